package dev.readout.ingest;

import dev.readout.model.Particular;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value of a report by the first of several ways that gives it.
 *
 * @param from the way, in a word or the name that the source has for it; empty where none gives it
 */
public record Told<V>(Optional<V> value, String from) {
    /** What one way gives. */
    public static <V> Told<V> by(String way, Optional<V> value) {
        return new Told<>(value, value.isPresent() ? way : "");
    }

    /** What another way gives, where those before it gave nothing. */
    public Told<V> or(String way, Supplier<Optional<V>> other) {
        return value.isPresent() ? this : by(way, other.get());
    }

    /** Where each of several values is from, without those that nobody gives. */
    static Map<Particular, String> from(Map<Particular, Told<?>> values) {
        Map<Particular, String> from = new EnumMap<>(Particular.class);
        values.forEach((of, told) -> {
            if (told.value().isPresent()) {
                from.put(of, told.from());
            }
        });
        return from;
    }
}
