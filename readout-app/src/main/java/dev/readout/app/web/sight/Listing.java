package dev.readout.app.web.sight;

import dev.readout.app.calendar.Announcement;
import dev.readout.app.selection.Filter;
import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All contacts in outline, as lists show them: readings with their values and without their claims. It is made once for
 * each state of the store and shared by all requests, because a list of a few dozen needs to know all that it leaves
 * out. A contact's place is its number in the list of all, counted from 0. Nothing in it changes.
 */
public final class Listing {
    private final String state;
    private final List<Contact> contacts;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<DaySet>> days;
    private final Index<Party> parties;
    private final Index<Actor> actors;
    private final Persons persons;
    private final Index<String> channels;
    private final Index<Channel> stated;
    private final Index<String> statuses;
    private final Index<String> readings;
    private final Index<Integer> years;
    private final Map<Order, Ranked> orders = new ConcurrentHashMap<>();

    /**
     * @param state of the store that has these contacts
     */
    public Listing(String state, Collection<Contact> outlines) {
        this.state = state;
        contacts = Filter.byDate(outlines);
        for (int place = 0; place < contacts.size(); place++) {
            places.put(contacts.get(place).id(), place);
        }
        days = contacts.stream().map(Filter::known).toList();
        parties = Index.of(contacts, Listing::parties);
        actors = Index.of(contacts, Contact::participants);
        persons = new Persons(actors);
        channels = Index.of(contacts, Listing::channels);
        stated = Index.of(contacts, Field.CHANNEL::values);
        statuses = Index.of(contacts, contact -> codes(Field.STATUS, contact));
        readings = Index.of(contacts, Listing::words);
        years = Years.of(contacts, days);
    }

    private static List<Party> parties(Contact contact) {
        List<Party> parties = new ArrayList<>(2);
        contact.participants().forEach(actor -> parties.add(actor.party()));
        return parties;
    }

    private static List<String> channels(Contact contact) {
        List<String> codes = codes(Field.CHANNEL, contact);
        return codes.isEmpty() ? List.of(Channel.UNKNOWN.code()) : codes;
    }

    private static <C extends Coded> List<String> codes(Field<C> field, Contact contact) {
        List<C> values = field.values(contact);
        return values.size() == 1
                ? List.of(values.get(0).code())
                : values.stream().map(Coded::code).toList();
    }

    private static List<String> words(Contact contact) {
        List<String> words = new ArrayList<>(2);
        for (Field<?> field : Field.ALL) {
            String word = field.reading().apply(contact).word();
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Of the store that has these contacts. */
    public String state() {
        return state;
    }

    /** By day, the undated last. */
    public List<Contact> contacts() {
        return contacts;
    }

    /** The contacts at some places, in the order of the list of all. */
    public List<Contact> contacts(BitSet among) {
        return among.stream().mapToObj(contacts::get).toList();
    }

    /** The first of them. */
    public List<Contact> contacts(BitSet among, int most) {
        return among.stream().limit(most).mapToObj(contacts::get).toList();
    }

    /** The latest of them, the last first. */
    public List<Contact> latest(BitSet among, int most) {
        List<Contact> latest = new ArrayList<>();
        for (int place = among.length() - 1;
                place >= 0 && latest.size() < most;
                place = among.previousSetBit(place - 1)) {
            latest.add(contacts.get(place));
        }
        return latest;
    }

    /** The places of all; whoever asks may change the set. */
    public BitSet all() {
        BitSet all = new BitSet(contacts.size());
        all.set(0, contacts.size());
        return all;
    }

    /** The place of a contact. */
    public Optional<Integer> place(String contactId) {
        return Optional.ofNullable(places.get(contactId));
    }

    /** The places of some contacts, as far as they are known. */
    public BitSet places(Collection<String> contactIds) {
        BitSet set = new BitSet();
        contactIds.forEach(id -> place(id).ifPresent(set::set));
        return set;
    }

    /** On which days the contact at a place may have been, for each of its dates that is not wholly open. */
    public List<DaySet> days(int place) {
        return days.get(place);
    }

    /** The contacts by who takes part. */
    public Index<Party> parties() {
        return parties;
    }

    /** The contacts by who takes part for whom. */
    public Index<Actor> actors() {
        return actors;
    }

    /** The contacts by the names of who takes part. */
    public Persons persons() {
        return persons;
    }

    /** The contacts by the codes of their channels; 'unknown' where no report says. */
    public Index<String> channels() {
        return channels;
    }

    /** The contacts by their channels, as far as reports say. */
    public Index<Channel> stated() {
        return stated;
    }

    /** The contacts by the codes of what became of them. */
    public Index<String> statuses() {
        return statuses;
    }

    /** The contacts by the codebook's words for the readings of their fields. */
    public Index<String> readings() {
        return readings;
    }

    /** The contacts by the years in which they may have been, as far as dates of any contact go. */
    public Index<Integer> years() {
        return years;
    }

    /** The places of those that stand as announced for a day that has passed. */
    public BitSet overdue(LocalDate today) {
        BitSet overdue = new BitSet();
        Announcement.STANDING.forEach(status -> overdue.or(statuses.having(status.code())));
        for (int place = overdue.nextSetBit(0); place >= 0; place = overdue.nextSetBit(place + 1)) {
            overdue.set(place, Announcement.overdue(contacts.get(place), today));
        }
        return overdue;
    }

    /** All in one order; worked out when it is first asked for. */
    public Ranked in(Order order) {
        return orders.computeIfAbsent(order, wanted -> new Ranked(wanted, contacts));
    }
}
