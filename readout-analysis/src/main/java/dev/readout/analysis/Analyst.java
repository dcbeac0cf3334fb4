package dev.readout.analysis;

import dev.readout.model.Report;

/** Reads a report: the cascade from text to mentions and statements. Pure, and safe to share between threads. */
public interface Analyst {
    Analysis read(Report report);

    /** Whether reports in a language are read; of others it makes nothing. */
    default boolean reads(String language) {
        return true;
    }

    /** The same, telling the trace on the way why what was made of what; what is read does not depend on it. */
    default Analysis read(Report report, Trace trace) {
        return read(report);
    }
}
