package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;

/**
 * Whether a clause says that its contact did not come about, or shall not: 'held no talks with X', 'left without meeting X',
 * 'ruled out a summit with X'. Denied is what a party says of it (codebook §3); what the report says by itself is no contact.
 */
final class Negation {
    /** So many tokens before the contact's word the one may stand that negates it. */
    private static final int REACH = 5;

    private static final WordSet COUNTING =
            WordSet.of("less", "fewer", "more", "longer", "other", "doubt", "matter", "sooner", "later", "-");

    private static final WordSet BEING = WordSet.of("be", "is", "are", "'s", "'re");

    private final Spotted s;
    private final StatusWords words;

    Negation(Spotted sentence) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
    }

    /** What the words right before the contact make of it. */
    enum Sense {
        /** They do not negate it. */
        NONE,
        /** The report says that there was none. */
        NOTHING,
        /** A party says so, or that there shall be none. */
        DENIED
    }

    /**
     * What the words right before the contact make of it.
     *
     * @param end token after the clause's last participant
     */
    Sense of(Trigger t, int end) {
        // a party says it, not the report alone
        boolean said = words.any(0, s.size(), "saying");
        boolean determined = false;
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - REACH); i--) {
            if (s.is(i, "no") && t.noun() != null) {
                return determined || COUNTING.has(s.sentence().get(i + 1))
                        ? Sense.NONE
                        : ahead(i, t.to(), Math.max(t.to(), end)) || said ? Sense.DENIED : Sense.NOTHING;
            }
            if (s.of(i, "forgoing")) {
                return words.negated(i - 4, i) ? Sense.NONE : Sense.NOTHING;
            }
            int out = s.is(i, "out") ? i - 1 : i;
            if (s.of(out, "ruling-out")) {
                return words.negated(out - 4, out) ? Sense.NONE : Sense.DENIED;
            }
            determined |= determiner(i);
            if (!determiner(i) && !describes(i, t)) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    /** 'There will be no', 'no meeting is planned'. */
    private boolean ahead(int no, int from, int end) {
        int to = Math.min(s.size(), end + REACH);
        return BEING.has(s.sentence().get(Math.max(0, no - 1)))
                || words.any(Math.max(0, no - 4), no, "planned")
                || words.any(from, to, "planned")
                || set(from, to);
    }

    /** 'No meeting is scheduled'; 'has no meeting scheduled' says nothing. */
    private boolean set(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean said = Words.be(s, i - 1) || s.is(i - 1, "been") || s.is(i - 1, "being");
            if (said && Prospects.SETTLED.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean determiner(int i) {
        return s.is(i, "a") || s.is(i, "an") || s.is(i, "any") || s.is(i, "the") || s.is(i, "his") || s.is(i, "her");
    }

    /** 'Holding further', 'having', 'one-on-one': a word that belongs to the contact's own. */
    private boolean describes(int i, Trigger t) {
        boolean word = s.sentence().get(i).word() && !s.sentence().get(i).capital() || s.is(i, "-");
        boolean verb = s.as(i, Entry.ContactVerb.class) != null || s.of(i, "saying") || s.of(i, "light-past");
        boolean close = t.verb() == null || s.is(i, "having") || s.of(i, "adverb") || s.of(i, "light-gerund");
        return word && close && !verb && !s.of(i, "held-preposition") && !s.of(i, "boundary") && !s.of(i, "auxiliary");
    }
}
