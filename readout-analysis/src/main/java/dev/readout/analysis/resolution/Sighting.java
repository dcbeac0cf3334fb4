package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.rulings.Bond;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what resolution needs of it and of its report.
 *
 * @param published when its report was published, if known
 * @param minute the same in minutes of local time since 1970, the day's last where only the day is known; the greatest
 *     number where nothing is
 * @param document the report's file name, for notes
 * @param publisher who published it: the host of its address, else the outlet; empty where neither is known
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

    private static final Pattern HOST = Pattern.compile("^[A-Za-z]+://([^/:?#]+)");

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

    static Sighting of(
            Mention mention,
            @Nullable Report report,
            Families families,
            People people,
            Seat seat,
            boolean datedElsewhere,
            Bond bond) {
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
                report == null ? "" : publisher(report),
                families.family(mention.reportId()),
                families.origin(mention.reportId()),
                people,
                channels.isEmpty() ? Set.of() : channels,
                seat,
                datedElsewhere ? DateWindow.OPEN : DateWindow.of(mention, published),
                bond);
    }

    private static long minuteOf(@Nullable Published published) {
        if (published == null) {
            return Long.MAX_VALUE;
        }
        int ofDay = published.time() == null ? 1439 : published.time().toSecondOfDay() / 60;
        return published.day().toEpochDay() * 1440 + ofDay;
    }

    private static String publisher(Report report) {
        String url = report.url() == null ? "" : report.url();
        Matcher host = HOST.matcher(url);
        return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : Objects.requireNonNullElse(report.outlet(), "");
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
