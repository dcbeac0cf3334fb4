package dev.readout.analysis.resolution;

import dev.readout.analysis.lexicon.Site;
import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.rulings.Bond;
import dev.readout.model.Channel;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Role;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what resolution needs of it and of its report.
 *
 * @param published when its report was published, if known
 * @param minute the same in minutes of local time since 1970, the day's last where only the day is known; the greatest
 *     number where nothing is
 * @param document the report's file name, for notes
 * @param publisher who published it, as {@link Site#publisher} has it
 * @param family the report from which this one comes in the end; itself where it copies none
 * @param origin from where the family has its news
 * @param channels the channels it claims, without {@code unknown}
 * @param bond what decisions demand of it
 */
record Sighting(
        Mention mention,
        @Nullable Published published,
        long minute,
        String document,
        String publisher,
        String family,
        String origin,
        People people,
        Set<Channel> channels,
        Seat seat,
        DateWindow window,
        Bond bond) {

    /** Earlier published first, reports without a date last; then by report and place in it: never by arrival. */
    static final Comparator<Sighting> EARLIER = Sighting::earlier;

    /** What tells most first: named persons, a known channel, a main mention. */
    static final Comparator<Sighting> TELLING = Sighting::telling;

    static Sighting of(
            Mention mention,
            @Nullable Report report,
            Families families,
            People people,
            Set<Channel> channels,
            Seat seat,
            DateWindow window,
            Bond bond) {
        Published published = report == null ? null : report.published();
        return new Sighting(
                mention,
                published,
                minuteOf(published),
                report == null ? mention.reportId() : report.document(),
                report == null ? "" : Site.publisher(report),
                families.family(mention.reportId()),
                families.origin(mention.reportId()),
                people,
                channels,
                seat,
                window,
                bond);
    }

    // Written out, since a store sorts by them in every step.
    private static int earlier(Sighting a, Sighting b) {
        int order = Long.compare(a.minute, b.minute);
        order = order == 0 ? a.reportId().compareTo(b.reportId()) : order;
        order = order == 0 ? a.mention.evidence().compareTo(b.mention.evidence()) : order;
        return order == 0 ? a.mention.id().compareTo(b.mention.id()) : order;
    }

    private static int telling(Sighting a, Sighting b) {
        int order = Integer.compare(b.people.named(), a.people.named());
        order = order == 0 ? Boolean.compare(a.channels.isEmpty(), b.channels.isEmpty()) : order;
        order = order == 0 ? a.mention.role().compareTo(b.mention.role()) : order;
        return order == 0 ? earlier(a, b) : order;
    }

    private static long minuteOf(@Nullable Published published) {
        if (published == null) {
            return Long.MAX_VALUE;
        }
        int ofDay = published.time() == null ? 1439 : published.time().toSecondOfDay() / 60;
        return published.day().toEpochDay() * 1440 + ofDay;
    }

    /** Whether its report came out before the other's did, as far as both say. */
    boolean before(Sighting other) {
        return published != null
                && other.published != null
                && (published.day().isBefore(other.published.day())
                        || (published.day().equals(other.published.day())
                                && published.time() != null
                                && other.published.time() != null
                                && published.time().isBefore(other.published.time())));
    }

    /**
     * Whether both cannot be one remote contact: reports disagree on how leaders spoke, but a publisher that tells of a
     * call in one report and of a videoconference in another, each published for that, does not contradict itself.
     */
    boolean toldApart(Sighting other) {
        return main()
                && other.main()
                && !publisher.isEmpty()
                && publisher.equals(other.publisher)
                && !family.equals(other.family)
                && !channels.isEmpty()
                && !other.channels.isEmpty()
                && channels.stream().noneMatch(other.channels::contains);
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
