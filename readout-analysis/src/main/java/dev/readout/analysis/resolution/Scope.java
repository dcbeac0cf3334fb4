package dev.readout.analysis.resolution;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks are resolved, when not all are.
 *
 * @param blocks their codes ({@code Mention.block}); null for all
 * @param contacts by mention, the contacts of other blocks as they stand: a mention may be undecided between one of its
 *     own block and one with more parties
 */
public record Scope(@Nullable Set<String> blocks, Map<String, String> contacts) {
    /** Every block. */
    public static final Scope EVERYTHING = new Scope(null, Map.of());

    public Scope {
        blocks = blocks == null ? null : Set.copyOf(blocks);
        contacts = Map.copyOf(contacts);
    }

    boolean wants(String block) {
        return blocks == null || blocks.contains(block);
    }

    /** The id of a contact of another block. */
    String elsewhere(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> contacts.get(member.mention().id()))
                .filter(id -> id != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contact is known for any of " + cluster));
    }
}
