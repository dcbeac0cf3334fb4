package dev.readout.ingest;

import dev.readout.model.Report;

/** What became of one document. */
public sealed interface Outcome permits Outcome.Read, Outcome.Failed, Outcome.Skipped {
    /** The path as the user gave it, joined with the entries' names by '/'; '-' for standard input. */
    String source();

    /** It became a report. */
    record Read(Report report) implements Outcome {
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
