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
     * Whether it is known to be older: by when both say that they were changed, where the one time is before the other for
     * certain; where these leave it open, by when they were taken from their address. A copy that comes late from a cache
     * or an archive is no newer for that.
     */
    boolean before(Version other) {
        Published changed = appearance.modified();
        Published later = other.appearance.modified();
        if (changed != null && later != null) {
            if (latest(changed).isBefore(earliest(later))) {
                return true;
            }
            if (latest(later).isBefore(earliest(changed))) {
                return false;
            }
        }
        Instant seen = appearance.seen();
        Instant then = other.appearance.seen();
        return seen != null && then != null && seen.isBefore(then);
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
