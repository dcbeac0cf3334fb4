package dev.readout.app.selection;

import dev.readout.export.Field;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Status;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which contacts to show. A disputed field fits where one of its values does.
 *
 * @param parties all of them take part; the case of their codes does not matter
 * @param person a person who takes part; case and accents do not matter
 * @param since the first day, month or year; contacts with no known date are left out
 * @param until the last day, month or year; likewise
 */
public record Filter(
        List<Party> parties,
        Optional<String> person,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Optional<Channel> channel,
        Optional<Status> status) {
    /** Admits every contact. */
    public static final Filter ALL = new Filter(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A contact with the days by which it is sorted, so that sorting many does not work them out again and again. */
    private record Dated(long first, long last, Contact contact) implements Comparable<Dated> {
        static Dated of(Contact contact) {
            List<PartialDate> dates = Field.DATE.values(contact);
            DaySet days = dates.isEmpty() ? DaySet.ALL : dates.get(0).days();
            return new Dated(days.earliest() == DaySet.EVER ? days.latest() : days.earliest(), days.latest(), contact);
        }

        @Override
        public int compareTo(Dated other) {
            int byFirst = Long.compare(first, other.first);
            int byLast = byFirst == 0 ? Long.compare(last, other.last) : byFirst;
            return byLast == 0 ? contact.id().compareTo(other.contact.id()) : byLast;
        }
    }

    /** Contacts by day, the undated last. */
    public static List<Contact> byDate(Collection<Contact> contacts) {
        return contacts.stream().map(Dated::of).sorted().map(Dated::contact).toList();
    }

    public Filter {
        parties = List.copyOf(parties);
    }

    public boolean admits(Contact contact) {
        return parties.stream().allMatch(party -> takesPart(party, contact))
                && person.filter(name -> !takesPart(name, contact)).isEmpty()
                && admitsDate(contact)
                && channel.filter(wanted -> !admitsChannel(wanted, contact)).isEmpty()
                && status.filter(wanted -> !Field.STATUS.values(contact).contains(wanted))
                        .isEmpty();
    }

    /** Whether a party takes part; the case of its code does not matter. */
    public static boolean takesPart(Party party, Contact contact) {
        return contact.participants().stream().map(Actor::party).anyMatch(same(party));
    }

    /** Whether a party is this one; the case of its code does not matter. */
    public static Predicate<Party> same(Party party) {
        return other -> other.code().equalsIgnoreCase(party.code());
    }

    private static boolean takesPart(String name, Contact contact) {
        List<String> wanted = words(name);
        return contact.participants().stream()
                .anyMatch(actor -> words(actor.name()).containsAll(wanted));
    }

    /** The words of a name, without case and accents. */
    public static List<String> words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean admitsChannel(Channel wanted, Contact contact) {
        List<Channel> channels = Field.CHANNEL.values(contact);
        return channels.contains(wanted) || (wanted == Channel.UNKNOWN && channels.isEmpty());
    }

    private boolean admitsDate(Contact contact) {
        return days().filter(wanted -> known(contact).stream().noneMatch(wanted::meets))
                .isEmpty();
    }

    /** The days that are wanted; empty where any will do. */
    public Optional<DaySet> days() {
        if (since.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        long first = since.map(date -> date.days().earliest()).orElse(DaySet.EVER);
        long last = until.map(date -> date.days().latest()).orElse(DaySet.NEVER);
        return Optional.of(DaySet.range(first, last));
    }

    /** On which days a contact may have been, for each date that is not wholly open. */
    public static List<DaySet> known(Contact contact) {
        List<DaySet> known = new ArrayList<>(1);
        for (PartialDate date : Field.DATE.values(contact)) {
            DaySet said = date.edtf().days();
            if (!said.equals(DaySet.ALL)) {
                known.add(said.on(date.weekday()));
            }
        }
        return List.copyOf(known);
    }
}
