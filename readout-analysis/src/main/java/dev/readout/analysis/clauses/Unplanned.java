package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;

/** Whether a clause says of a noun's contact that nobody plans it: 'no meeting is scheduled', 'talks are not on the agenda', 'not in the plans'. */
final class Unplanned {
    /** So many tokens a place and a gathering may take behind the persons: 'between A and B at the summit in Rome'. */
    private static final int WHERE = 9;

    private static final WordSet HAVE = WordSet.of("has", "have", "had");
    private static final WordSet AGENDAS =
            WordSet.of("agenda", "schedule", "programme", "program", "cards", "table", "calendar", "diary", "plans");
    private static final WordSet HAPPENING = WordSet.of("take", "be", "happen", "meet", "go");
    private static final WordSet ARRANGING =
            WordSet.of("planning", "preparing", "arranging", "organising", "organizing", "scheduling", "expecting");

    private final Spotted s;

    Unplanned(Spotted sentence) {
        this.s = sentence;
    }

    /**
     * Whether the plan is denied.
     *
     * @param end token after the clause's last participant
     */
    boolean denied(Trigger t, int end) {
        boolean no = s.is(t.from() - 1, "no") || s.is(t.from() - 2, "no");
        return unprepared(t.from()) || state(t.to(), no) || behind(Math.max(t.to(), end), no);
    }

    /** 'Was not preparing a meeting', given the noun. */
    private boolean unprepared(int noun) {
        int i = noun - 1;
        while (i > 1 && (s.is(i, "a") || s.is(i, "an") || s.is(i, "any") || s.of(i, "modifier"))) {
            i--;
        }
        return i > 1 && ARRANGING.has(s.sentence().get(i)) && not(i - 1) && Words.be(s, i - 2);
    }

    private boolean behind(int from, boolean no) {
        for (int i = from; i < Math.min(s.size() - 2, from + WHERE); i++) {
            if (Words.be(s, i) || HAVE.has(s.sentence().get(i))) {
                return state(i, no);
            }
            if (s.of(i, "boundary") || s.of(i, "saying") || s.is(i, ",") && i > from) {
                return false;
            }
        }
        return false;
    }

    /** 'Is not planned', 'has been scheduled' where it was 'no meeting', from the verb on. */
    private boolean state(int verb, boolean no) {
        if (verb >= s.size() || !Words.be(s, verb) && !HAVE.has(s.sentence().get(verb))) {
            return false;
        }
        boolean not = not(verb + 1);
        int i = not ? verb + 2 : verb + 1;
        while (s.is(i, "yet") || s.is(i, "been") || s.is(i, "being") || s.is(i, "currently")) {
            i++;
        }
        return (no || not) && (settled(i) || (s.is(i, "on") || s.is(i, "in")) && agenda(i + 1));
    }

    private boolean settled(int i) {
        boolean settled = i < s.size() && Prospects.SETTLED.has(s.sentence().get(i));
        // 'is not expected to bring a breakthrough': but it is held
        boolean another = s.is(i + 1, "to")
                && i + 2 < s.size()
                && !HAPPENING.has(s.sentence().get(i + 2));
        return settled && !another;
    }

    private boolean agenda(int from) {
        int i = s.is(from, "the") || s.is(from, "his") || s.is(from, "her") ? from + 1 : from;
        i = s.of(i, "modifier") ? s.after(i) : i;
        return i < s.size() && AGENDAS.has(s.sentence().get(i));
    }

    private boolean not(int i) {
        return s.is(i, "not") || s.is(i, "'t");
    }
}
