package dev.readout.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day from which a command looks at what has passed and what lies ahead. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "Days before this one have passed, as 2025-02-24 (default: today).")
    private @Nullable LocalDate day;

    boolean given() {
        return day != null;
    }

    LocalDate or(LocalDate today) {
        return day == null ? today : day;
    }
}
