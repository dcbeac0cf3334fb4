package dev.readout.ingest;

import dev.readout.model.Published;
import dev.readout.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication that a page's text states on a line of its own ({@code Published: 2022-07-27 21:59},
 * {@code January 27, 2021}, {@code Riga, 27.01.2021}) or in an agency's credit ({@code (Agency - 21st October, 2021)}). Only dates with a year, and
 * none that could be read two ways ({@code 04/05/2021}). A line marked as published goes before one without a mark, and
 * that before one marked as updated.
 */
final class DateLine {
    /** How many lines from the start may state the day; behind them a date belongs to the story. */
    private static final int LINES = 12;
    /** What may stand behind the day on its line: time, zone, a second mark. */
    private static final int REST = 45;

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    /** Groups: year, month, day; month name, day, year; day, month name, year; day, sign, month, year. */
    private static final String DATE = "(?:" + YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)|" + MONTH + "\\s*" + DAY
            + "(?:,\\s*|\\s+|/)" + YEAR + "|" + DAY + "\\s+" + MONTH + "[,\\s]+" + YEAR
            + "|(\\d{1,2})([./])(\\d{1,2})[./]" + YEAR + ")";

    /** How many groups {@link #DATE} has. */
    private static final int WIDTH = 13;

    /** Where the line was written: {@code Islamabad: }. */
    private static final String CITY =
            "(?:(?-i:\\p{Lu})[\\p{L}.'-]+(?: (?-i:\\p{Lu})[\\p{L}.'-]+){0,2}\\s*[:,|–-]\\s*)?";

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final Pattern LINE = Pattern.compile(
            "(?:[^a-z0-9]*(?:(first published|published|publication|posted|date of issue|issued|released?|write|created)"
                    + "|((?:last )?updated?|(?:last )?modified|edited))(?: date| time)?(?: on| at)?\\s*[:|-]?\\s*)?"
                    + "(?:\\d\\d?:\\d\\d(?: ?[ap]\\.?m\\.?)?,?\\s*[|·•-]?\\s+)?" + CITY + WEEKDAY + DATE + "(.{0,"
                    + REST
                    + "})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "\\((?:[^()\\n]{2,60} [-–—] )" + DATE + "\\)|^[A-Z][\\p{L} .'\\[\\]-]{2,40},? " + DATE
                    + "\\s*(?:\\([^()\\n]{2,40}\\)|/[A-Z]{2,12}/)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}{3,}");

    private DateLine() {}

    /** @param start where the text proper begins */
    static Optional<Published> of(String text, int start) {
        LocalDate bare = null;
        LocalDate updated = null;
        int at = start;
        for (int n = 0; n < LINES && at < text.length(); n++) {
            Span line = Lines.trimmed(text, at, Lines.end(text, at));
            String words = text.substring(line.start(), Math.min(line.end(), line.start() + 200));
            Matcher dated = LINE.matcher(words);
            if (line.length() < 200 && dated.matches() && !sentence(dated.group(dated.groupCount()))) {
                LocalDate day = day(dated, 3);
                if (day != null && dated.group(1) != null) {
                    return published(day);
                }
                updated = updated == null && dated.group(2) != null ? day : updated;
                bare = bare == null && dated.group(2) == null ? day : bare;
            }
            Matcher credit = CREDIT.matcher(words);
            if (bare == null && credit.find()) {
                LocalDate first = day(credit, 1);
                bare = first == null ? day(credit, 1 + WIDTH) : first;
            }
            at = Lines.skipBlank(text, line.end());
        }
        LocalDate best = bare == null ? updated : bare;
        return best == null ? Optional.empty() : published(best);
    }

    private static Optional<Published> published(LocalDate day) {
        return Optional.of(new Published(day, null, null));
    }

    /** Three words in small letters behind the day: it opens a sentence and is no line of its own. */
    private static boolean sentence(String rest) {
        int words = 0;
        Matcher small = SMALL.matcher(rest);
        while (small.find()) {
            words += small.group().equals("updated") ? 0 : 1;
        }
        return words > 2;
    }

    private static @Nullable LocalDate day(Matcher m, int group) {
        try {
            if (m.group(group) != null) {
                return LocalDate.of(number(m, group), number(m, group + 1), number(m, group + 2));
            }
            if (m.group(group + 3) != null) {
                return LocalDate.of(number(m, group + 5), month(m.group(group + 3)), number(m, group + 4));
            }
            if (m.group(group + 6) != null) {
                return LocalDate.of(number(m, group + 8), month(m.group(group + 7)), number(m, group + 6));
            }
            if (m.group(group + 9) != null) {
                int day = number(m, group + 9);
                int month = number(m, group + 11);
                // with strokes, some put the month first
                boolean sure = m.group(group + 10).equals(".") || day > 12 || day == month;
                return sure ? LocalDate.of(number(m, group + 12), month, day) : null;
            }
            return null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return UrlDate.month(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }
}
