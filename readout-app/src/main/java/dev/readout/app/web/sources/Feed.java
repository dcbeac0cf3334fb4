package dev.readout.app.web.sources;

import dev.readout.model.Coded;
import dev.readout.store.IntakeTables.Fed;
import dev.readout.store.WatchTables.Source;
import java.util.Locale;

/** A watched feed and how it fares. */
public record Feed(Fed fed) {
    /** The worse first. */
    public enum Standing implements Coded {
        /** The last look failed. */
        FAILING,
        /** It has brought nothing new for longer than is expected. */
        SILENT,
        WELL;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Source source() {
        return fed.source();
    }

    public Standing standing() {
        return source().failures() > 0
                ? Standing.FAILING
                : source().warnedOfSilence() ? Standing.SILENT : Standing.WELL;
    }

    /** As 'failing: no-answer, 3 times in a row'. */
    public String words() {
        int failures = source().failures();
        return switch (standing()) {
            case FAILING ->
                "failing: " + source().failure() + (failures == 1 ? "" : ", " + failures + " times in a row");
            case SILENT -> "silent";
            case WELL -> "well";
        };
    }
}
