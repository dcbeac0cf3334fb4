package dev.readout.analysis.places;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gatherings called by who holds them ('the G20 summit', 'NATO leaders' meeting'): where they are held, and which of them a
 * contact belongs to. What one sentence says of the first another may need for the second.
 */
public final class NamedGatherings {
    private static final int LONGEST = 9;

    /** May stand between a gathering and its place: 'later this month in', 'opens on Thursday in'. */
    private static final WordSet BETWEEN = WordSet.of(
            "on",
            "in",
            "and",
            "-",
            "–",
            ",",
            "later",
            "late",
            "early",
            "next",
            "this",
            "week",
            "weekend",
            "month",
            "of",
            "leaders",
            "to",
            "due",
            "set",
            "gather",
            "gathers",
            "gathered",
            "meet",
            "meets",
            "met",
            "convene",
            "convened",
            "begin",
            "begins",
            "began",
            "start",
            "starts",
            "started",
            "open",
            "opens",
            "opened");

    private final Spotted s;
    private final PlaceReader reader;

    /**
     * A gathering and where it is held.
     *
     * @param name the code of the body that holds it, or its initials
     */
    public record Held(String name, PlacePhrase place) {}

    public NamedGatherings(Spotted sentence, String home) {
        this.s = sentence;
        this.reader = new PlaceReader(sentence, home);
    }

    /** The gatherings whose place the sentence tells, left to right. */
    public List<Held> held() {
        List<Held> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int end = end(i);
            end = end < 0 ? assembling(i) : end;
            if (end < 0 || former(i, end)) {
                continue;
            }
            PlacePhrase place = behind(end);
            place = place == null ? before(i) : place;
            place = place == null ? hosting(i) : place;
            if (place != null) {
                found.add(new Held(name(i), place));
            }
        }
        return found;
    }

    /** The name of the gathering at which, or on whose sidelines, a contact takes place; null where the sentence has none. */
    public @Nullable String around(Candidate candidate) {
        for (int i = 0; i < s.size(); i++) {
            int end = end(i);
            int to = end < 0 ? -1 : opening(i);
            boolean at =
                    s.is(to, "at") || s.is(to, "during") || s.is(to, "of") && reader.after(to - 1, PlaceWord.SIDE) > 0;
            boolean near = i > candidate.own() ? i - candidate.to() <= 2 * LONGEST : to <= 4;
            if (at && near && !former(i, end) && !ended(candidate.to(), to)) {
                return name(i);
            }
        }
        return null;
    }

    private boolean ended(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "saying") || s.is(i, ";") || s.is(i, "after") || s.is(i, "before") || s.is(i, "ahead")) {
                return true;
            }
        }
        return false;
    }

    /** 'Last year's G20 summit' is another than the one of which the report speaks. */
    private boolean former(int i, int end) {
        for (int k = Math.max(0, opening(i)); k < end; k++) {
            if (s.is(k, "last") || s.is(k, "previous") || s.is(k, "past")) {
                return true;
            }
        }
        return s.is(end, "last") && s.is(end + 1, "year");
    }

    /** The code or the initials by which the gathering is called. */
    private String name(int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        return party == null ? s.sentence().get(i).lower() : party.party().code();
    }

    /** The token behind the words for a gathering that begin with a name, or -1. */
    private int end(int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        boolean body = party != null && !party.state() && party.form() != Entry.PartyName.Form.METONYM;
        if (!body && !initials(i)) {
            return -1;
        }
        int after = party == null ? i + 1 : s.after(i);
        for (int k = after; k < Math.min(s.size(), after + 4); k++) {
            int noun = reader.after(k, PlaceWord.GATHERING);
            if (noun > 0) {
                int further = reader.after(noun, PlaceWord.GATHERING);
                return further > 0 ? further : noun;
            }
            boolean whose = s.is(k, "leaders") || s.is(k, "ministers") || s.is(k, "heads") || reader.possessive(k);
            if (!whose && !s.is(k, "foreign") && !s.is(k, "economic") && !s.is(k, "annual")) {
                break;
            }
        }
        boolean alone = reader.after(i, PlaceWord.GATHERING) == after;
        boolean members = s.is(after, "leaders") || s.is(after, "countries") || s.is(after, "nations");
        return alone && !members && !reader.joined(after) ? after : -1;
    }

    /** 'NATO leaders gather', 'the G7 foreign ministers met': the token at which they do, or -1. */
    private int assembling(int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        for (int k = i + 1; party != null && !party.state() && k < Math.min(s.size(), s.after(i) + 4); k++) {
            if (s.is(k, "gather") || s.is(k, "gathered") || s.is(k, "gathering") || s.is(k, "convene")) {
                return k;
            }
        }
        return -1;
    }

    /** 'APEC'. */
    private boolean initials(int i) {
        Token token = s.sentence().get(i);
        String text = token.capital() ? token.text() : "";
        return text.length() > 2
                && text.chars().allMatch(Character::isUpperCase)
                && reader.after(i + 1, PlaceWord.GATHERING) > 0;
    }

    /** The preposition before the words for a gathering: 'at next month's', 'for the two-day'; -1 where there is none. */
    private int opening(int i) {
        for (int k = i - 1; k >= Math.max(0, i - LONGEST); k--) {
            if (s.is(k, "for")
                    || s.is(k, "at")
                    || s.is(k, "of")
                    || s.is(k, "during")
                    || s.is(k, "attend")
                    || s.is(k, "attending")) {
                return k;
            }
            boolean verb = s.of(k, "saying") || s.as(k, Entry.ContactVerb.class) != null;
            boolean other = s.is(k, "to") || s.is(k, "on") || s.is(k, "in") || s.is(k, "from") || s.is(k, "with");
            if (verb || other || s.is(k, ",") || s.is(k, "and")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'In Osaka', 'on July 11 and 12 in Brussels', 'next week in Bali'. */
    private @Nullable PlacePhrase behind(int end) {
        for (int k = end; k < Math.min(s.size(), end + LONGEST); k++) {
            if (s.is(k, "in") || s.is(k, "at") || s.is(k, "near") || s.is(k, "outside")) {
                PlacePhrase place = reader.at(k + 1);
                if (place != null) {
                    return place;
                }
            }
            boolean when = s.of(k, "calendar")
                    || s.of(k, "auxiliary")
                    || Character.isDigit(s.sentence().get(k).text().charAt(0))
                    || BETWEEN.has(s.sentence().get(k));
            if (!when && reader.after(k, PlaceWord.TOOK_PLACE) < 0) {
                return null;
            }
        }
        return null;
    }

    /** 'Fly to Osaka, Japan, for the G20 summit', 'in Brussels to attend a NATO summit', 'the Osaka G20 summit'. */
    private @Nullable PlacePhrase before(int i) {
        PlacePhrase beside = ending(i);
        if (beside != null && beside.kind() == Kind.CITY) {
            return beside;
        }
        int to = opening(i);
        boolean there = s.is(to, "for") || s.is(to, "at") || s.is(to, "attend") || s.is(to, "attending");
        if (!there) {
            return null;
        }
        to = s.is(to - 1, "to") ? to - 1 : to;
        while (to > 0 && (s.of(to - 1, "calendar") || s.is(to - 1, "on") || s.is(to - 1, "week"))) {
            to--;
        }
        PlacePhrase place = ending(s.is(to - 1, ",") ? to - 1 : to);
        int at = place == null ? -1 : place.from() - 1;
        return s.is(at, "to") || s.is(at, "in") || s.is(at, "for") || s.is(at, "at") ? place : null;
    }

    /** 'Japan will host the G20', 'Bali hosts'. */
    private @Nullable PlacePhrase hosting(int i) {
        for (int k = i - 1; k > Math.max(0, i - LONGEST); k--) {
            if (s.is(k, "host") || s.is(k, "hosts") || s.is(k, "hosted") || s.is(k, "hosting")) {
                int to = k;
                while (to > 0 && (s.of(to - 1, "auxiliary") || s.of(to - 1, "planned") || s.is(to - 1, "to"))) {
                    to--;
                }
                return ending(to);
            }
        }
        return null;
    }

    /** The place whose words end before a token. */
    private @Nullable PlacePhrase ending(int to) {
        for (int from = Math.max(0, to - 6); from < to; from++) {
            PlacePhrase place = reader.at(from);
            if (place != null && place.from() == from && place.to() == to) {
                return place;
            }
        }
        return null;
    }
}
