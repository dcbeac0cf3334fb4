package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day of a contact that is counted from another occasion: 'a day after X met Y', 'on the eve of their talks'. */
final class LinkedDates {
    /** So many tokens apart a contact and what links it to another may stand. */
    private static final int LINKED = 12;

    private final @Nullable LocalDate published;

    LinkedDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * 'It comes a day after X met Y': one day before what the report tells as its news. 'On the eve of the meeting': one day
     * before what it told last. Null where no expression links the contact to something else.
     *
     * @param running the day of the occasion told last, or null
     */
    @Nullable
    Linked of(Candidate candidate, List<DateExpression> said, @Nullable PartialDate running) {
        LocalDate day = published;
        boolean held = candidate.status() == Status.HELD;
        if (!held && candidate.status() != Status.PLANNED) {
            return null;
        }
        Sentence sentence = candidate.sentence().sentence();
        Linked after = held ? afterEvent(candidate, said) : null;
        if (after != null) {
            return after;
        }
        PartialDate told = null;
        for (DateExpression each : said) {
            int end = Reach.token(sentence, each.span().end());
            if (held && links(each, candidate) && toAnother(end, candidate) && !dayBehind(each, said, sentence)) {
                boolean known = running != null && Math.abs(candidate.at() - end) < LINKED;
                return new Linked(each, known ? each.resolve(day, Tense.PAST, running) : PartialDate.UNKNOWN);
            }
            if (!links(each, candidate)) {
                PartialDate date = end <= candidate.at() ? each.resolve(day, Tense.PAST, null) : PartialDate.UNKNOWN;
                told = date.day().isPresent() ? date : told;
            } else if (day != null && end <= candidate.at() && candidate.at() - end < LINKED) {
                if (said.stream().anyMatch(other -> other != each && own(other, end, candidate))) {
                    return null;
                }
                told = told == null && running != null && ofLast(candidate, end) ? running : told;
                PartialDate news = told == null ? PartialDate.of(day, PartialDate.Basis.PUBLICATION) : told;
                PartialDate date = each.reversed(day, Tense.PAST, news);
                Edtf edtf = told == null ? date.edtf().hedged(Edtf.Qualifier.UNCERTAIN) : date.edtf();
                boolean known = date.day().isPresent();
                if (!held && !date.day().map(d -> d.isAfter(day)).orElse(false)) {
                    return null;
                }
                return new Linked(each, known ? new PartialDate(edtf, null, date.basis()) : PartialDate.UNKNOWN);
            }
        }
        return null;
    }

    /** 'Their call came a day after X met Y': the sentence opens with the occasion told last, from which it counts. */
    private static boolean ofLast(Candidate candidate, int date) {
        Spotted s = candidate.sentence();
        boolean definite = s.is(0, "their") || s.is(0, "the");
        for (int i = 1; definite && i < Math.min(4, date); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null && !noun.kind().equals("letter")) {
                return s.after(i) < date && !s.is(s.after(i), "with") && !s.is(s.after(i), "between");
            }
        }
        return false;
    }

    /** 'Two days after the vote last Thursday', 'just a day after the court ruled on Monday': counted from that day. */
    private @Nullable Linked afterEvent(Candidate candidate, List<DateExpression> said) {
        Spotted s = candidate.sentence();
        for (int i = 0; i < said.size() - 1; i++) {
            DateExpression link = said.get(i);
            DateExpression event = said.get(i + 1);
            int from = Reach.token(s.sentence(), link.span().end());
            int to = Reach.token(s.sentence(), event.span().start());
            boolean outside = candidate.own() < from || candidate.own() > to;
            if (!link.links()
                    || !event.oneDay()
                    || event.attributive()
                    || !outside
                    || to - from > LINKED
                    || to - from < 2) {
                continue;
            }
            boolean one = true;
            for (int k = from; k < to; k++) {
                one &= !s.is(k, ",") && !s.is(k, "and") && !s.is(k, ";");
            }
            PartialDate day = event.resolve(published, Tense.PAST, null);
            if (one && day.day().isPresent()) {
                return new Linked(link, link.resolve(published, Tense.PAST, day));
            }
        }
        return null;
    }

    /** 'Three days before the summit, on July 3': the day itself follows. */
    private static boolean dayBehind(DateExpression link, List<DateExpression> said, Sentence sentence) {
        int end = Reach.token(sentence, link.span().end());
        return said.stream().anyMatch(each -> {
            int from = Reach.token(sentence, each.span().start());
            return each.oneDay()
                    && from > end
                    && from - end < 7
                    && sentence.is(from - 1, "on")
                    && sentence.is(from - 2, ",");
        });
    }

    /** 'The day before their May 5 call': the contact has a day of its own. */
    private static boolean own(DateExpression date, int from, Candidate candidate) {
        int at = Reach.token(candidate.sentence().sentence(), date.span().start());
        return at >= from && at <= candidate.at() && date.kind() == DateExpression.Kind.DAY;
    }

    /** 'The day before they met'; not 'talks the day before with X'. */
    static boolean links(DateExpression date, Candidate candidate) {
        Spotted s = candidate.sentence();
        int end = Reach.token(s.sentence(), date.span().end());
        boolean closed = end >= s.size() || s.is(end, "with") || s.is(end, "between") || s.is(end, "at");
        return date.links() && !(closed && end > candidate.at());
    }

    /** 'A day after the meeting', 'on the eve of their talks': an occasion told before, which is not the candidate. */
    private static boolean toAnother(int from, Candidate candidate) {
        Spotted s = candidate.sentence();
        boolean definite = s.is(from, "the") || s.is(from, "that") || s.is(from, "their") || s.is(from, "this");
        if (!definite) {
            return false;
        }
        for (int i = from + 1; i < from + 4; i++) {
            if (s.as(i, Entry.ContactNoun.class) != null) {
                int to = s.after(i);
                boolean others = s.is(to, "between") || s.is(to, "with") || s.is(to, "of") || s.is(to, "in");
                return i != candidate.at() && !others;
            }
        }
        return false;
    }

    /** A date reckoned from another; unknown where the other is. */
    record Linked(DateExpression expression, PartialDate date) {}
}
