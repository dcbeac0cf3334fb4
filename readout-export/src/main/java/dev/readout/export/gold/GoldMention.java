package dev.readout.export.gold;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the gold format.
 *
 * @param fields the plain values by key, {@link #KEYS} among them; a key may be absent
 * @param spans where the words stand that say a field, by field; empty in hand-made gold
 * @param optional coders disagree whether it is one at all: it counts neither way
 * @param unsure fields that are not scored
 */
public record GoldMention(
        List<GoldPerson> participants,
        Map<String, String> fields,
        Map<String, List<Span>> spans,
        boolean optional,
        Set<String> unsure) {
    /** The keys of plain values, in the order of the codebook. */
    public static final List<String> KEYS =
            List.of("role", "channel", "status", "date", "place", "duration", "initiative", "evidence", "contact");

    public GoldMention {
        participants = List.copyOf(participants);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
        unsure = Set.copyOf(unsure);
        List<String> strange = new ArrayList<>(fields.keySet());
        strange.removeAll(KEYS);
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException("no fields of a mention: " + strange);
        }
    }

    /** The value as it stands, or null where the key is absent. */
    public @Nullable String get(String key) {
        return fields.get(key);
    }

    /** The value, or the empty string where the key is absent. */
    public String text(String key) {
        return fields.getOrDefault(key, "");
    }

    public boolean main() {
        return text("role").equals("main");
    }
}
