package dev.readout.app.web.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.calendar.Announcement;
import dev.readout.app.selection.Filter;
import dev.readout.app.web.sight.Counted;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Order;
import dev.readout.app.web.sight.Ranked;
import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Report;
import dev.readout.model.Status;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is kept of a record gives the same lists as a look at each contact. */
class WantedTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final List<String> CODES = List.of("KE", "GH", "NO", "JP");
    private static final List<String> NAMES = List.of("Ada Hill", "Ada", "Åsa Berg", "Kofi Ansah", "");
    private static final List<String> DATES = List.of("2022-05-03", "2022-05", "2021", "2022-07-01", "../2020-03-01");
    private static final List<Status> STATUSES = List.of(Status.HELD, Status.PLANNED, Status.DENIED);

    private final Random random = Seed.random(WantedTest.class);
    private final Listing listing = new Listing("a state", contacts());

    private List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Mention> told = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                told.add(mention(i + " " + n));
            }
            contacts.add(SampleContact.of("contact-" + i, told.toArray(Mention[]::new))
                    .origins(1 + random.nextInt(2))
                    .build());
        }
        return contacts;
    }

    private Mention mention(String number) {
        Report report = SampleReport.of("They spoke by phone on a day, call " + number + ".")
                .source(number + ".txt")
                .build();
        SampleMention mention = SampleMention.in(report, "spoke by phone");
        for (int i = 0; i < 2; i++) {
            mention.participant(one(NAMES), one(CODES), "president", "They");
        }
        if (random.nextBoolean()) {
            mention.channel(random.nextBoolean() ? Channel.PHONE : Channel.VIDEO, "by phone");
        }
        if (random.nextInt(4) > 0) {
            mention.date(one(DATES), "a day");
        }
        return mention.status(one(STATUSES), "spoke").build();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(List<T> of) {
        return random.nextInt(3) == 0 ? Optional.of(one(of)) : Optional.empty();
    }

    private Wanted wanted() {
        Filter filter = new Filter(
                maybe(List.of("ke", "GH", "XX")).stream().map(Party::new).toList(),
                maybe(List.of("asa", "HILL ada", "hill berg", "?")),
                maybe(List.of("2021-06", "2022-05-02")).map(PartialDate::parse),
                maybe(List.of("2022-05", "2023")).map(PartialDate::parse),
                maybe(List.of(Channel.PHONE, Channel.UNKNOWN, Channel.LETTER)),
                maybe(STATUSES));
        return new Wanted(
                filter,
                maybe(List.of("disputed", "single", "agreed", "decided")),
                random.nextInt(5) == 0,
                random.nextInt(5) == 0 ? Optional.of(carried()) : Optional.empty(),
                maybe(List.of(Set.of("contact-3", "contact-4", "contact-5", "gone"))));
    }

    /** The places of some contacts, as those of which an outlet tells. */
    private BitSet carried() {
        BitSet places = new BitSet();
        for (int place = random.nextInt(9); place < 200; place += 1 + random.nextInt(9)) {
            places.set(place);
        }
        return places;
    }

    private boolean admits(Wanted wanted, Contact contact) {
        return wanted.filter().admits(contact)
                && wanted.carried()
                        .filter(places ->
                                !places.get(listing.place(contact.id()).orElseThrow()))
                        .isEmpty()
                && (wanted.told().isEmpty() || wanted.told().get().contains(contact.id()))
                && (!wanted.overdue() || Announcement.overdue(contact, TODAY))
                && (wanted.reading().isEmpty()
                        || Field.ALL.stream().anyMatch(field -> field.reading()
                                .apply(contact)
                                .word()
                                .equals(wanted.reading().get())));
    }

    @Test
    void listsHaveJustTheContactsThatTheFilterAdmits() {
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            Wanted wanted = wanted();
            List<Contact> expected = listing.contacts().stream()
                    .filter(contact -> admits(wanted, contact))
                    .toList();
            assertEquals(expected, listing.contacts(wanted.among(listing, TODAY)), wanted.toString());
            found += expected.size();
        }
        assertTrue(found > 0, "no filter admitted anything");
    }

    @Test
    void facetsCountTheContactsOfTheList() {
        BitSet some = listing.parties().having(new Party("KE"));
        List<Contact> contacts = listing.contacts(some);
        assertEquals(
                Counted.of(contacts, contact -> contact.participants().stream()
                        .map(Actor::party)
                        .toList()),
                listing.parties().counted(some));
        assertEquals(
                Counted.of(contacts, Contact::participants), listing.actors().counted(some));
        assertEquals(List.of(), listing.actors().counted(new BitSet()));
    }

    @Test
    void aNameCountsWhatTheListOfItsWordsHas() {
        BitSet some = listing.parties().having(new Party("KE"));
        assertEquals(3, listing.persons().counted(some, 3).size());
        List<Counted<String>> names = listing.persons().counted(some, 4);
        List<String> order = names.stream().map(Counted::what).toList();
        assertEquals(Set.of("Ada", "Ada Hill", "Kofi Ansah", "Åsa Berg"), Set.copyOf(order));
        assertTrue(order.indexOf("Ada") < order.indexOf("Ada Hill"), "also every Ada Hill, so never fewer: " + order);
        for (Counted<String> name : names) {
            long expected = listing.contacts(some).stream()
                    .filter(contact -> contact.participants().stream()
                            .anyMatch(actor -> Filter.words(actor.name()).containsAll(Filter.words(name.what()))))
                    .count();
            assertEquals(expected, name.contacts(), name.toString());
        }
    }

    @Test
    void yearsCountWhatTheListOfAYearHas() {
        BitSet some = listing.parties().having(new Party("KE"));
        List<Counted<Integer>> years = listing.years().counted(some);
        assertTrue(years.size() > 1, years.toString());
        for (Counted<Integer> year : years) {
            Optional<PartialDate> whole = Optional.of(PartialDate.parse("" + year.what()));
            Filter filter = new Filter(
                    List.of(new Party("KE")), Optional.empty(), whole, whole, Optional.empty(), Optional.empty());
            Wanted wanted = new Wanted(filter, Optional.empty(), false, Optional.empty(), Optional.empty());
            assertEquals(year.contacts(), wanted.among(listing, TODAY).cardinality(), year.toString());
        }
    }

    @Test
    void pagesOfAnyLengthGiveEachContactOnceInTheOrder() {
        for (Order order : Order.values()) {
            Ranked ranked = listing.in(order);
            BitSet some = listing.statuses().having("held");
            List<Contact> whole = ranked.from(0, some, Integer.MAX_VALUE);
            List<Contact> paged = new ArrayList<>();
            int position = 0;
            List<Contact> page = ranked.from(position, some, 7);
            while (!page.isEmpty()) {
                paged.addAll(page);
                position = ranked.after(order.cursor(page.get(page.size() - 1)));
                page = ranked.from(position, some, 7);
            }
            assertEquals(whole, paged, order.code());
            assertEquals(Set.copyOf(listing.contacts(some)), Set.copyOf(paged));
        }
        List<Integer> reports = listing.in(Order.REPORTS).from(0, listing.all(), 200).stream()
                .map(contact -> contact.reportIds().size())
                .collect(Collectors.toList());
        List<Integer> falling = new ArrayList<>(reports);
        falling.sort(Collections.reverseOrder());
        assertEquals(falling, reports);
    }

    @Test
    void aListGoesOnBehindAContactThatIsGone() {
        Ranked ranked = listing.in(Order.ORIGINS);
        List<Contact> all = ranked.from(0, listing.all(), 200);
        String gone = "-" + all.get(9).origins() + "." + all.get(9).id() + "!";
        assertEquals(
                all.get(10), ranked.from(ranked.after(gone), listing.all(), 1).get(0));
        assertThrows(IllegalArgumentException.class, () -> ranked.after("behind.something"));
        assertThrows(IllegalArgumentException.class, () -> ranked.after("7"));
    }
}
