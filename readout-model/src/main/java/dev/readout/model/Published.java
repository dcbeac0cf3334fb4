package dev.readout.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, in the publisher's local time.
 *
 * @param day the local day
 * @param time the local time of day, if stated
 * @param zone the offset from UTC, if stated
 */
public record Published(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
    private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern SHORT_ZONE = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

    /** Reads {@code 2025-02-24}, {@code 2025-02-24T14:30[:00]} or the same with an offset; empty where it is none. */
    public static Optional<Published> parse(String words) {
        String text = words.strip().replace(' ', 'T');
        try {
            if (text.length() <= 10) {
                return Optional.of(new Published(LocalDate.parse(text), null, null));
            }
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            if (ZONED.matcher(text).matches()) {
                OffsetDateTime at =
                        OffsetDateTime.parse(SHORT_ZONE.matcher(text).replaceFirst("$1:$2"));
                return Optional.of(new Published(day, at.toLocalTime(), at.getOffset()));
            }
            return Optional.of(new Published(day, LocalTime.parse(text.substring(11)), null));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Prints what {@link #parse} reads. */
    @Override
    public String toString() {
        return day + (time == null ? "" : "T" + time) + (zone == null ? "" : zone.getId());
    }
}
