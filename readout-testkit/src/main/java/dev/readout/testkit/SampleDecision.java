package dev.readout.testkit;

import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Decisions of one analyst, a minute apart, about mentions that are each the only one of their parties in their report. */
public final class SampleDecision {
    private static final Instant MORNING = Instant.parse("2025-03-01T08:00:00Z");

    private SampleDecision() {}

    /** The decision made so many minutes after eight. */
    public static Decision of(int minute, Ruling ruling) {
        return Decision.of(MORNING.plusSeconds(60L * minute), "Ada Example", "The sample says so.", ruling);
    }

    public static Subject mention(Mention mention) {
        return new Subject(mention.id(), false, List.of(Anchor.of(mention, List.of(mention))));
    }

    public static Subject contact(String id, Mention... mentions) {
        return new Subject(
                id,
                true,
                Stream.of(mentions)
                        .map(mention -> Anchor.of(mention, List.of(mention)))
                        .toList());
    }
}
