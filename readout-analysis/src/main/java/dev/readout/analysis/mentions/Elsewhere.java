package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that a report gives to gatherings and trips: 'the two-day summit opens on Tuesday' dates the contacts on its
 * sidelines, 'who is visiting the White House today' those of the visitor with the host.
 */
final class Elsewhere {
    private static final int REACH = 9;

    private final @Nullable LocalDate published;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final List<Trip> trips = new ArrayList<>();
    private @Nullable DateExpression back;

    Elsewhere(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * A gathering's day.
     *
     * @param noun the word for it
     * @param days how many days it takes from there; 0 where the text does not say
     */
    private record Gathering(
            String noun,
            DateExpression date,
            int days,
            @Nullable Tense tense) {}

    /**
     * A person in another country on a day or in a week.
     *
     * @param gone the text tells it as past
     * @param leaves it tells of the departure, not of the arrival
     */
    private record Trip(Set<Actor> travellers, String country, DateExpression date, boolean gone, boolean leaves) {}

    /** A date with the expression that gives it. */
    record Day(DateExpression expression, PartialDate date) {}

    /** Notes what a sentence says of gatherings and trips. */
    void remember(Spotted s, List<Principal> principals, List<DateExpression> said) {
        if (said.isEmpty()) {
            return;
        }
        ClauseWords clause = new ClauseWords(s, List.of());
        for (int i = 0; i < s.size(); i++) {
            if (clause.gathering(i, 1)) {
                gathering(s, clause, i, said);
            } else if (clause.is(i, Kind.RETURN)) {
                back = said.stream().filter(Elsewhere::dated).findFirst().orElse(back);
            } else if (clause.is(i, Kind.COMING)) {
                trip(s, clause, i, principals, said);
            }
        }
    }

    private void gathering(Spotted s, ClauseWords clause, int noun, List<DateExpression> said) {
        for (DateExpression each : said) {
            int from = Reach.token(s.sentence(), each.span().start());
            int to = Reach.token(s.sentence(), each.span().end());
            if (!dated(each)) {
                continue;
            }
            int opening = -1;
            boolean open = from > noun ? from - noun <= REACH + 1 : each.attributive() && noun - to <= 4;
            for (int k = noun + 1; open && k < from; k++) {
                boolean opens = clause.is(k, Kind.OPENING);
                opening = opens ? k : opening;
                open = opens || !(clause.begins(k) || clause.verb(k) || s.is(k, "and") || clause.is(k, Kind.AHEAD));
            }
            if (open) {
                boolean past = opening > 0 && s.sentence().get(opening).lower().endsWith("ed");
                boolean present =
                        opening > 0 && s.sentence().get(opening).lower().endsWith("s");
                Tense tense = past ? Tense.PAST : present || coming(s, noun, from) ? Tense.FUTURE : null;
                gatherings.add(
                        new Gathering(s.sentence().get(noun).lower(), each, opening > 0 ? days(s, noun) : 0, tense));
                return;
            }
        }
    }

    private static boolean coming(Spotted s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "planned") || s.of(i, "upcoming")) {
                return true;
            }
        }
        return false;
    }

    /** 'two-day'. */
    private static int days(Spotted s, int noun) {
        for (int i = Math.max(0, noun - 5); i + 2 < noun; i++) {
            if (s.is(i + 1, "-") && s.is(i + 2, "day")) {
                return s.is(i, "two") ? 2 : s.is(i, "three") ? 3 : s.is(i, "four") ? 4 : 0;
            }
        }
        return 0;
    }

    private static boolean dated(DateExpression date) {
        return date.oneDay() || date.kind() == DateExpression.Kind.RANGE;
    }

    private void trip(Spotted s, ClauseWords clause, int verb, List<Principal> principals, List<DateExpression> said) {
        Principal traveller = null;
        // 'will meet X before returning': not X, who stands nearest
        boolean another = s.is(verb - 1, "before") || s.is(verb - 1, "after");
        for (Principal each : another ? List.<Principal>of() : principals) {
            boolean close = each.to() <= verb && verb - each.to() <= 3 && each.counts() && each.settled();
            traveller = close ? each : traveller;
        }
        String country = traveller == null ? "" : country(s, verb);
        for (DateExpression each : said) {
            int from = Reach.token(s.sentence(), each.span().start());
            boolean near = from > verb && from - verb <= REACH && !each.attributive();
            boolean day = dated(each) || each.kind() == DateExpression.Kind.PERIOD;
            for (int k = verb + 1; near && k < from; k++) {
                boolean verbless = clause.is(k, Kind.COMING) || !clause.verb(k);
                near = verbless && !clause.begins(k) && !s.is(k, "and") && !clause.gathering(k, 1);
            }
            boolean abroad = traveller != null
                    && !country.isEmpty()
                    && traveller.actors().stream()
                            .noneMatch(a -> a.party().code().equals(country));
            if (near && day && traveller != null && abroad) {
                boolean gone = SentenceDates.moved(s, verb);
                boolean leaves = gone && !clause.is(verb, Kind.ARRIVED);
                trips.add(new Trip(new HashSet<>(traveller.actors()), country, each, gone, leaves));
                return;
            }
        }
    }

    /** The country that the verb leads to: 'is visiting the White House', 'was in the Russian capital Moscow'; else empty. */
    private static String country(Spotted s, int verb) {
        boolean in = s.of(verb, "auxiliary");
        for (int i = verb + 1; i < Math.min(s.size(), verb + 7); i++) {
            Entry.PlaceName place = s.as(i, Entry.PlaceName.class);
            Entry.PartyName party = s.as(i, Entry.PartyName.class);
            if (in && !s.is(i, "in") && i == verb + 1) {
                return "";
            }
            if (place != null) {
                return place.country();
            }
            if (party != null) {
                return party.party().code();
            }
            if (!s.is(i, "in") && !s.is(i, "to") && !s.is(i, "the") && !s.of(i, "place-word") && !s.is(i, "at")) {
                return "";
            }
        }
        return "";
    }

    /** The day of the gathering that these words name; null where the report gives none or several. */
    @Nullable
    Day gathering(Spotted s, boolean held) {
        Day found = null;
        for (int i = 0; i < s.size(); i++) {
            for (Gathering each : gatherings) {
                if (!s.is(i, each.noun())) {
                    continue;
                }
                PartialDate date = placed(each, held);
                if (!date.unknown() && (found == null || date.equals(found.date()))) {
                    found = new Day(each.date(), date);
                } else if (!date.unknown()) {
                    return null;
                }
            }
        }
        return found;
    }

    /** The day of the gathering told of last, where it took one day and is past; else null. */
    @Nullable
    PartialDate latest() {
        Gathering last = gatherings.isEmpty() ? null : gatherings.get(gatherings.size() - 1);
        PartialDate date = last == null ? PartialDate.UNKNOWN : placed(last, true);
        return date.day().isPresent() ? date : null;
    }

    private PartialDate placed(Gathering gathering, boolean held) {
        Tense tense = gathering.tense() == null ? held ? Tense.PAST : Tense.FUTURE : gathering.tense();
        PartialDate date = gathering.date().resolve(published, tense, null);
        LocalDate first = date.day().orElse(null);
        if (first != null && gathering.days() > 1) {
            date = PartialDate.parse(
                    "[" + first + (gathering.days() == 2 ? "," : "..") + first.plusDays(gathering.days() - 1L) + "]",
                    date.basis().toArray(PartialDate.Basis[]::new));
        }
        return choice(date);
    }

    /** Of a gathering that takes several days, a contact on its sidelines takes one. */
    private static PartialDate choice(PartialDate date) {
        boolean span = date.edtf() instanceof Edtf.Interval && date.days().bounded();
        return span
                ? PartialDate.parse(
                        "[" + date.earliest().orElseThrow() + ".."
                                + date.latest().orElseThrow() + "]",
                        date.basis().toArray(PartialDate.Basis[]::new))
                : date;
    }

    /**
     * 'In the evening of 19 February, after returning from Munich': what the report told before took place by that day, not
     * on the day of publication. Null where the report tells of no return on an earlier day.
     */
    @Nullable
    Day beforeReturn(Span contact) {
        LocalDate day = back == null
                ? null
                : back.resolve(published, Tense.PAST, null).day().orElse(null);
        if (back == null || day == null || published == null || !day.isBefore(published)) {
            return null;
        }
        PartialDate date = PartialDate.of(day, PartialDate.Basis.EVENT);
        boolean before = contact.end() <= back.span().start();
        return before ? new Day(back, date.hedged()) : null;
    }

    /** A day or some of a week. */
    private static boolean week(PartialDate date) {
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        return first != null && last != null && last.isBefore(first.plusDays(7));
    }

    /**
     * The day on which one of these persons was, or will be, in the country of another.
     *
     * @param weeks whether some days of a week will do where the report names no day
     */
    @Nullable
    Day trip(Set<Actor> participants, boolean held, boolean weeks) {
        Day week = null;
        for (Trip each : trips) {
            boolean travels = participants.stream()
                    .anyMatch(a -> each.travellers().stream().anyMatch(b -> SamePerson.are(a, b)));
            boolean hosted =
                    participants.stream().anyMatch(a -> a.party().code().equals(each.country()));
            boolean ahead = each.gone() && !held;
            if (travels && hosted && !(ahead && each.leaves())) {
                Tense tense = held || each.gone() ? Tense.PAST : Tense.FUTURE;
                PartialDate day = choice(each.date().resolve(published, tense, null));
                // who has arrived to meet somebody most likely meets him on the same day
                PartialDate date = ahead ? day.hedged() : day;
                if (date.day().isPresent()) {
                    return new Day(each.date(), date);
                }
                week = week == null && weeks && week(date) ? new Day(each.date(), date) : week;
            }
        }
        return week;
    }
}
