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
 * @param minute the same in minutes of local time since 1970, the day's last where only the day is known; the greatest
 *     number where nothing is
 * @param document the report's file name, for notes
 * @param channels the channels it claims, without {@code unknown}
 */
record Sighting(
        Mention mention,
        @Nullable Published published,
        long minute,
        String document,
        People people,
        Set<Channel> channels,
        Seat seat,
        DateWindow window) {

    /** Earlier published first, reports without a date last; then by report and place in it: never by arrival. */
    static final Comparator<Sighting> EARLIER = Comparator.comparingLong(Sighting::minute)
            .thenComparing(Sighting::reportId)
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
                minuteOf(published),
                report == null ? mention.reportId() : report.document(),
                people,
                channels.isEmpty() ? Set.of() : channels,
                seat,
                datedElsewhere ? DateWindow.OPEN : DateWindow.of(mention, published));
    }

    private static long minuteOf(@Nullable Published published) {
        if (published == null) {
            return Long.MAX_VALUE;
        }
        int ofDay = published.time() == null ? 1439 : published.time().toSecondOfDay() / 60;
        return published.day().toEpochDay() * 1440 + ofDay;
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
