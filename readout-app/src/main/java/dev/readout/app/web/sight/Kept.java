package dev.readout.app.web.sight;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made of a whole state of the record, kept until there is another state. One makes it while others wait. */
final class Kept<T> {
    private final AtomicReference<@Nullable Made<T>> last = new AtomicReference<>();

    private record Made<T>(String state, T value) {}

    T of(String state, Supplier<T> maker) {
        Made<T> known = last.get();
        return known != null && known.state().equals(state) ? known.value() : renewed(state, maker);
    }

    private synchronized T renewed(String state, Supplier<T> maker) {
        Made<T> known = last.get();
        if (known != null && known.state().equals(state)) {
            return known.value();
        }
        T value = maker.get();
        last.set(new Made<>(state, value));
        return value;
    }
}
