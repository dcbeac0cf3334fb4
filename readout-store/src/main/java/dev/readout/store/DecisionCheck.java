package dev.readout.store;

import java.time.DateTimeException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Holds every decision against its id, which is made of all that it says. */
final class DecisionCheck {
    private DecisionCheck() {}

    static void check(Handle handle, Findings findings) {
        try {
            for (DecisionRows.Raw raw : DecisionRows.raw(handle)) {
                try {
                    raw.decision();
                } catch (IllegalArgumentException | DateTimeException wrong) {
                    findings.add("decision " + raw.row().shown("id"), String.valueOf(wrong.getMessage()));
                }
            }
        } catch (JdbiException failed) {
            Throwable cause = failed.getCause();
            findings.add("decision", "cannot be read: " + (cause == null ? failed : cause).getMessage());
        }
    }
}
