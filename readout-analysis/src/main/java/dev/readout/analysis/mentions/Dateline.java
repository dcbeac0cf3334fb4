package dev.readout.analysis.mentions;

import dev.readout.model.Published;
import dev.readout.model.Report;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hour at which a release was put out, where a line over its text gives the day of publication with an hour. */
final class Dateline {
    /** So many characters of a text stand over its first paragraph at most. */
    private static final int OPENING = 600;

    private static final Pattern HOUR = Pattern.compile(",? +([01]?\\d|2[0-3]):([0-5]\\d)");

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));

    private Dateline() {}

    /** When the report was published, with the hour of its dateline where the report is not known to have one. */
    static @Nullable Published published(Report report) {
        Published published = report.published();
        if (published == null || published.time() != null) {
            return published;
        }
        int from = report.body().start();
        int to = Math.min(report.body().end(), from + OPENING);
        List<String> days = DAYS.stream().map(published.day()::format).toList();
        LocalTime time = report.text()
                .substring(from, to)
                .lines()
                .map(String::strip)
                .flatMap(line -> days.stream().filter(line::startsWith).map(day -> line.substring(day.length())))
                .map(HOUR::matcher)
                .filter(Matcher::matches)
                .map(hour -> LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                .findFirst()
                .orElse(null);
        return time == null ? published : new Published(published.day(), time, published.zone());
    }
}
