package dev.readout.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A report as one of the texts that stood at its address. */
public record Version(Report report, Appearance appearance) {
    /** A local time of no known zone may be so much earlier or later. */
    private static final int HOURS = 14;

    /**
     * Whether it is known to be older: both were taken from their address, or both say when they were changed, and the one
     * time is before the other for certain.
     */
    boolean before(Version other) {
        Instant seen = appearance.seen();
        Instant then = other.appearance.seen();
        if (seen != null && then != null) {
            return seen.isBefore(then);
        }
        Published changed = appearance.modified();
        Published later = other.appearance.modified();
        return changed != null && later != null && latest(changed).isBefore(earliest(later));
    }

    private static Instant earliest(Published at) {
        LocalTime time = at.time() == null ? LocalTime.MIN : at.time();
        return zoned(at, time).plusHours(at.zone() == null ? -HOURS : 0).toInstant();
    }

    private static Instant latest(Published at) {
        LocalTime time = at.time() == null ? LocalTime.MAX : at.time();
        return zoned(at, time).plusHours(at.zone() == null ? HOURS : 0).toInstant();
    }

    private static OffsetDateTime zoned(Published at, LocalTime time) {
        return OffsetDateTime.of(at.day(), time, Optional.ofNullable(at.zone()).orElse(ZoneOffset.UTC));
    }

    /** How much the report proper says, in characters. */
    int length() {
        return report.body().length();
    }
}
