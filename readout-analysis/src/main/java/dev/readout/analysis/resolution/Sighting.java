package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what resolution needs of it and of its report.
 *
 * @param published when its report was published, if known
 * @param document the report's file name, for notes
 * @param channels the channels it claims, without {@code unknown}
 */
record Sighting(
        Mention mention,
        @Nullable Published published,
        String document,
        People people,
        Set<Channel> channels,
        Seat seat,
        DateWindow window) {

    /** Earlier published first, reports without a date last; then by report and place in it: never by arrival. */
    static final Comparator<Sighting> EARLIER = Comparator.comparingLong(Sighting::publishedDay)
            .thenComparingInt(s -> s.published == null || s.published.time() == null
                    ? Integer.MAX_VALUE
                    : s.published.time().toSecondOfDay())
            .thenComparing(s -> s.mention.reportId())
            .thenComparing(s -> s.mention.evidence())
            .thenComparing(s -> s.mention.id());

    /** What tells most first: named persons, a known channel, a main mention. */
    static final Comparator<Sighting> TELLING = Comparator.<Sighting>comparingLong(s -> -s.people.named())
            .thenComparing(s -> s.channels.isEmpty())
            .thenComparing(s -> s.mention.role())
            .thenComparing(EARLIER);

    static Sighting of(Mention mention, @Nullable Report report, People people, Seat seat, boolean datedElsewhere) {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Claim<Channel> claim : mention.channels()) {
            channels.add(claim.value());
        }
        channels.remove(Channel.UNKNOWN);
        Published published = report == null ? null : report.published();
        return new Sighting(
                mention,
                published,
                report == null ? mention.reportId() : report.document(),
                people,
                channels.isEmpty() ? Set.of() : channels,
                seat,
                datedElsewhere ? DateWindow.OPEN : DateWindow.of(mention, published));
    }

    private long publishedDay() {
        return published == null ? Long.MAX_VALUE : published.day().toEpochDay();
    }

    boolean main() {
        return mention.role() == Role.MAIN;
    }

    boolean inPerson() {
        return channels.contains(Channel.IN_PERSON);
    }

    String reportId() {
        return mention.reportId();
    }
}
