package dev.readout.app;

import dev.readout.analysis.Analyst;
import dev.readout.ingest.web.Pause;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the commands work with.
 *
 * @param analyst makes the analyst; called only by commands that read reports, because it loads the lexicons
 * @param extraction the analyst's version: reports that another version read are read again
 * @param samples the folder of the project's own sample reports
 * @param jobs how many reports to analyse at the same time unless told; at least 1
 * @param standardInput what a path of '-' reads
 * @param clock tells commands that speak of what lies ahead which day it is, and decisions when they were made
 * @param pause waits for what is not due yet
 * @param terminal whether somebody watches what goes to standard error as it comes
 */
public record Setting(
        Supplier<Analyst> analyst,
        String extraction,
        Path samples,
        int jobs,
        InputStream standardInput,
        Clock clock,
        Pause pause,
        boolean terminal) {
    /** Waits as long as it is told, and nobody watches. */
    public Setting(
            Supplier<Analyst> analyst,
            String extraction,
            Path samples,
            int jobs,
            InputStream standardInput,
            Clock clock) {
        this(analyst, extraction, samples, jobs, standardInput, clock, Pause.SLEEP, false);
    }

    public Setting {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
    }
    /** The day it is where the clock stands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
