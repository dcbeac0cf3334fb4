package dev.readout.store;

import dev.readout.store.Store.Failure;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Table failure. */
final class FailureRows {
    private FailureRows() {}

    static int put(Handle handle, Failure failure) {
        return handle.execute("""
                INSERT INTO failure (source, code, detail) VALUES (?, ?, ?)
                ON CONFLICT (source) DO UPDATE SET code = excluded.code, detail = excluded.detail""", failure.source(), failure.code(), failure.detail());
    }

    static void delete(Handle handle, String source) {
        Batch.run(handle, "DELETE FROM failure WHERE source = ?", source);
    }

    static List<Failure> all(Handle handle) {
        return handle.createQuery("SELECT source, code, detail FROM failure ORDER BY source")
                .map((row, context) -> new Failure(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
