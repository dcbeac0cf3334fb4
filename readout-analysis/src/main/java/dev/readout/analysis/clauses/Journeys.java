package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** Who met where somebody went: 'flew to Suva, where X told her', 'is in the capital, where his host will be X', 'was there to urge X to'. */
final class Journeys {
    /** What a host does. */
    private static final WordSet HOSTING = ContactWords.of("hosting-there");

    private final Arguments sides;
    private final Spotted s;
    private final Candidates candidates;
    private final StatusWords words;
    private final Accomplished accomplished;

    Journeys(Arguments arguments, Spotted sentence, Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.candidates = candidates;
        this.words = new StatusWords(sentence);
        this.accomplished = new Accomplished(sentence);
    }

    /** Whether the clause of a subject tells what was done at a place: 'in Suva, where he told X'. */
    boolean there(Group subject) {
        int link = subject.from() - 1;
        while (link > 0 && (s.is(link, "the") || s.of(link, "honorific"))) {
            link--;
        }
        return s.is(link, "where") && placed(link);
    }

    /** 'Where X awaits him', 'where his host will be X'. */
    void where(int link) {
        if (!placed(link)) {
            return;
        }
        boolean own = s.is(link + 1, "his") || s.is(link + 1, "her");
        if (own && s.is(link + 2, "host")) {
            int be = link + 3;
            while (s.of(be, "planned") || s.of(be, "auxiliary") || Words.be(s, be) || s.is(be, "be")) {
                be++;
            }
            Group guest = be == link + 3 ? null : sides.subject(link);
            Group host = guest == null ? null : sides.personsAt(be);
            if (host != null && guest != null) {
                candidates.there(link + 2, guest, host, ahead(link, be), "host there");
            }
            return;
        }
        Group host = sides.startingAt(link + 1);
        int verb = host == null ? s.size() : behindAuxiliaries(host.to());
        if (host == null
                || verb >= s.size()
                || sides.possessive(host)
                || !HOSTING.has(s.sentence().get(verb))) {
            return;
        }
        Group usable = sides.usable(host);
        Group guest = sides.object(new Trigger(verb, verb + 1, null, null));
        if (usable != null && guest != null) {
            boolean waits = s.sentence().get(verb).lower().endsWith("s");
            candidates.there(verb, usable, guest, waits ? Status.PLANNED : ahead(link, verb), "host there");
        }
    }

    /** 'Was in the capital on Monday to urge X to': who went there for that, met; the other, or null. */
    @Nullable
    Group urged(int from, int to) {
        boolean went = s.is(from - 1, "to") && accomplished.gone(from, from) && !words.any(from - 12, from, "planned");
        Group object = went ? sides.object(new Trigger(from, to, null, null)) : null;
        return object == null || object.vague() || object.pronoun() ? null : object;
    }

    private Status ahead(int from, int to) {
        return words.any(from, to, "planned") ? Status.PLANNED : Status.HELD;
    }

    private int behindAuxiliaries(int from) {
        int i = from;
        while (i < s.size() - 1
                && (s.of(i, "auxiliary") || s.of(i, "adverb") || s.of(i, "planned") || s.of(i, "calendar"))) {
            i = s.after(i);
        }
        return i;
    }

    /** A place stands right before, but for a day: 'to Suva on Thursday, where'. */
    private boolean placed(int link) {
        int comma = s.is(link - 1, ",") ? link - 1 : link;
        for (int i = comma - 1; i >= Math.max(0, comma - 7); i--) {
            boolean to = s.is(i, "to") || s.is(i, "in") || s.is(i, "at") || s.is(i, "for");
            if (to && (s.as(i + 1, Entry.PlaceName.class) != null || s.as(i + 1, Entry.PartyName.class) != null)) {
                return true;
            }
            if (s.of(i, "boundary") || s.of(i, "saying")) {
                return false;
            }
        }
        return false;
    }
}
