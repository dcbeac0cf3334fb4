package dev.readout.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as the tables keep them: in UTC, always with milliseconds, so that they sort as their words do. */
final class Times {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String printed(Instant time) {
        return FORM.format(time);
    }

    /** The same; nothing where there is none. */
    static @Nullable String maybe(@Nullable Instant time) {
        return time == null ? null : printed(time);
    }
}
