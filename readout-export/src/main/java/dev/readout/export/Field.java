package dev.readout.export;

import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Reading;
import dev.readout.model.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of a contact as every export names and words it (codebook §3).
 *
 * @param name the codebook's name
 * @param reading where the contact keeps it
 * @param words the value in one cell
 * @param partNames what else exports say of the value, each a column of its own
 * @param parts the words of those parts, in the order of their names; empty where there is nothing to say
 */
public record Field<V>(
        String name,
        Function<Contact, Reading<V>> reading,
        Function<V, String> words,
        List<String> partNames,
        Function<V, List<String>> parts) {

    public static final Field<PartialDate> DATE = new Field<>(
            "date",
            Contact::date,
            PartialDate::toString,
            List.of("weekday", "earliest", "latest", "basis"),
            d -> List.of(weekday(d.weekday()), day(d.earliest()), day(d.latest()), basis(d)));
    public static final Field<Channel> CHANNEL = coded("channel", Contact::channel);
    public static final Field<Status> STATUS = coded("status", Contact::status);
    public static final Field<Place> PLACE =
            new Field<>("place", Contact::place, Place::words, List.of("country"), p -> List.of(p.country()));
    public static final Field<Length> DURATION = new Field<>(
            "duration",
            Contact::length,
            Length::iso,
            List.of("qualifier"),
            l -> List.of(l.qualifier().code()));
    public static final Field<Party> INITIATIVE =
            new Field<>("initiative", Contact::initiative, Party::code, List.of(), v -> List.of());

    /** All fields, in the order of the codebook's table. */
    public static final List<Field<?>> ALL = List.of(DATE, CHANNEL, STATUS, PLACE, DURATION, INITIATIVE);

    public Field {
        partNames = List.copyOf(partNames);
    }

    /** Name and words of each part of a value that has something to say. */
    public Map<String, String> partsOf(V value) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> said = parts.apply(value);
        for (int i = 0; i < partNames.size(); i++) {
            if (!said.get(i).isEmpty()) {
                named.put(partNames.get(i), said.get(i));
            }
        }
        return named;
    }

    /** The values that a reading leaves: one, the disputed ones with the best supported first, or none. */
    public List<V> values(Contact contact) {
        return values(reading.apply(contact));
    }

    /** The same of one reading. */
    public List<V> values(Reading<V> read) {
        if (read instanceof Reading.Decided<V> decided) {
            return List.of(decided.value());
        }
        if (read instanceof Reading.Disputed<V> disputed) {
            return disputed.values();
        }
        if (read instanceof Reading.Agreed<V> agreed) {
            return List.of(agreed.value());
        }
        return read instanceof Reading.Single<V> single ? List.of(single.value()) : List.of();
    }

    private static <C extends Coded> Field<C> coded(String name, Function<Contact, Reading<C>> reading) {
        return new Field<>(name, reading, Coded::code, List.of(), v -> List.of());
    }

    private static String weekday(@Nullable DayOfWeek weekday) {
        return weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String basis(PartialDate date) {
        return date.basis().stream().map(Coded::code).sorted().collect(Collectors.joining(" "));
    }
}
