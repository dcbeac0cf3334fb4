package dev.readout.app.web.contacts;

import dev.readout.app.selection.Filter;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Sight;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.DaySet;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which contacts a list is to have.
 *
 * @param reading one of their fields is read so
 * @param overdue they stand as announced for a day that has passed
 * @param carried places in the list of all of those of which an outlet tells; empty where any may
 * @param told ids of those of which a report has the words that are searched for; empty where none are
 */
public record Wanted(
        Filter filter,
        Optional<String> reading,
        boolean overdue,
        Optional<BitSet> carried,
        Optional<Set<String>> told) {
    static final String PARTY = "party";
    static final String PERSON = "person";
    static final String CHANNEL = "channel";
    static final String STATUS = "status";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String OUTLET = "outlet";
    static final String READING = "reading";
    static final String OVERDUE = "overdue";
    static final String WORDS = "q";
    private static final String YES = "yes";

    /** What an address may say. */
    public static final List<Parameter> PARAMETERS = List.of(
            Parameter.query(PARTY, "Codes of parties that all take part, joined by commas.", "RU,CN"),
            Parameter.query(PERSON, "Person who takes part; case and accents do not matter.", "Macron"),
            Parameter.choice(CHANNEL, "How they communicated.", codes(Channel.values())),
            Parameter.choice(STATUS, "What became of it.", codes(Status.values())),
            Parameter.query(SINCE, "First day, month or year; contacts with no known date are left out.", "2023-01"),
            Parameter.query(UNTIL, "Last day, month or year.", "2023-12"),
            Parameter.query(OUTLET, "Usual name of an outlet that tells of it; case does not matter.", "Northwire"),
            Parameter.choice(
                    READING, "How at least one field is read.", List.of("disputed", "decided", "single", "agreed")),
            Parameter.choice(OVERDUE, "Only what stands as announced for a day that has passed.", List.of(YES)),
            Parameter.query(
                    WORDS,
                    "Words that a report of the contact has; phrases between quotation marks.",
                    "\"two hours\""));

    /**
     * What an address says.
     *
     * @throws Refusal where a value makes no sense
     */
    public static Wanted of(Query query, Sight sight) {
        Filter filter = new Filter(
                query.parties(PARTY),
                query.one(PERSON),
                query.date(SINCE),
                query.date(UNTIL),
                query.coded(Channel.class, CHANNEL),
                query.coded(Status.class, STATUS));
        return new Wanted(
                filter,
                query.one(READING),
                query.says(OVERDUE, YES),
                query.one(OUTLET)
                        .map(name ->
                                sight.press().get().telling().having((String outlet) -> outlet.equalsIgnoreCase(name))),
                query.words(WORDS).map(words -> sight.store().contactsWith(words)));
    }

    private static <E extends Enum<E> & Coded> List<String> codes(E[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    /** The places of these contacts in the list of all. */
    public BitSet among(Listing listing, LocalDate today) {
        BitSet left = listing.all();
        filter.parties().forEach(party -> left.and(listing.parties().having(Filter.same(party))));
        filter.person().ifPresent(name -> left.and(listing.persons().called(name)));
        filter.channel().ifPresent(channel -> left.and(listing.channels().having(channel.code())));
        filter.status().ifPresent(status -> left.and(listing.statuses().having(status.code())));
        reading.ifPresent(word -> left.and(listing.readings().having(word)));
        carried.ifPresent(left::and);
        told.ifPresent(ids -> left.and(listing.places(ids)));
        filter.days().ifPresent(days -> keep(left, listing, days));
        if (overdue) {
            left.and(listing.overdue(today));
        }
        return left;
    }

    private static void keep(BitSet left, Listing listing, DaySet wanted) {
        for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place + 1)) {
            left.set(place, meets(listing.days(place), wanted));
        }
    }

    /** A plain loop: it is gone through for most contacts of the record. */
    private static boolean meets(List<DaySet> known, DaySet wanted) {
        for (DaySet days : known) {
            if (days.meets(wanted)) {
                return true;
            }
        }
        return false;
    }
}
