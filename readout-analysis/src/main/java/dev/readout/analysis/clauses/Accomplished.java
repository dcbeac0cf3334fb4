package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;

/** Whether an infinitive tells of what was done: 'was the first to meet X', 'flew there to meet X', 'had the chance to speak to X'. */
final class Accomplished {
    /** So many tokens what somebody went for may follow the verb: 'flew to New York three days later to meet'. */
    private static final int WAY = 11;

    private static final WordSet WENT = ContactWords.of("went");
    private static final WordSet MADE = ContactWords.of("made-journey");
    private static final WordSet THERE = WordSet.of("in", "at", "there", "present");
    private static final WordSet CHANCE = ContactWords.of("chance");

    private final Spotted s;
    private final StatusWords words;

    Accomplished(Spotted sentence) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
    }

    /** 'Was the first president to meet', 'reaches out to shake hands': the infinitive tells of what was done. */
    boolean tells(int from, int to) {
        boolean first = false;
        for (int i = Math.max(0, to - 12); s.is(to - 1, "to") && i < to; i++) {
            boolean rank = s.is(i, "first") || s.is(i, "only") || s.is(i, "last") || s.is(i, "latest");
            boolean most = s.is(i, "highest") || s.is(i, "most") && s.is(i + 1, "senior");
            first |= (rank || most) && s.is(i - 1, "the") && !s.is(i + 1, "time");
        }
        first &= !words.any(to - 12, to, "planned");
        return first || hadChance(to) || words.any(from, to, "achieving") || gone(from, to);
    }

    /** 'Flew to Russia to urge X', 'was there to see X': who went there did it there. */
    boolean gone(int from, int to) {
        return travelled(from, to) || went(to);
    }

    /** 'Had the opportunity to speak with X'. */
    private boolean hadChance(int to) {
        int noun = to - 2;
        boolean chance =
                s.is(to - 1, "to") && noun > 1 && CHANCE.has(s.sentence().get(noun));
        return chance && (s.is(noun - 2, "had") || s.is(noun - 3, "had"));
    }

    /** 'Flew to Russia to meet': who went there met whom he went to meet. */
    private boolean went(int to) {
        for (int i = to - 2; s.is(to - 1, "to") && i > Math.max(0, to - WAY); i--) {
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return false;
            }
            boolean was = s.is(i, "was") || s.is(i, "were");
            boolean hand = s.is(i + 1, "on") && s.is(i + 2, "hand");
            if (was && (hand || THERE.has(s.sentence().get(i + 1)))) {
                // 'was in the capital to meet X', 'were on hand to greet Y'
                return true;
            }
            if (WENT.has(s.sentence().get(i))) {
                return leads(i + 1, to - 1) && (!s.of(i - 1, "auxiliary") || s.is(i - 1, "had"));
            }
        }
        return false;
    }

    /** 'To Russia', 'on to Kyiv', 'all the way to Rome'. */
    private boolean leads(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (s.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** 'Took a day trip to the capital on Thursday to meet': a trip made tells of what it was made for. */
    private boolean travelled(int from, int to) {
        for (int i = Math.max(0, from - 5); s.is(to - 1, "to") && i < to; i++) {
            boolean made = s.is(i, "took") || s.is(i, "paid") || s.is(i, "made") || s.is(i, "during");
            made |= s.is(i, "on") && s.is(i - 1, "was") && !s.is(i + 2, "way");
            for (int k = i + 1; made && k < Math.min(to, i + 9); k++) {
                // 'took the time to meet X'
                if (s.is(k, "trip") || s.is(k, "visit") || s.is(i, "took") && s.is(k, "time")) {
                    return true;
                }
            }
            if (s.of(i, "journey") && i > 0 && MADE.has(s.sentence().get(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
