package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.statements.Passage;
import dev.readout.analysis.statements.StatementReader;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words a report quotes: the principal who says 'I' in '"I spoke with X," he said'. */
final class Quoted {
    /** Nobody is quoted whose 'I' is looked for. */
    static final Quoted NOBODY = new Quoted(List.of());

    private final List<Voice> voices;

    /** The words between quotation marks and who said them. */
    private record Voice(Span content, Actor speaker) {}

    private Quoted(List<Voice> voices) {
        this.voices = voices;
    }

    /** Reads who is quoted, where anybody speaks of a contact of his own; else nobody is looked for. */
    static Quoted of(Report report, List<Passage> passages, StatementReader statements) {
        if (passages.stream().noneMatch(p -> ownContact(p.spotted()))) {
            return NOBODY;
        }
        Set<Actor> counting = new HashSet<>();
        for (Passage passage : passages) {
            passage.principals().stream().filter(Principal::counts).forEach(p -> counting.addAll(p.actors()));
        }
        List<Voice> voices = new ArrayList<>();
        for (Statement statement : statements.read(report, passages)) {
            boolean words = statement.form() != Statement.Form.INDIRECT;
            statement
                    .speaker()
                    .filter(actor -> words && actor.named() && counting.contains(actor))
                    .ifPresent(actor -> voices.add(new Voice(statement.content().span(), actor)));
        }
        return new Quoted(voices);
    }

    private static boolean ownContact(Spotted s) {
        boolean first = false;
        boolean contact = false;
        for (int i = 0; i < s.size(); i++) {
            first |= s.is(i, "i") && s.sentence().get(i).capital();
            contact |= s.as(i, Entry.ContactVerb.class) != null || s.as(i, Entry.ContactNoun.class) != null;
        }
        return first && contact;
    }

    /** Who is quoted in these words of the report, or null where nobody is, or several are. */
    @Nullable
    Actor in(Span words) {
        Actor found = null;
        for (Voice voice : voices) {
            if (!voice.content().overlaps(words)) {
                continue;
            }
            if (found != null && !found.equals(voice.speaker())) {
                return null;
            }
            found = voice.speaker();
        }
        return found;
    }
}
