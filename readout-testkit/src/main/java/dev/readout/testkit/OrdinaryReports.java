package dev.readout.testkit;

import dev.readout.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An endless run of made-up news without contacts between leaders, some 3,000 characters each, always the same ones: as
 * in real news, most name one party at most, some two, and words of contact come up where no leaders are.
 */
public final class OrdinaryReports {
    private static final int SENTENCES = 24;

    private static final List<String> WHO = List.of(
            "The club",
            "A court in the north",
            "The harbour company",
            "Her neighbour",
            "The union of nurses",
            "An engineer from the plant",
            "The town council",
            "A spokesman for the bank",
            "The school",
            "His coach");
    private static final List<String> DID = List.of(
            "put off the repair of the bridge",
            "sold fewer tickets than in the spring",
            "asked for a higher wage",
            "closed two branches",
            "lost the second match in a row",
            "found no fault with the brakes",
            "planted four hundred trees",
            "raised the price of bread",
            "won the prize for the best garden",
            "called the new timetable a mistake");
    private static final List<String> WHY = List.of(
            "because the rain had not stopped for a week",
            "although nobody had expected it",
            "as prices went up again",
            "after a long night at the depot",
            "while the season drew to its end",
            "for want of spare parts",
            "in spite of a good harvest",
            "since the old rules had run out",
            "when the ferry came in late",
            "before the holidays began");
    private static final List<String> ASIDES = List.of(
            "The choir met in the hall behind the church.", "Talks over the lease go on, the landlord said.",
            "Readers phoned the paper to complain.", "A visit to the museum costs four coins.",
            "The German makers of the engine sent a new pump.",
                    "Ships under the flag of Norway wait outside the port.");

    private final Random random = new Random(49);

    public Report next() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(any(WHO))
                    .append(' ')
                    .append(any(DID))
                    .append(", and ")
                    .append(any(WHO).toLowerCase(Locale.ROOT));
            text.append(' ')
                    .append(any(DID))
                    .append(' ')
                    .append(any(WHY))
                    .append('.')
                    .append(i % 4 == 3 ? '\n' : ' ');
        }
        if (random.nextInt(3) == 0) {
            text.append(any(ASIDES));
        }
        return SampleReport.of(text.toString()).build();
    }

    private String any(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
