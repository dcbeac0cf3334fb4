package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom a noun's contact was, where the noun names one side apart: 'talks with X', 'a call to X', 'a dinner for X'. */
final class OtherSide {
    private static final List<String> COURTESY = List.of("on", "to", "from", "by");

    private static final WordSet HOMES = ContactWords.of("home");

    private final Arguments sides;
    private final Spotted s;
    private final Guests guests;
    private final Ties ties;

    /**
     * Those found.
     *
     * @param rule by which words; it decides who called whom
     */
    record Found(Group group, String rule) {
        /** Whether the words say no more than that they were in contact. */
        boolean with() {
            return rule.equals(Candidates.WITH);
        }
    }

    OtherSide(Arguments arguments, Spotted sentence, Ties ties) {
        this.sides = arguments;
        this.s = sentence;
        this.guests = new Guests(arguments, sentence);
        this.ties = ties;
    }

    /**
     * Null where the noun names nobody so.
     *
     * @param with who stands behind 'with', or null
     * @param owned whether the noun says whose it is
     */
    @Nullable
    Found of(Trigger t, @Nullable Group with, boolean owned) {
        if (with != null) {
            return new Found(with, Candidates.WITH);
        }
        boolean call = t.kind().equals("call");
        Group to = call ? sides.behind(t.to(), "to") : null;
        if (to != null) {
            boolean opens = s.is(0, "in") && t.from() < 5;
            boolean called = owned || opens || sides.doer(t.to()) != null;
            return new Found(to, called ? Candidates.CALL_TO : Candidates.WITH);
        }
        Group other = call ? sides.behind(t.to(), "from") : null;
        if (other == null && t.word().startsWith("courtesy ")) {
            other = paid(t);
        }
        // 'the talks he has had in the capital, including with X'
        boolean did = s.is(t.to(), "with") || call && s.is(t.to(), "from") || sides.doer(t.to()) != null;
        if (other == null && did) {
            other = sides.including(t.to());
        }
        if (other == null) {
            other = ties.relative(t.from());
        }
        if (other == null && !call && !t.kind().equals("letter") && !t.kind().equals("summit")) {
            other = atHome(t.from());
        }
        if (other == null && t.kind().equals("meal")) {
            other = guests.honoured(t);
            other = other == null ? guests.treating(t) : other;
            other = other == null ? guests.hosting(t) : other;
        }
        return other == null ? null : new Found(other, call ? Candidates.CALL_FROM : Candidates.WITH);
    }

    /** 'Drove to X's residence for a meeting': X, or null. */
    private @Nullable Group atHome(int noun) {
        for (Group group : sides.groups()) {
            int home = group.to() + 1;
            boolean owner = group.to() < noun && noun - group.to() < 9 && sides.possessive(group);
            while (owner
                    && home < noun - 2
                    && !HOMES.has(s.sentence().get(home))
                    && s.sentence().get(home).word()) {
                home++;
            }
            boolean visit = s.is(home + 1, "for") && noun - home < 5;
            if (owner && visit && HOMES.has(s.sentence().get(home)) && !s.of(group.from() - 1, "boundary")) {
                return sides.usable(group);
            }
        }
        return null;
    }

    /** 'A courtesy call on X', 'a courtesy visit by X'. */
    private @Nullable Group paid(Trigger t) {
        Group other = null;
        for (int i = 0; other == null && i < COURTESY.size(); i++) {
            other = sides.behind(t.to(), COURTESY.get(i));
        }
        return other;
    }
}
