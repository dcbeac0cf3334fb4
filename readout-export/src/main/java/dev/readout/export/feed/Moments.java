package dev.readout.export.feed;

import dev.readout.model.Published;
import dev.readout.model.Report;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When reports told of a contact, as moments, which a feed must have. A day without a time counts from its beginning and a
 * time without a zone as UTC: a moment orders entries, and says nothing of the contact.
 *
 * @param first when the first of the reports was published
 * @param last when the last of them was
 */
record Moments(Instant first, Instant last) {
    Moments {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last report came before the first: " + first + ", " + last);
        }
    }

    /** Empty where no report says when it was published. */
    static Optional<Moments> of(List<Report> reports) {
        List<Instant> moments = reports.stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .map(Moments::moment)
                .sorted(Comparator.naturalOrder())
                .toList();
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moments(moments.get(0), moments.get(moments.size() - 1)));
    }

    private static Instant moment(Published published) {
        LocalTime time = Optional.ofNullable(published.time()).orElse(LocalTime.MIN);
        ZoneOffset zone = Optional.ofNullable(published.zone()).orElse(ZoneOffset.UTC);
        return published.day().atTime(time).toInstant(zone);
    }
}
