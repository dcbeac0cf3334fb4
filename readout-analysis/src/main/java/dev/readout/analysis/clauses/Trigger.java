package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.model.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The word that says that there was a contact.
 *
 * @param from first token
 * @param to token after the last
 * @param noun the noun read, or null for a verb
 * @param verb the verb read, or null for a noun
 */
record Trigger(int from, int to, Entry.@Nullable ContactNoun noun, Entry.@Nullable ContactVerb verb) {
    Channel channel() {
        return noun != null ? noun.channel() : verb != null ? verb.channel() : Channel.UNKNOWN;
    }

    /** Whether it is a verb that gives the other side in this way. */
    boolean frame(String frame) {
        return verb != null && verb.frames().contains(frame);
    }

    /** The form of the verb, or null for a noun. */
    @Nullable
    VerbForm form() {
        return verb == null ? null : verb.form();
    }

    /** Whether it is a verb that gives the initiative to its subject. */
    boolean initiative() {
        return verb != null && verb.initiative();
    }

    String word() {
        return noun != null ? noun.noun() : verb != null ? verb.base() : "";
    }

    String kind() {
        return noun != null ? noun.kind() : "verb";
    }
}
