package dev.readout.store;

import dev.readout.store.Store.Problem;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class Integrity {
    private Integrity() {}

    static List<Problem> check(Handle handle) {
        return List.of();
    }
}
