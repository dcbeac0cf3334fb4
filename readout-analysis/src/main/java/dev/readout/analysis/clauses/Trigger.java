package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
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

    String word() {
        return noun != null ? noun.noun() : verb != null ? verb.base() : "";
    }

    String kind() {
        return noun != null ? noun.kind() : "verb";
    }
}
