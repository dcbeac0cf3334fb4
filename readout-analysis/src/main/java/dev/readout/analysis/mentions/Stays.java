package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.places.Stay;
import dev.readout.analysis.places.Surroundings;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.PartialDate;
import dev.readout.model.PartialDate.Basis;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was where, as the sentences of a report say: where a contact took place that has no place of its own. */
final class Stays {
    /** How many sentences apart a person's whereabouts and the contact may be told. */
    static final int NEAR = 2;

    /** The same where one is in the other's country. */
    private static final int FAR = 5;

    /** The same for what took place there, as long as the report speaks of no other place of theirs. */
    private static final int REPORT = 15;

    /** So many days a visit lasts at most, and a contact to come lies ahead of a report that has its guest there. */
    private static final int VISIT = 5;

    private final @Nullable LocalDate published;

    /**
     * Who was where, as a sentence says.
     *
     * @param once told as the past, by its distance from something else
     * @param contact told of a contact there
     * @param when the days that the sentence names for it; unknown where it names none
     */
    private record Note(
            NamedPlace where,
            int block,
            List<Actor> who,
            boolean ahead,
            boolean visit,
            boolean did,
            boolean once,
            boolean contact,
            PartialDate when) {}

    private final List<Note> notes = new ArrayList<>();

    Stays(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * Notes who was somewhere.
     *
     * @param where the place of the stay
     * @param did said of somebody who spoke or did something else there
     * @param said the times that the sentence names
     */
    void note(
            Spotted s,
            List<Principal> principals,
            Stay stay,
            NamedPlace where,
            int block,
            boolean did,
            List<DateExpression> said) {
        List<Actor> who = who(s, principals, stay);
        // 'flew there two weeks after the vote': who knows when
        boolean once = !stay.ahead() && said.stream().anyMatch(DateExpression::links);
        if (!who.isEmpty()) {
            notes.add(new Note(where, block, who, stay.ahead(), stay.visit(), did, once, false, when(s, stay, said)));
        }
    }

    /** 'Held talks in Beirut with X': the guest of a state is there for what else its people do with him. */
    void met(Draft draft, NamedPlace where) {
        String country = where.place().country();
        List<Actor> guests = draft.participants.keySet().stream()
                .filter(a -> !a.party().code().equals(country))
                .toList();
        if (guests.size() == 1
                && guests.size() < draft.participants.size()
                && where.city()
                && !draft.date().unknown()) {
            boolean ahead = draft.status() != Status.HELD;
            notes.add(new Note(where, draft.block, guests, ahead, false, true, false, true, draft.date()));
        }
    }

    /** The day or longer time nearest to the words of the stay. */
    private PartialDate when(Spotted s, Stay stay, List<DateExpression> said) {
        PartialDate when = PartialDate.UNKNOWN;
        int least = VISIT + NEAR * VISIT;
        for (DateExpression each : said) {
            int distance = Math.abs(Reach.token(s.sentence(), each.span().start()) - stay.at());
            PartialDate date = each.resolve(published, stay.ahead() ? Tense.FUTURE : Tense.PAST, null);
            if (PassageDates.dated(each) && !date.basis().contains(Basis.EVENT) && distance < least) {
                least = distance;
                when = date;
            }
        }
        return when;
    }

    /** Where one participant was in the other's country when they talked, by what channel the report does not say. */
    @Nullable
    NamedPlace guest(Draft draft) {
        boolean contacted = draft.statuses.get(0).quotes().get(0).words().startsWith("contact");
        boolean setsOut =
                notes.stream().anyMatch(note -> note.ahead() && hosted(note, draft) && takesPart(note, draft));
        return draft.status() == Status.HELD && !contacted && !setsOut
                ? nearest(draft, FAR, note -> hosted(note, draft))
                : null;
    }

    /** The last note before the contact, or one right behind it, on one of its participants. */
    @Nullable
    NamedPlace nearest(Draft draft) {
        return nearest(draft, REPORT, note -> true);
    }

    /** The same among cities. */
    @Nullable
    NamedPlace city(Draft draft) {
        return nearest(draft, REPORT, note -> note.where().city() && !note.contact());
    }

    /** The report has had a participant in another country by the time it tells of the contact. */
    boolean elsewhere(Draft draft, String country) {
        return notes.stream()
                .filter(note -> note.where().sentence() <= draft.sentence)
                .anyMatch(note -> takesPart(note, draft)
                        && !(note.ahead() && draft.status() == Status.HELD)
                        && !note.where().place().country().equals(country));
    }

    private static boolean sameDay(Note note, Draft draft) {
        return note.when().day().isPresent()
                && note.when().day().equals(draft.date().day());
    }

    private @Nullable NamedPlace nearest(Draft draft, int sentences, Predicate<Note> wanted) {
        Note best = null;
        Note city = null;
        int least = Integer.MAX_VALUE;
        for (Note note : notes) {
            int distance = note.where().sentence() - draft.sentence;
            boolean host = hosted(note, draft);
            boolean behind = distance == 1 && (note.block() == draft.block || host);
            boolean told = !note.did() || host && (draft.status() == Status.HELD || sameDay(note, draft));
            boolean before = distance < 0 && distance >= -reach(note, draft, host);
            boolean wide = note.where().city() || note.where().country();
            boolean there = host && wide && !note.ahead() && draft.status() == Status.HELD;
            // a day that the sentence gives for the stay alone is not that of the contact
            boolean other = draft.date().unknown() && !note.when().unknown();
            boolean beside = distance == 0 && (note.did() || there) && !other;
            boolean near = told && (behind || before || beside);
            int cost = distance > 0 ? 3 : -distance * 2;
            if (!near
                    || distance < -sentences
                    || !wanted.test(note)
                    || !timely(note, draft, host)
                    || !takesPart(note, draft)
                    || draft.recalled) {
                continue;
            }
            city = note.where().city() && host ? note : city;
            if (cost < least) {
                best = note;
                least = cost;
            }
        }
        return best == null ? null : finer(best, city).where();
    }

    /** 'Landed in Japan … in Tokyo': the city says more than its country. */
    private static Note finer(Note note, @Nullable Note city) {
        String country = note.where().place().country();
        return city != null
                        && note.where().country()
                        && city.where().place().country().equals(country)
                ? city
                : note;
    }

    private int reach(Note note, Draft draft, boolean host) {
        if (!host) {
            return note.where().city() ? 2 * NEAR : NEAR;
        }
        boolean there = draft.status() == Status.HELD && !note.ahead() && !note.did();
        return there && notes.stream().noneMatch(other -> elsewhere(other, note, draft)) ? REPORT : FAR;
    }

    /** The report goes on to tell that they were in another country. */
    private static boolean elsewhere(Note other, Note note, Draft draft) {
        int at = other.where().sentence();
        boolean between = at > note.where().sentence() && at <= draft.sentence;
        String country = other.where().place().country();
        return between
                && takesPart(other, draft)
                && !country.equals(note.where().place().country());
    }

    /** The contact can have taken place, or can be to come, during the stay. */
    private boolean timely(Note note, Draft draft, boolean host) {
        boolean ahead = draft.status() != Status.HELD;
        if (!note.when().unknown()
                && !draft.date().unknown()
                && !near(note.when(), draft.date(), host && !note.contact() ? VISIT : 0)) {
            return false;
        }
        return note.ahead() == ahead || ahead && !note.once() && (host || present(note, draft));
    }

    /** 'Has arrived in Brussels … is to meet': a guest who is there meets others there in these days. */
    private boolean present(Note note, Draft draft) {
        LocalDate day = published;
        boolean soon = draft.date().unknown()
                ? !note.visit()
                : day != null && near(PartialDate.of(day, Basis.PUBLICATION), draft.date(), VISIT);
        boolean now = note.when().unknown()
                || day != null && near(note.when(), PartialDate.of(day, Basis.PUBLICATION), VISIT);
        return draft.status() == Status.PLANNED && soon && now && !note.did();
    }

    /**
     * The days of a stay, and those after it on which it may go on, have one of the contact's.
     *
     * @param before so many days before, since the report may name the day on which the stay ended
     */
    private static boolean near(PartialDate stay, PartialDate contact, int before) {
        LocalDate first = stay.earliest().orElse(null);
        LocalDate last = stay.latest().orElse(null);
        return contact.latest()
                        .map(d -> first == null || !d.isBefore(first.minusDays(before)))
                        .orElse(true)
                && contact.earliest()
                        .map(d -> last == null || !d.isAfter(last.plusDays(VISIT)))
                        .orElse(true);
    }

    /** A participant is in the other's country. */
    private static boolean hosted(Note note, Draft draft) {
        String country = note.where().place().country();
        boolean guest = note.who().stream().noneMatch(a -> a.party().code().equals(country));
        boolean host = draft.participants.keySet().stream()
                .anyMatch(a -> a.party().code().equals(country));
        return guest && host;
    }

    private static boolean takesPart(Note note, Draft draft) {
        return draft.participants.keySet().stream()
                .anyMatch(a -> note.who().stream().anyMatch(b -> SamePerson.are(a, b)));
    }

    /** Whose stay it is: who was named last before it, or first behind it ('During his visit to Kyiv, X'). */
    private static List<Actor> who(Spotted s, List<Principal> principals, Stay stay) {
        Principal before = null;
        Principal behind = null;
        int aside = aside(s, stay.at());
        for (Principal principal : principals) {
            if (principal.to() <= stay.at()) {
                before = before == null || principal.to() <= aside ? principal : before;
            } else if (principal.from() >= stay.place().to() && behind == null) {
                behind = principal;
            }
        }
        Principal who = before == null && stay.visit() ? behind : before;
        return who == null || who.actors().size() > 3 ? List.of() : who.actors();
    }

    /** Where 'who had met Y' begins in 'X, who had met Y, arrived': who is named there went nowhere. */
    private static int aside(Spotted s, int verb) {
        boolean closed = s.is(verb - 1, ",") || Surroundings.dash(s, verb - 1);
        for (int i = verb - 2; closed && i > 0; i--) {
            if ((s.is(i, ",") || Surroundings.dash(s, i)) && (s.is(i + 1, "who") || s.is(i + 1, "whose"))) {
                return i;
            }
        }
        return verb;
    }
}
