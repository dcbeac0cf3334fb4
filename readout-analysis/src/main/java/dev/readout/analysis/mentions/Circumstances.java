package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When: what a clause says around its contact. */
final class Circumstances {
    private final Report report;
    private final boolean official;
    private final Deque<Span> recent = new ArrayDeque<>();
    private int paragraph = -1;
    private @Nullable Claim<Channel> series;
    private final Draft.Times times;

    Circumstances(Report report, Draft.Times times, boolean official) {
        this.official = official;
        this.report = report;
        this.times = times;
    }

    void read(Draft draft, Candidate candidate, List<Candidate> all) {
        Sentence sentence = candidate.sentence().sentence();
        List<DateExpression> said = times.dates().find(report.text(), sentence.span());
        date(draft, candidate, all, said);
    }

    /** A summit 'on 27 and 28 February' took both days; other contacts one of them. */
    private static PartialDate span(PartialDate date, Candidate candidate) {
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

    /** 'It comes a day after X met Y': one day before what the report tells as its news. */
    private boolean linked(Draft draft, Candidate candidate, List<DateExpression> said) {
        LocalDate day = published();
        if (day == null || candidate.status() != Status.HELD) {
            return false;
        }
        Sentence sentence = candidate.sentence().sentence();
        PartialDate told = null;
        for (DateExpression each : said) {
            int end = token(sentence, each.span().end());
            if (!each.links()) {
                PartialDate date = end <= candidate.at() ? each.resolve(day, Tense.PAST, null) : PartialDate.UNKNOWN;
                told = date.day().isPresent() ? date : told;
            } else if (end <= candidate.at() && candidate.at() - end < 12) {
                PartialDate news = told == null ? PartialDate.of(day, PartialDate.Basis.PUBLICATION) : told;
                PartialDate date = each.reversed(day, Tense.PAST, news);
                if (date.day().isPresent()) {
                    Quote words = report.quote(each.span());
                    Edtf edtf = told == null ? date.edtf().hedged(Edtf.Qualifier.UNCERTAIN) : date.edtf();
                    draft.dates.add(new Claim<>(
                            new PartialDate(edtf, null, date.basis()), words, "date '" + words.words() + "'"));
                }
                return true;
            }
        }
        return false;
    }

    /** Notes the sentence read, so that 'also' and 'in the afternoon' can take its day. */
    void remember(Sentence sentence, int block) {
        if (block != paragraph) {
            recent.clear();
            paragraph = block;
        }
        recent.addFirst(sentence.span());
        while (recent.size() > 3) {
            recent.removeLast();
        }
    }

    /** The day last named in the paragraph before this sentence, or null. */
    private @Nullable DateExpression before() {
        for (Span span : recent) {
            List<DateExpression> found = times.dates().find(report.text(), span);
            for (int i = found.size() - 1; i >= 0; i--) {
                DateExpression.Kind kind = found.get(i).kind();
                boolean day = kind == DateExpression.Kind.DAY || kind == DateExpression.Kind.WEEKDAY;
                if (day && !found.get(i).attributive()) {
                    return found.get(i);
                }
            }
        }
        return null;
    }

    private @Nullable PartialDate anchor(DateExpression date) {
        boolean hangs = date.kind() == DateExpression.Kind.ANCHOR || date.kind() == DateExpression.Kind.TIME_OF_DAY;
        DateExpression before = hangs ? before() : null;
        return before == null ? null : before.resolve(published(), Tense.PAST, null);
    }

    /** 'He also met', 'was meeting with': the sentence goes on with the day of the one before. */
    private static boolean continues(Candidate candidate) {
        if (candidate.rule().contains("took part")) {
            return true;
        }
        if (candidate.status() != Status.HELD) {
            return false;
        }
        Spotted s = candidate.sentence();
        boolean also = s.is(candidate.at() - 1, "also") || s.is(candidate.at() - 2, "also");
        boolean progressive = s.is(candidate.at() - 1, "was") || s.is(candidate.at() - 1, "were");
        boolean pronoun = s.is(0, "he") || s.is(0, "she") || s.is(0, "they") || s.is(0, "both");
        return also || progressive || pronoun;
    }

    /** A named event lasts days; a press service's release on its sidelines means the day of publication. */
    private boolean event(DateExpression date) {
        PartialDate day = date.resolve(published(), Tense.PAST, null);
        return day.basis().contains(PartialDate.Basis.EVENT) && day.day().isEmpty();
    }

    private @Nullable LocalDate published() {
        return times.published() == null ? null : times.published().day();
    }

    private void date(Draft draft, Candidate candidate, List<Candidate> all, List<DateExpression> said) {
        Tense tense = candidate.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
        if (linked(draft, candidate, said)) {
            return;
        }
        DateExpression best = null;
        int least = Integer.MAX_VALUE;
        for (DateExpression each : said) {
            int distance = each.links() ? Integer.MAX_VALUE : distance(each, candidate, all);
            distance += distance < Integer.MAX_VALUE && event(each) ? 60 : 0;
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        if (best == null && continues(candidate)) {
            best = before();
        }
        boolean vague = best != null
                && best.kind() == DateExpression.Kind.VAGUE
                && (draft.sentence > 3 || (candidate.weak() && candidate.channel() == Channel.UNKNOWN));
        if (best != null && !vague && !(official && event(best))) {
            PartialDate date = span(best.resolve(published(), tense, anchor(best)), candidate);
            if (!date.unknown()) {
                Quote words = report.quote(best.span());
                draft.dates.add(new Claim<>(date, words, "date '" + words.words() + "'"));
            }
        }
    }

    /** How far a date stands from a contact, in tokens; dates that belong to another contact or noun are out of reach. */
    private static int distance(DateExpression date, Candidate candidate, List<Candidate> all) {
        Sentence sentence = candidate.sentence().sentence();
        int at = token(sentence, date.span().start());
        int owner = -1;
        for (Candidate other : all) {
            if (other.at() <= at) {
                owner = Math.max(owner, other.at());
            }
        }
        boolean attributive = date.attributive() && token(sentence, date.span().end()) + 3 < candidate.at();
        boolean foreign = date.attributive() && at > candidate.at();
        boolean owned = owner != candidate.at() && (at > candidate.at() || (at < candidate.at() && owner >= 0));
        // 'the leaders discussed the agreements reached in November': the day is the agreements'
        boolean named = candidate.participants().stream()
                .anyMatch(p -> p.kind() != Principal.Kind.PAIR && p.kind() != Principal.Kind.PRONOUN);
        int near = candidate.to() + (named && !candidate.rule().equals("speech act") ? 8 : 4);
        boolean theirs = candidate.onlyWords() && at > near;
        if (attributive || foreign || owned || theirs) {
            return Integer.MAX_VALUE;
        }
        boolean vague = date.kind() == DateExpression.Kind.VAGUE || date.kind() == DateExpression.Kind.TIME_OF_DAY;
        int distance = at >= candidate.at() ? at - candidate.at() : candidate.at() - at + (at < 3 ? 4 : 8);
        return distance + (vague ? 30 : date.kind() == DateExpression.Kind.PERIOD ? 3 : 0);
    }

    private static int token(Sentence sentence, int offset) {
        int i = 0;
        while (i < sentence.size() && sentence.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Notes a day of calls. */
    void series(Spotted s, boolean firstPerson) {
        for (int i = 0; series == null && firstPerson && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null && noun.plural() && noun.channel().remote()) {
                series =
                        new Claim<>(noun.channel(), report.quote(s.sentence().span(i, s.after(i))), "a series of them");
            }
        }
    }

    /** Gives contacts of a day of calls without a channel of their own that of the calls. */
    void settle(Draft draft) {
        if (series != null && draft.channel() == Channel.UNKNOWN && !draft.spoken) {
            draft.channels.clear();
            draft.channels.add(series);
        }
    }

    /** 'Modi accepted the invitation': what was proposed is planned (codebook §1). */
    private void accepted(Spotted s, Draft last) {
        for (int i = 0; i < s.size() && last.status() == Status.PROPOSED; i++) {
            boolean accepts = s.is(i, "accepted") || s.is(i, "accepts") || s.is(i, "accepting");
            for (int k = i + 1; accepts && k < Math.min(s.size(), i + 6); k++) {
                if (s.is(k, "invitation") || s.is(k, "invite")) {
                    Quote words = report.quote(s.sentence().span(i, k + 1));
                    last.statuses.add(0, new Claim<>(Status.PLANNED, words, "invitation accepted"));
                    break;
                }
            }
        }
    }

    /** 'He called the talks off': the plan last spoken of does not stand. */
    private void calledOff(Spotted s, Draft last) {
        if (last.status() != Status.PLANNED) {
            return;
        }
        for (int i = 0; i < s.size(); i++) {
            Status off = s.of(i, "cancelled") ? Status.CANCELLED : s.of(i, "postponed") ? Status.POSTPONED : null;
            boolean apart = s.is(i, "called") && (s.is(i + 3, "off") || s.is(i + 2, "off"));
            if (off == null && !apart) {
                continue;
            }
            for (int k = Math.max(0, i - 8); k < Math.min(s.size(), i + 6); k++) {
                boolean noun = s.as(k, Entry.ContactNoun.class) != null || s.is(k, "visit") || s.is(k, "trip");
                if (noun
                        && (s.is(k - 1, "the")
                                || s.is(k - 1, "his")
                                || s.is(k - 1, "that")
                                || s.is(k - 1, "planned"))) {
                    Quote words = report.quote(s.sentence().span(i, apart ? Math.min(s.size(), i + 4) : s.after(i)));
                    last.statuses.add(0, new Claim<>(off == null ? Status.CANCELLED : off, words, "called off"));
                    return;
                }
            }
        }
    }

    /** 'He called the talks off': what a later sentence adds to the contact last spoken of. */
    void follow(Spotted s, List<Draft> drafts, List<Actor> pair) {
        if (drafts.isEmpty() || pair.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        calledOff(s, last);
        accepted(s, last);
    }
}
