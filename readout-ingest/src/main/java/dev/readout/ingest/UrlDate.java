package dev.readout.ingest;

import dev.readout.model.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication that many outlets write into a page's address: {@code /2019/12/03/}, {@code /2014/jul/28/},
 * {@code /2014/0903/}, {@code …-200603073013954.html}. The weakest source of a date; anything the page says goes first.
 */
public final class UrlDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern PATH = Pattern.compile(
            "[/-]((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?"
                    + "(0[1-9]|[12]\\d|3[01])(?=[/.?#_-]|$)");
    /** Two-digit year, month and day before a time of day to the millisecond. */
    private static final Pattern STAMP = Pattern.compile("-(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{9}\\.html");

    private UrlDate() {}

    /** The number of a month by the first three letters of its English name in lower case; 0 where there is none such. */
    static int month(String letters) {
        return MONTHS.indexOf(letters) + 1;
    }

    /** The day in an address, if it has one. */
    public static Optional<Published> of(String url) {
        Matcher path = PATH.matcher(url.toLowerCase(Locale.ROOT));
        if (path.find()) {
            int named = month(path.group(2));
            return day(path.group(1), named > 0 ? named : Integer.parseInt(path.group(2)), path.group(3));
        }
        Matcher stamp = STAMP.matcher(url);
        return stamp.find()
                ? day("20" + stamp.group(1), Integer.parseInt(stamp.group(2)), stamp.group(3))
                : Optional.empty();
    }

    private static Optional<Published> day(String year, int month, String day) {
        try {
            return Optional.of(
                    new Published(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)), null, null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
