package dev.readout.analysis.places;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** To what 'in X' belongs: to the contact before it, or to a noun between ('the war in X'). */
final class Attachment {
    /** So many tokens into a sentence its subject begins. */
    private static final int OPENING = 3;

    private final Spotted s;
    private static final WordSet ROOMS = WordSet.of(
            "room", "hall", "tent", "garden", "corridor", "hallway", "lobby", "suite", "lounge", "hangar", "library");

    private final PlaceReader reader;

    Attachment(Spotted sentence, PlaceReader reader) {
        this.s = sentence;
        this.reader = reader;
    }

    /** Where what belongs to the contact ends. */
    boolean ends(int i) {
        boolean other = reader.after(i, PlaceWord.OTHER_EVENT) > 0 && !time(i + 1);
        boolean away = reader.after(i, PlaceWord.AWAY) > 0 && !s.is(i, "from") && !s.is(i, "back");
        boolean then = s.is(i, "then") && (s.is(i - 1, ",") || s.is(i - 1, "and") || s.of(i - 1, "auxiliary"));
        return then || s.is(i, ";") || s.of(i, "saying") || s.is(i, "that") || s.is(i, "because") || other || away;
    }

    /** 'in X' belongs to the contact, not to a noun between ('the war in X'). */
    boolean tied(int i, Candidate candidate, PlacePhrase place, boolean topic) {
        if (i <= candidate.to() + 1 && reader.after(i - 1, PlaceWord.TROUBLE) < 0) {
            return true;
        }
        if (ofState(i, candidate)) {
            return true;
        }
        if (ofStrife(i, candidate)) {
            return false;
        }
        Entry.PartyName party = party(i - 1);
        boolean narrow = place.kind() == Kind.SITE || place.kind() == Kind.CITY;
        if (party != null) {
            return narrow && !party.party().code().equals(place.country());
        }
        if (narrow && subject(candidate, i)) {
            return true;
        }
        if (topic) {
            return time(i - 1) || (narrow && reader.after(i - 1, PlaceWord.MATTER) > 0) || name(i - 1);
        }
        return time(i - 1)
                || name(i - 1)
                || s.is(i - 1, ",")
                || s.is(i - 1, ")")
                || room(i - 1)
                || length(i - 1)
                || contact(i)
                || reader.after(i - 1, PlaceWord.TIED) == i
                || channelBefore(i);
    }

    /** 'In a room in', 'at a table in': a part of the place. */
    private boolean room(int i) {
        return ROOMS.has(s.sentence().get(i)) && reader.after(i - 2, PlaceWord.AT) > 0;
    }

    /** 'For about an hour in', 'for two hours at'. */
    private boolean length(int last) {
        for (int k = last - 1; s.of(last, "time-unit") && k >= Math.max(0, last - 5); k--) {
            if (s.is(k, "for")) {
                return true;
            }
        }
        return false;
    }

    /** 'A meeting between X and Y ended in a row at the White House': the contact is what the clause tells of. */
    private boolean subject(Candidate candidate, int to) {
        boolean noun = s.as(candidate.at(), Entry.ContactNoun.class) != null && candidate.from() <= OPENING;
        int verb = candidate.to();
        boolean acts = noun && reader.after(verb, PlaceWord.COURSE) > 0;
        for (int k = verb; acts && k < to; k++) {
            acts = !s.is(k, ",") && !s.of(k, "boundary") && !s.is(k, "and");
        }
        return acts;
    }

    /** 'Its war with Hamas in Gaza': the place belongs to the war, whoever fights it. */
    private boolean ofStrife(int i, Candidate candidate) {
        boolean with = false;
        for (int k = i - 1; k >= candidate.to() && k >= i - 6; k--) {
            if (reader.after(k, PlaceWord.TROUBLE) > 0) {
                return with;
            }
            with |= s.is(k, "with") || s.is(k, "against") || s.is(k, "between");
            if (!with && !name(k) && !s.is(k, "and") && !s.is(k, "the")) {
                return false;
            }
        }
        return false;
    }

    /** 'With President X of Y in Z': the state belongs to the name before it. */
    private boolean ofState(int i, Candidate candidate) {
        int of = candidate.to();
        int state = s.as(of + 1, Entry.PartyName.class) == null ? of + 2 : of + 1;
        return s.is(of, "of") && s.as(state, Entry.PartyName.class) != null && s.after(state) == i;
    }

    /** 'Met in', 'bilateral talks in'. */
    private boolean contact(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            boolean told = s.as(k, Entry.ContactNoun.class) != null || s.as(k, Entry.ContactVerb.class) != null;
            if (told) {
                return s.after(k) == i;
            }
        }
        return false;
    }

    private Entry.@Nullable PartyName party(int last) {
        for (int k = last; k >= Math.max(0, last - 3); k--) {
            Entry.PartyName party = s.as(k, Entry.PartyName.class);
            if (party != null) {
                return s.after(k) == last + 1 ? party : null;
            }
        }
        return null;
    }

    boolean name(int i) {
        return i >= 0 && s.sentence().get(i).capital();
    }

    /** 'via videoconference at', 'face to face in'. */
    boolean channelBefore(int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            boolean channel = s.of(k, "channel-video") || s.of(k, "channel-phone") || s.of(k, "channel-in-person");
            if (channel && s.after(k) == i) {
                return true;
            }
        }
        return false;
    }

    /** Nothing stands between two tokens but a day, as in 'to Osaka on Friday, where'. */
    boolean timed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(s.is(i, ",") || s.is(i, "on") || s.is(i, "next") || s.is(i, "last") || s.is(i, "later") || time(i))) {
                return false;
            }
        }
        return from <= to;
    }

    boolean time(int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        String word = s.sentence().get(i).lower();
        return s.of(i, "calendar")
                || word.endsWith("day")
                || word.equals("yesterday")
                || word.equals("weekend")
                || Character.isDigit(word.charAt(0)) && word.length() <= 4;
    }
}
