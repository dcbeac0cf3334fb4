package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
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

    private static final Set<String> MOVED = Set.of(
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
            int end = Reach.token(candidate.sentence().sentence(), each.span().end());
            if (candidate.latest() && end <= candidate.own()) {
                // 'twice this week, most recently on Friday'
                continue;
            }
            if (leg(each, candidate, all) || shared(each, candidate)) {
                return new Found(each, false);
            }
            Reach.Bond bond = LinkedDates.links(each, candidate) || anothersLeg(each, candidate, all)
                    ? Reach.Bond.NONE
                    : reach.bond(each);
            if (bond == Reach.Bond.NONE || (bond == Reach.Bond.TOLD && !each.oneDay()) || greeting(each, candidate)) {
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
        boolean next = s.is(at - 1, "and") || s.is(at - 1, "on") && s.is(at - 2, "and");
        if (!date.oneDay() || !next) {
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

    /** 'Met X in Riga and Y in Oslo, both on Sunday'. */
    private static boolean shared(DateExpression date, Candidate candidate) {
        Spotted s = candidate.sentence();
        int from = Reach.token(s.sentence(), date.span().start());
        int both = s.is(from - 1, "on") ? from - 2 : from - 1;
        return candidate.own() < both && s.is(both - 1, ",") && (s.is(both, "both") || s.is(both, "all"));
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

    /** The tense in which a contact's date is to be read: 'a June 12 summit' shows none; nobody tells of a call of next month. */
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
            boolean open = noun
                    && date.kind() == DateExpression.Kind.DAY
                    && !candidate.channel().remote();
            return open ? Tense.UNKNOWN : Tense.PAST;
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
            if (moved(s, i)) {
                return !s.of(i - 1, "auxiliary") || s.is(i - 1, "has") || s.is(i - 1, "had");
            }
            if (s.is(i, ",") || s.is(i, "to") && s.of(i - 1, "planned")) {
                return false;
            }
        }
        return false;
    }

    /** Somebody has come or gone. */
    static boolean moved(Spotted s, int i) {
        return MOVED.contains(s.sentence().get(i).lower());
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
}
