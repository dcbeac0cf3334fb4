package dev.readout.analysis;

import dev.readout.model.Report;

/** Reads a report: the cascade from text to mentions and statements. Pure, and safe to share between threads. */
public interface Analyst {
    Analysis read(Report report);
}
