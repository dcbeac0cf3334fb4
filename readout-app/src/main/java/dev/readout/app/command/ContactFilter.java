package dev.readout.app.command;

import dev.readout.export.Field;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which contacts to show. A disputed field fits where one of its values does. */
final class ContactFilter {
    /** By day, the undated last. */
    static final Comparator<Contact> BY_DATE = Comparator.comparing(
                    (Contact c) -> Field.DATE.values(c).stream()
                            .map(PartialDate::days)
                            .findFirst()
                            .orElse(DaySet.ALL),
                    Comparator.comparing(
                                    (DaySet days) -> days.earliest() == DaySet.EVER ? days.latest() : days.earliest())
                            .thenComparing(DaySet::latest))
            .thenComparing(Contact::id);

    @Mixin
    private PartyOption parties = new PartyOption();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Person who takes part; case and accents do not matter.")
    private @Nullable String person;

    @Option(
            names = "--since",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description =
                    "First day, month or year, as 2025-01-21, 2025-01 or 2025. Contacts with no known date are left out.")
    private @Nullable PartialDate since;

    @Option(
            names = "--until",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description = "Last day, month or year.")
    private @Nullable PartialDate until;

    @Option(
            names = "--channel",
            paramLabel = "C",
            converter = Converters.OfChannel.class,
            description = "phone, video, in-person, letter or unknown.")
    private @Nullable Channel channel;

    @Option(
            names = "--status",
            paramLabel = "S",
            converter = Converters.OfStatus.class,
            description = "held, planned, proposed, cancelled, postponed or denied.")
    private @Nullable Status status;

    boolean admits(Contact contact) {
        return parties.admits(contact)
                && (person == null || takesPart(person, contact))
                && admitsDate(contact)
                && (channel == null
                        || Field.CHANNEL.values(contact).contains(channel)
                        || (channel == Channel.UNKNOWN
                                && Field.CHANNEL.values(contact).isEmpty()))
                && (status == null || Field.STATUS.values(contact).contains(status));
    }

    private static boolean takesPart(String name, Contact contact) {
        List<String> wanted = words(name);
        return contact.participants().stream()
                .anyMatch(actor -> words(actor.name()).containsAll(wanted));
    }

    private static List<String> words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean admitsDate(Contact contact) {
        if (since == null && until == null) {
            return true;
        }
        long first = since == null ? DaySet.EVER : since.days().earliest();
        long last = until == null ? DaySet.NEVER : until.days().latest();
        DaySet wanted = DaySet.range(first, last);
        return Field.DATE.values(contact).stream()
                .filter(date -> !date.edtf().days().equals(DaySet.ALL))
                .anyMatch(date -> !date.days().intersect(wanted).isEmpty());
    }
}
