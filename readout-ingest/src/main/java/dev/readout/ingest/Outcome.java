package dev.readout.ingest;

import dev.readout.model.Appearance;
import dev.readout.model.Report;

/** What became of one document. */
public sealed interface Outcome permits Outcome.Read, Outcome.Failed, Outcome.Skipped {
    /** The path as the user gave it, joined with the entries' names by '/'; '-' for standard input. */
    String source();

    /**
     * It became a report.
     *
     * @param appearance how the text stood at its address
     */
    record Read(Report report, Appearance appearance) implements Outcome {
        /** A report of whose address nothing more is known. */
        public Read(Report report) {
            this(report, Appearance.UNKNOWN);
        }

        @Override
        public String source() {
            return report.source();
        }
    }

    /**
     * It could not be read.
     *
     * @param reason from the closed list
     * @param detail what was found, as a phrase without a full stop
     */
    record Failed(String source, Reason reason, String detail) implements Outcome {}

    /**
     * It stands in a directory, but is no document.
     *
     * @param why a phrase without a full stop
     */
    record Skipped(String source, String why) implements Outcome {}
}
