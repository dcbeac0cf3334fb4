package dev.readout.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of the record as analysts name it and write its values (codebook §3).
 *
 * @param name the codebook's name
 * @param claims where a mention keeps what it says of the field
 * @param reading where a contact keeps what all reports say of it
 * @param print a value on one line
 * @param parse the value that a line says; throws IllegalArgumentException naming the line and what is expected
 */
public record RecordField<V>(
        String name,
        Function<Mention, List<Claim<V>>> claims,
        Function<Contact, Reading<V>> reading,
        Function<V, String> print,
        Function<String, V> parse) {
    private static final Pattern PLACE_OF_COUNTRY = Pattern.compile("(.*\\S)\\s*\\(([A-Za-z0-9]{2,6})\\)");
    private static final Pattern HEDGED = Pattern.compile("(?:([a-z-]+)\\s+)?(P\\S+)");

    public static final RecordField<PartialDate> DATE =
            new RecordField<>("date", Mention::dates, Contact::date, RecordField::print, RecordField::date);
    public static final RecordField<Channel> CHANNEL =
            coded("channel", Channel.class, Mention::channels, Contact::channel);
    public static final RecordField<Status> STATUS = coded("status", Status.class, Mention::statuses, Contact::status);
    public static final RecordField<Place> PLACE =
            new RecordField<>("place", Mention::places, Contact::place, RecordField::print, RecordField::place);
    public static final RecordField<Length> DURATION =
            new RecordField<>("duration", Mention::lengths, Contact::length, RecordField::print, RecordField::length);
    public static final RecordField<Party> INITIATIVE =
            new RecordField<>("initiative", Mention::initiatives, Contact::initiative, Party::code, Party::new);

    /** Every field, in the order of the codebook's table. */
    public static final List<RecordField<?>> ALL = List.of(DATE, CHANNEL, STATUS, PLACE, DURATION, INITIATIVE);

    /**
     * The field with this name.
     *
     * @throws IllegalArgumentException naming the fields there are
     */
    public static RecordField<?> named(String name) {
        return ALL.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no field '" + name + "'; the fields are "
                        + ALL.stream().map(RecordField::name).collect(Collectors.joining(", "))));
    }

    /** The claims of a mention as they print. */
    public List<String> printed(Mention mention) {
        return claims.apply(mention).stream()
                .map(claim -> print.apply(claim.value()))
                .toList();
    }

    private static <E extends Enum<E> & Coded> RecordField<E> coded(
            String name,
            Class<E> type,
            Function<Mention, List<Claim<E>>> claims,
            Function<Contact, Reading<E>> reading) {
        return new RecordField<>(name, claims, reading, Coded::code, code -> Coded.of(type, code));
    }

    /** The EDTF expression, then the weekday that is known beside it. */
    private static String print(PartialDate date) {
        DayOfWeek weekday = date.weekday();
        return weekday == null ? date.toString() : date + " " + english(weekday);
    }

    private static PartialDate date(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        @Nullable DayOfWeek weekday = null;
        if (parts.length == 2) {
            for (DayOfWeek day : DayOfWeek.values()) {
                weekday = english(day).equalsIgnoreCase(parts[1]) ? day : weekday;
            }
            if (weekday == null) {
                throw new IllegalArgumentException("'" + line + "' is no date like 2025-02-24, 2025-02 or"
                        + " 2025-02 Tuesday: no weekday '" + parts[1] + "'");
            }
        }
        PartialDate date = new PartialDate(Edtf.parse(parts[0]), weekday, Set.of());
        if (date.days().isEmpty()) {
            throw new IllegalArgumentException("no day is " + line);
        }
        return date;
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The words, then the country's code in parentheses. */
    private static String print(Place place) {
        return place.country().isEmpty() ? place.words() : place.words() + " (" + place.country() + ")";
    }

    private static Place place(String line) {
        Matcher m = PLACE_OF_COUNTRY.matcher(line.strip());
        return m.matches() ? new Place(m.group(1), new Party(m.group(2)).code()) : new Place(line.strip(), "");
    }

    /** ISO 8601, behind its hedge unless it is exact. */
    private static String print(Length length) {
        return length.qualifier() == Length.Qualifier.EXACT
                ? length.iso()
                : length.qualifier().code() + " " + length.iso();
    }

    private static Length length(String line) {
        Matcher m = HEDGED.matcher(line.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + line + "' is no duration like PT1H35M, about PT2H, more-than PT2H or less-than PT2H");
        }
        String hedge = m.group(1);
        try {
            return new Length(
                    Duration.parse(m.group(2)),
                    hedge == null ? Length.Qualifier.EXACT : Coded.of(Length.Qualifier.class, hedge));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("'" + m.group(2) + "' is no duration like PT1H35M", unreadable);
        }
    }
}
