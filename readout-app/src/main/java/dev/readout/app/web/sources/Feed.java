package dev.readout.app.web.sources;

import dev.readout.ingest.Reason;
import dev.readout.model.Coded;
import dev.readout.store.IntakeTables.Fed;
import dev.readout.store.WatchTables.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A watched feed and how it fares. */
public record Feed(Fed fed) {
    /** The worse first. */
    public enum Standing implements Coded {
        /** The site's robots.txt forbids it. */
        REFUSED,
        /** The last look failed. */
        FAILING,
        /** It has brought nothing new for longer than is expected. */
        SILENT,
        /** The last look with news brought more than is expected. */
        EXPLODING,
        WELL;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Source source() {
        return fed.source();
    }

    /**
     * What the user should know of a feed, as long as it is so.
     *
     * @param since empty where nobody noted it
     * @param words as 'failing: no-answer, 3 times in a row'
     */
    public record Warning(Standing standing, Optional<Instant> since, String words) {}

    /** The worst of the warnings. */
    public Standing standing() {
        return warnings().stream().findFirst().map(Warning::standing).orElse(Standing.WELL);
    }

    /** What stands against it, the worst first. */
    public List<Warning> warnings() {
        Source source = source();
        List<Warning> warnings = new ArrayList<>();
        if (source.failures() > 0) {
            boolean refused = Reason.ROBOTS.code().equals(source.failure());
            warnings.add(new Warning(
                    refused ? Standing.REFUSED : Standing.FAILING,
                    Optional.ofNullable(source.failing()),
                    (refused ? "refused by robots.txt" : "failing: " + source.failure())
                            + (source.failures() == 1 ? "" : ", " + source.failures() + " times in a row")));
        }
        if (source.warnedOfSilence()) {
            warnings.add(new Warning(
                    Standing.SILENT,
                    Optional.of(Optional.ofNullable(source.news()).orElse(source.began())),
                    "silent"));
        }
        if (source.exploding() != null) {
            warnings.add(new Warning(
                    Standing.EXPLODING,
                    Optional.of(source.exploding()),
                    "exploding: " + source.brought() + " new items at once"));
        }
        return List.copyOf(warnings);
    }
}
