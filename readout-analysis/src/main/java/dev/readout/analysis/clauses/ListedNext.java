package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.List;

/** Whom a sentence names one by one after one that does not: 'Lee held meetings with several leaders. Among them were A and B.' */
final class ListedNext {
    private static final WordSet LISTING = ContactWords.of("naming");
    private static final WordSet OPENING = ContactWords.of("named-next");

    /** So many tokens behind a contact word those may stand whom it does not name. */
    private static final int NEAR = 12;

    /** So many tokens from a sentence's start the verb may stand behind which they are named. */
    private static final int VERB = 9;

    private final Spotted s;
    private final Cast cast;
    private final Arguments sides;
    private final StatusReader statuses;
    private final ChannelReader channels;
    private final Candidates candidates;

    ListedNext(
            Spotted sentence,
            Cast cast,
            Arguments arguments,
            StatusReader statuses,
            ChannelReader channels,
            Candidates candidates) {
        this.s = sentence;
        this.cast = cast;
        this.sides = arguments;
        this.statuses = statuses;
        this.channels = channels;
        this.candidates = candidates;
    }

    /** Adds a contact with each whom the sentence lists. */
    void read() {
        Cast.Unnamed told = cast.unnamed();
        int verb = told == null || !OPENING.has(s.sentence().get(0)) ? -1 : verb();
        Group listed = verb < 0 ? null : sides.personsAt(verb + 1);
        if (told == null
                || listed == null
                || listed.pronoun()
                || listed.actors().contains(told.whose())) {
            return;
        }
        Group whose = sides.referring(0, List.of(told.whose()));
        Span words = s.sentence().span(0, verb + 1);
        for (Actor each : listed.actors()) {
            Group other = listed.meaning(List.of(each));
            Candidates.Evidence evidence = new Candidates.Evidence(0, listed.to(), verb, words);
            candidates.said(evidence, whose, other, told.channel(), told.status(), null, false, Candidates.LISTED);
        }
    }

    /** 'They were', 'these included', 'among those he met were': the verb, or -1. */
    private int verb() {
        for (int i = 1; i < Math.min(s.size() - 1, VERB); i++) {
            if (LISTING.has(s.sentence().get(i))) {
                return i;
            }
            boolean met = s.as(i, Entry.ContactVerb.class) != null && i > 1;
            if (s.is(i, ",")
                    || s.of(i, "saying")
                    || s.of(i, "boundary") && !met && !s.is(i, "whom") && !s.is(i, "who")) {
                return -1;
            }
        }
        return -1;
    }

    /** Notes who was in contact with several whom the sentence does not name. */
    void remember() {
        for (int i = 0; candidates.all().isEmpty() && i < s.size(); i = s.after(i)) {
            Entry.ContactVerb verb = VerbForms.contactVerb(s, i);
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean meets = verb != null
                    && !verb.frames().contains("tentative")
                    && !verb.frames().contains("gathering");
            boolean several = noun != null && noun.plural() && !noun.kind().equals("letter");
            Trigger t = several
                    ? new Trigger(i, s.after(i), noun, null)
                    : meets && noun == null ? new Trigger(i, s.after(i), null, verb) : null;
            if (t != null && note(t)) {
                return;
            }
        }
    }

    private boolean note(Trigger t) {
        Group whose = t.noun() == null ? sides.subject(t.from()) : sides.nounSubject(t);
        int crowd = whose == null ? -1 : crowd(t.to());
        if (whose == null || whose.actors().size() != 1 || crowd < 0 && t.noun() == null) {
            return false;
        }
        int end = Math.max(t.to(), crowd + 1);
        Status status = statuses.read(t, whose, end);
        if (status != Status.HELD && status != Status.PLANNED) {
            return false;
        }
        cast.unnamed(
                new Cast.Unnamed(whose.actors().get(0), channels.read(t, end).channel(), status));
        return true;
    }

    /** 'Several world leaders', 'a number of his counterparts': the last word of those whom nobody names, or -1. */
    private int crowd(int from) {
        for (int i = from; i < Math.min(s.size(), from + NEAR); i++) {
            if (s.of(i, "unnamed") || s.is(i, "counterparts") || s.is(i, "presidents") || s.is(i, "delegates")) {
                return i;
            }
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, ";") || named(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean named(int i) {
        Group group = sides.covering(i);
        return group != null && !group.actors().isEmpty() && !group.vague();
    }
}
