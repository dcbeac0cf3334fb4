package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says of the day of a contact in it. */
final class SentenceDates {
    private static final int FAR = Integer.MAX_VALUE;

    /** So many tokens apart a contact and what links it to another may stand. */
    private static final int LINKED = 12;

    private static final Set<String> ARRIVED = Set.of(
            "arrived",
            "flew",
            "flown",
            "landed",
            "came",
            "travelled",
            "traveled",
            "went",
            "headed",
            "departed",
            "set",
            "left");

    private final @Nullable LocalDate published;

    SentenceDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The expression that dates the contact, or a day on which it was told.
     *
     * @param told the day is that of the telling
     */
    record Found(DateExpression expression, boolean told) {}

    /** The nearest expression that reaches the contact; one that tells when it was told only where none does. */
    @Nullable
    Found nearest(Candidate candidate, List<Candidate> all, List<DateExpression> said) {
        if (said.isEmpty()) {
            return null;
        }
        Reach reach = new Reach(candidate, all);
        Found best = null;
        int least = FAR;
        for (DateExpression each : said) {
            if (leg(each, candidate, all)) {
                return new Found(each, false);
            }
            Reach.Bond bond =
                    links(each, candidate) || anothersLeg(each, candidate, all) ? Reach.Bond.NONE : reach.bond(each);
            boolean day = each.kind() == DateExpression.Kind.DAY || each.kind() == DateExpression.Kind.WEEKDAY;
            if (bond == Reach.Bond.NONE || (bond == Reach.Bond.TOLD && !day) || greeting(each, candidate)) {
                continue;
            }
            int distance = distance(each, candidate) + (bond == Reach.Bond.TOLD ? 200 : 0) + (event(each) ? 60 : 0);
            if (distance < least) {
                least = distance;
                best = new Found(each, bond == Reach.Bond.TOLD);
            }
        }
        return best;
    }

    /** 'And on Friday in Paris, where she met X': the day of the leg of a journey on which the contact took place. */
    private static boolean leg(DateExpression date, Candidate candidate, List<Candidate> all) {
        Spotted s = candidate.sentence();
        int at = Reach.token(s.sentence(), date.span().start());
        boolean dated = date.kind() == DateExpression.Kind.DAY || date.kind() == DateExpression.Kind.WEEKDAY;
        boolean next = s.is(at - 1, "and") || s.is(at - 1, "on") && s.is(at - 2, "and");
        if (!dated || !next) {
            return false;
        }
        int where = candidate.own() - 1;
        while (where > at && !s.is(where, "where")) {
            where--;
        }
        return where > at
                && where - at < LINKED
                && all.stream().noneMatch(other -> other.own() > at && other.own() < candidate.own());
    }

    private static boolean anothersLeg(DateExpression date, Candidate candidate, List<Candidate> all) {
        int at = Reach.token(candidate.sentence().sentence(), date.span().start());
        return at > candidate.own() && all.stream().anyMatch(other -> other.own() > at && leg(date, other, all));
    }

    /** 'On a Sunday in May 2023': in a report without a date, the month that goes with a weekday of any year. */
    Map<PartialDate, DateExpression> narrowing(
            PartialDate weekday, Candidate candidate, List<Candidate> all, List<DateExpression> said) {
        Map<PartialDate, DateExpression> parts = new LinkedHashMap<>();
        if (weekday.weekday() != null && weekday.edtf().equals(PartialDate.UNKNOWN.edtf())) {
            Reach reach = new Reach(candidate, all);
            for (DateExpression each : said) {
                boolean wider = each.kind() == DateExpression.Kind.PERIOD || each.kind() == DateExpression.Kind.RANGE;
                Reach.Bond bond = !wider || each.links() ? Reach.Bond.NONE : reach.bond(each);
                PartialDate part = each.resolve(published, Tense.PAST, null);
                boolean fits = !part.unknown() && weekday.intersect(part).isPresent();
                if (bond != Reach.Bond.NONE && bond != Reach.Bond.TOLD && fits) {
                    parts.put(part, each);
                }
            }
        }
        return parts;
    }

    /** A named event lasts days; a press service's release on its sidelines means the day of publication. */
    boolean event(DateExpression date) {
        PartialDate day = date.resolve(published, Tense.UNKNOWN, null);
        return day.basis().contains(PartialDate.Basis.EVENT) && day.day().isEmpty();
    }

    /** 'New Year and Christmas greetings' are not sent on those days. */
    private boolean greeting(DateExpression date, Candidate candidate) {
        Spotted s = candidate.sentence();
        int from = Reach.token(s.sentence(), date.span().start());
        boolean on = s.is(from - 1, "on") || s.is(from - 1, "at") || s.is(from - 1, "during");
        boolean letter = candidate.channel() == Channel.LETTER && !on;
        return (date.attributive() || letter)
                && date.resolve(published, Tense.PAST, null).basis().contains(PartialDate.Basis.FEAST);
    }

    /** In tokens; what is vague comes last. */
    private static int distance(DateExpression date, Candidate candidate) {
        Sentence sentence = candidate.sentence().sentence();
        int at = Reach.token(sentence, date.span().start());
        boolean vague = date.kind() == DateExpression.Kind.VAGUE || date.kind() == DateExpression.Kind.TIME_OF_DAY;
        int distance = at >= candidate.own() ? at - candidate.own() : candidate.own() - at + (at < 3 ? 4 : 8);
        boolean period = date.kind() == DateExpression.Kind.PERIOD;
        // 'during the 2022 summit in Bali on November 15': the day before the year
        boolean gathering = period && date.attributive() && at > candidate.own();
        return distance + (gathering ? 60 : vague ? 30 : period ? 3 : 0);
    }

    /** The tense in which a contact's date is to be read: 'a June 12 summit' shows none. */
    static Tense tense(Candidate candidate, DateExpression date) {
        Spotted s = candidate.sentence();
        int from = Reach.token(s.sentence(), date.span().start());
        boolean noun = from < candidate.at() && candidate.at() - from < 6 && date.attributive();
        if (candidate.status() == Status.DENIED && ahead(candidate)) {
            return Tense.FUTURE;
        }
        if (candidate.status() == Status.CANCELLED && gone(candidate)
                || candidate.status() == Status.PLANNED && !date.attributive() && arrived(candidate, from)) {
            return Tense.PAST;
        }
        boolean off = candidate.status() == Status.CANCELLED || candidate.status() == Status.POSTPONED;
        boolean days = date.kind() == DateExpression.Kind.DAY || date.kind() == DateExpression.Kind.RANGE;
        if (off && date.kind() == DateExpression.Kind.DAY || days && hadBeenDue(candidate)) {
            // 'a meeting planned for December 15 was called off', told in March
            return Tense.UNKNOWN;
        }
        if (candidate.status() == Status.HELD || candidate.status() == Status.DENIED) {
            return noun && date.kind() == DateExpression.Kind.DAY ? Tense.UNKNOWN : Tense.PAST;
        }
        return Tense.FUTURE;
    }

    /** 'Had been due to travel to Rome on May 3 to meet': whether that lies ahead or behind is open. */
    private static boolean hadBeenDue(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = candidate.own() - 1; i > Math.max(1, candidate.own() - LINKED - 4); i--) {
            if (s.of(i, "planned") && (s.is(i - 1, "been") && s.is(i - 2, "had") || s.is(i - 1, "was"))) {
                return true;
            }
        }
        return false;
    }

    /** 'A meeting on Friday did not take place'. */
    private static boolean gone(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = candidate.at(); i < s.size() - 1; i++) {
            if (s.is(i, "did") && s.is(i + 1, "not")) {
                return true;
            }
        }
        return false;
    }

    /** 'Arrived in Riga on Tuesday to meet', 'flew there on Monday for talks with': the day of the arrival. */
    private static boolean arrived(Candidate candidate, int day) {
        Spotted s = candidate.sentence();
        for (int i = Math.min(day, candidate.own()) - 1; i >= 0 && day < candidate.own() - 1; i--) {
            if (arrival(s, i)) {
                return !s.of(i - 1, "auxiliary") || s.is(i - 1, "has") || s.is(i - 1, "had");
            }
            if (s.is(i, ",") || s.is(i, "to") && s.of(i - 1, "planned")) {
                return false;
            }
        }
        return false;
    }

    /** Somebody has come or gone. */
    static boolean arrival(Spotted s, int i) {
        return ARRIVED.contains(s.sentence().get(i).lower());
    }

    /** 'Will not meet'. */
    private static boolean ahead(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = Math.max(0, candidate.at() - 4); i < candidate.at(); i++) {
            if (s.is(i, "will") || s.is(i, "won")) {
                return true;
            }
        }
        return false;
    }

    /** A summit 'on 27 and 28 February' took both days; other contacts one of them. */
    static PartialDate span(PartialDate date, Candidate candidate) {
        boolean summit = candidate.rule().contains("summit");
        boolean days = date.edtf() instanceof Edtf.OneOf && date.days().ranges().size() == 1;
        if (!summit || !days || date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date;
        }
        Edtf.Calendar first = Edtf.Calendar.of(date.earliest().get());
        Edtf.Calendar last = Edtf.Calendar.of(date.latest().get());
        boolean near = date.earliest().get().plusDays(4).isAfter(date.latest().get());
        return near ? new PartialDate(new Edtf.Interval(first, last), null, date.basis()) : date;
    }

    /**
     * 'It comes a day after X met Y': one day before what the report tells as its news. 'On the eve of the meeting': one day
     * before what it told last. Null where no expression links the contact to something else.
     *
     * @param running the day of the occasion told last, or null
     */
    @Nullable
    Linked linked(Candidate candidate, List<DateExpression> said, @Nullable PartialDate running) {
        LocalDate day = published;
        boolean held = candidate.status() == Status.HELD;
        if (!held && candidate.status() != Status.PLANNED) {
            return null;
        }
        Sentence sentence = candidate.sentence().sentence();
        Linked after = afterEvent(candidate, said);
        if (held && after != null) {
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
            boolean single = event.kind() == DateExpression.Kind.DAY || event.kind() == DateExpression.Kind.WEEKDAY;
            boolean outside = candidate.own() < from || candidate.own() > to;
            if (!link.links() || !single || event.attributive() || !outside || to - from > LINKED || to - from < 2) {
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
            boolean day = each.kind() == DateExpression.Kind.DAY || each.kind() == DateExpression.Kind.WEEKDAY;
            return day && from > end && from - end < 7 && sentence.is(from - 1, "on") && sentence.is(from - 2, ",");
        });
    }

    /** 'The day before their May 5 call': the contact has a day of its own. */
    private static boolean own(DateExpression date, int from, Candidate candidate) {
        int at = Reach.token(candidate.sentence().sentence(), date.span().start());
        return at >= from && at <= candidate.at() && date.kind() == DateExpression.Kind.DAY;
    }

    /** 'The day before they met'; not 'talks the day before with X'. */
    private static boolean links(DateExpression date, Candidate candidate) {
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
