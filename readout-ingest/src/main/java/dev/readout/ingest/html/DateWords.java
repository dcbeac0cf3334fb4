package dev.readout.ingest.html;

import dev.readout.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads full dates as pages write them, for machines or for people, in many languages.
 *
 * <p>Every pattern is bounded, so a search costs time in proportion to the text.
 */
final class DateWords {
    /** A line that only says when is no longer, and has no more letters beside the date. */
    private static final int STAMP = 80;

    private static final int BESIDE = 16;

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{2,14}+)\\.?";
    private static final Pattern ISO = Pattern.compile("(?<![\\d.])" + YEAR
            + "([-/._])(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)"
            + "(?:[T ,]{1,3}([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d{1,9})?)?"
            + "(?: ?(Z|UTC|GMT|[+-](?:0\\d|1[0-8]):?[0-5]\\d))?)?");
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})(?:\\. ?|[/-])(\\d{1,2})(?:\\. ?|[/-])((?:19|20)?\\d\\d)(?![\\d/-]|\\.\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[ -]{0,2}(?:de |of |di |d’|d')?" + WORD
                    + "[ ,/-]{0,3}(?:de |of |del )?" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + WORD + "[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,-]{1,3}" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "\\.?[ -]" + WORD + "[ -](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile(YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4}.*)?");

    /** A time of day behind a date. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?: ?года| ?г\\.| ?р\\.)?[ ,|@·–-]{0,4}(?:at |um |à |в |о |ore )?([01]?\\d|2[0-3])[:.]([0-5]\\d)(?!\\d|[.:]\\d)"
                    + "(?: ?([AaPp])\\.?[Mm]\\b\\.?)?");

    private static final Set<String> UTC = Set.of("Z", "UTC", "GMT");

    private final MonthNames months = new MonthNames();

    /**
     * A date in a text.
     *
     * @param at with the time of day and the zone where they are written with it
     * @param start where it begins
     * @param end where it ends, its time included
     */
    record Found(Published at, int start, int end) {}

    /**
     * The date that a value written for machines gives.
     *
     * @param monthFirst whether 2/3 is the third of February
     */
    Optional<Published> value(String words, boolean monthFirst) {
        String value = words.strip();
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3)).map(d -> new Published(d, null, null));
        }
        return first(value, monthFirst).map(Found::at);
    }

    /** Whether a text has what every full date has: a year of four digits, or digits with a sign between them. */
    static boolean possible(String text) {
        boolean afterDigit = false;
        for (int at = 0; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c > '9') {
                afterDigit = false;
            } else if ((afterDigit && between(c)) || year(text, at, c)) {
                return true;
            } else {
                afterDigit = c >= '0';
            }
        }
        return false;
    }

    private static boolean year(CharSequence text) {
        for (int at = 0; at + 3 < text.length(); at++) {
            if (year(text, at, text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean year(CharSequence text, int at, char first) {
        return (first == '1' || first == '2')
                && at + 3 < text.length()
                && text.charAt(at + 1) == (first == '1' ? '9' : '0')
                && digit(text.charAt(at + 2))
                && digit(text.charAt(at + 3));
    }

    private static boolean pairs(CharSequence text) {
        for (int at = 1; at + 1 < text.length(); at++) {
            if (between(text.charAt(at)) && digit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean between(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first full date in a text. */
    Optional<Found> first(CharSequence text, boolean monthFirst) {
        boolean year = year(text);
        Found best = null;
        if (year) {
            best = find(text, ISO.matcher(text), m -> day(m.group(1), m.group(3), m.group(4)));
            if (best != null && best.start() == 0) {
                return Optional.of(best);
            }
            best = earlier(best, find(text, IDEOGRAPHS.matcher(text), m -> day(m.group(1), m.group(2), m.group(3))));
        }
        if (pairs(text)) {
            best = earlier(best, find(text, NUMBERS.matcher(text), m -> numbers(m, monthFirst)));
        }
        if (year) {
            best = earlier(best, find(text, DAY_FIRST.matcher(text), m -> named(m.group(3), m.group(2), m.group(1))));
            best = earlier(best, find(text, MONTH_FIRST.matcher(text), m -> named(m.group(3), m.group(1), m.group(2))));
            best = earlier(best, find(text, YEAR_FIRST.matcher(text), m -> named(m.group(1), m.group(2), m.group(3))));
        }
        return Optional.ofNullable(best);
    }

    /** Whether a line says nothing but when. */
    boolean stamp(String line) {
        return line.length() <= STAMP
                && first(line, false).filter(f -> alone(line, f)).isPresent();
    }

    private static boolean alone(String line, Found date) {
        int beside = Block.letters(line.substring(0, date.start()) + line.substring(date.end()));
        // a short sentence ends with a stop, a stamp hardly ever
        return beside <= BESIDE && (!line.endsWith(".") || beside == 0);
    }

    private interface Days {
        Optional<LocalDate> of(Matcher match);
    }

    private static @Nullable Found find(CharSequence text, Matcher matcher, Days days) {
        while (matcher.find()) {
            Optional<LocalDate> day = days.of(matcher);
            if (day.isPresent()) {
                return matcher.pattern() == ISO && matcher.group(5) != null
                        ? new Found(exact(day.get(), matcher), matcher.start(), matcher.end())
                        : timed(day.get(), text, matcher);
            }
        }
        return null;
    }

    private static Published exact(LocalDate day, Matcher iso) {
        String seconds = iso.group(7);
        LocalTime time = LocalTime.of(
                Integer.parseInt(iso.group(5)),
                Integer.parseInt(iso.group(6)),
                seconds == null ? 0 : Integer.parseInt(seconds));
        return new Published(day, time, zone(iso.group(8)));
    }

    /** With the time of day that stands right behind a date for people. */
    private static Found timed(LocalDate day, CharSequence text, Matcher date) {
        Matcher clock = CLOCK.matcher(text).region(date.end(), text.length());
        if (!clock.lookingAt()) {
            return new Found(new Published(day, null, null), date.start(), date.end());
        }
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)));
        return new Found(new Published(day, time, null), date.start(), clock.end());
    }

    private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.start() < one.start() ? other : one;
    }

    private static @Nullable ZoneOffset zone(@Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            return UTC.contains(words) ? ZoneOffset.UTC : ZoneOffset.of(words);
        } catch (DateTimeException noZone) {
            return null;
        }
    }

    private Optional<LocalDate> named(String year, String month, String day) {
        int number = months.of(month);
        return number == 0 ? Optional.empty() : day(year, String.valueOf(number), day);
    }

    private static Optional<LocalDate> numbers(Matcher match, boolean monthFirst) {
        int one = Integer.parseInt(match.group(1));
        int two = Integer.parseInt(match.group(2));
        String year = match.group(3).length() == 2 ? century(match.group(3)) : match.group(3);
        boolean swap = two > 12 || (monthFirst && one <= 12 && match.group().indexOf('.') < 0);
        return swap ? day(year, match.group(1), match.group(2)) : day(year, match.group(2), match.group(1));
    }

    private static String century(String year) {
        return (year.compareTo("50") < 0 ? "20" : "19") + year;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
