package dev.readout.ingest;

import dev.readout.model.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of publication as feeds, headers and data sets write them: ISO 8601 with few or many digits, RFC 822 with its
 * later liberties, seconds or milliseconds since 1970. Orders that a reader must guess (03/04/2025) are none.
 */
public final class Moments {
    private static final Pattern MAIL = Pattern.compile(
            "(?:[a-z]{3,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*\\.?[\\s-]+"
                    + "(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([a-z]{1,5}|[+-]\\d{2}:?\\d{2}))?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})(z?))?");
    private static final Pattern UTC = Pattern.compile("\\s*(?:utc|gmt)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");
    /** RFC 822 §5.1; other names of zones stand for several. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    /** Two-digit years from here on are of the last century: the web is younger. */
    private static final int CENTURY = 80;

    private static final int LONGEST = 80;
    private static final int MILLISECONDS = 12;

    private Moments() {}

    /** The time that the words give, in the zone that they name; empty where they give none for certain. */
    public static Optional<Published> of(String words) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Published> usual =
                Universal.of(text).map(at -> new Published(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC));
        if (usual.isPresent()) {
            return usual;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        try {
            return Published.parse(UTC.matcher(text).replaceFirst("Z"))
                    .or(() -> mail(lower))
                    .or(() -> compact(lower))
                    .or(() -> epoch(lower));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Published> mail(String text) {
        Matcher m = MAIL.matcher(text);
        int month = m.matches() ? UrlDate.month(m.group(2)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(year(m.group(3)), month, Integer.parseInt(m.group(1)));
        return Optional.of(
                m.group(4) == null
                        ? new Published(day, null, null)
                        : new Published(day, time(m.group(4), m.group(5), m.group(6)), zone(m.group(7))));
    }

    private static Optional<Published> compact(String text) {
        Matcher m = COMPACT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate day =
                LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        if (m.group(4) == null) {
            return Optional.of(new Published(day, null, null));
        }
        ZoneOffset zone = m.group(7).isEmpty() ? null : ZoneOffset.UTC;
        return Optional.of(new Published(day, time(m.group(4), m.group(5), m.group(6)), zone));
    }

    private static Optional<Published> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(text);
        OffsetDateTime at = (text.length() < MILLISECONDS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count))
                .atOffset(ZoneOffset.UTC);
        return Optional.of(new Published(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < CENTURY ? 2000 : 1900);
    }

    private static LocalTime time(String hours, String minutes, @Nullable String seconds) {
        return LocalTime.of(
                Integer.parseInt(hours), Integer.parseInt(minutes), seconds == null ? 0 : Integer.parseInt(seconds));
    }

    private static @Nullable ZoneOffset zone(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (words.startsWith("+") || words.startsWith("-")) {
            return ZoneOffset.of(words.replace(":", ""));
        }
        Integer hours = HOURS.get(words);
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }
}
