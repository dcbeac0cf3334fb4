package dev.readout.analysis.clauses;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose act a verb tells of: the persons before it, in the main clause behind it, or left out of a note. */
final class Subjects {
    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    private final ClauseSubject clause;

    Subjects(Arguments arguments, Spotted sentence, Cast cast, Standing standing) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.clause = new ClauseSubject(arguments, sentence, standing);
    }

    /** The nearest group before a verb that can be its subject. */
    @Nullable
    Group of(int verb) {
        return clause.of(verb);
    }

    /** Whether a verb's subject stands right before it and its auxiliaries. */
    boolean adjacent(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (s.of(i, "auxiliary")
                        || s.of(i, "adverb")
                        || s.of(i, "when")
                        || s.of(i, "planned")
                        || s.of(i, "proposed")
                        || Words.be(s, i)
                        || s.sentence().get(i).lower().endsWith("ly")
                        || s.is(i, "who")
                        || s.is(i, "to")
                        || s.is(i, ","))) {
            i--;
        }
        // 'X flew in, was received by Y'
        boolean comma = s.is(i + 1, ",") && Words.be(s, i + 2);
        if ((s.is(i, "and") || comma) && of(i) != null) {
            return true;
        }
        for (Group group : sides.groups()) {
            boolean aside = i + 1 < verb && s.is(i + 1, ",") && group.to() <= i && aside(group.to(), i + 1);
            if (Words.behindMark(s, group.to()) == i + 1 || aside) {
                return true;
            }
        }
        return false;
    }

    /** ', who is new there,', ', making his first trip as chancellor,', ', on her last visit,': what is told of somebody between commas. */
    private boolean aside(int from, int to) {
        boolean who = s.is(from + 1, "who") || s.is(from + 1, "whose");
        boolean on = s.is(from + 1, "on") || s.is(from + 1, "in") || s.is(from + 1, "at") || s.is(from + 1, "now");
        boolean told = s.is(from, ",")
                && (who || on || s.sentence().get(from + 1).lower().endsWith("ing"));
        for (int i = from + 1; told && !who && i < to; i++) {
            Group within = sides.covering(i);
            told = !s.is(i, ",") && (within == null || !within.named());
        }
        return told;
    }

    /** Who acts in the main clause behind an opening phrase, or null. */
    @Nullable
    Group main(int from) {
        for (Group group : sides.groups()) {
            boolean subject = group.from() > from && s.is(group.from() - 1, ",") && !sides.possessive(group);
            if (subject && sides.acts(group)) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** '"Met X on the sidelines," Y wrote': a note in the first person that leaves out who writes, or null. */
    @Nullable
    Group elided(int verb) {
        boolean just = s.is(0, "just") || s.is(0, "also") || s.is(0, "it");
        boolean opens = verb == 0 || verb == 1 && (just || !s.sentence().get(0).word());
        // 'It was good to meet X' in a press service's note is said by whom it speaks for
        Actor speaker = cast.publisher() == null ? null : cast.conversation().speaker();
        List<Actor> who = cast.subject().isEmpty() && speaker != null ? List.of(speaker) : cast.subject();
        return opens && who.size() == 1 ? sides.referring(verb, who) : null;
    }
}
