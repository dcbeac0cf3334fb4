package dev.readout.analysis.substance;

import dev.readout.model.Mention.Outcome;
import dev.readout.model.Party;
import dev.readout.model.Span;
import java.util.Set;

/** Something that a sentence says of the contact it speaks of. Which contact that is, the sentence alone does not say. */
public sealed interface Finding {
    /** Where the words stand that say it. */
    Span words();

    /** Where the words begin that show what it is ('discussed', 'agreed'). */
    int cue();

    /** Of whom the sentence says it. */
    Subject subject();

    /** Whether the cue also has other meanings, so that only a subject or publisher that fits makes it sure. */
    boolean weak();

    /** How it was read: pattern and lexicon entry. */
    String rule();

    /** A noun phrase for what was discussed. */
    record Topic(Span words, int cue, Subject subject, boolean weak, String rule) implements Finding {}

    /**
     * What was agreed, signed, pledged, announced, or to what somebody was invited; the words begin with the verb.
     *
     * @param parties the parties that the words name
     */
    record Result(
            Outcome.Kind kind, Span words, int cue, Subject subject, Set<Party> parties, boolean weak, String rule)
            implements Finding {
        public Result {
            parties = Set.copyOf(parties);
        }
    }
}
