package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the captions of pictures, and whether a picture is older than the news beside it (codebook §1). */
final class Pictures {
    /** 'X (L) and Y (center right)': where they stand in it. */
    private static final Pattern MARK = Pattern.compile(
            "\\((?:\\d?[LRC](?:[-–][LRC])?|left|right|cent(?:er|re)|(?:top|bottom|cent(?:er|re)|far) (?:left|right))\\)",
            Pattern.CASE_INSENSITIVE);

    /** 'Photo: …', '(A Photographer/Agency via Archive)': who took it. */
    private static final Pattern CREDIT = Pattern.compile("[ \t]*\\([^()]{0,60}(?:/|Photo|Images|Pool)[^()]{0,60}\\)");

    private static final int WIDEST_CREDIT = 130;

    /** A picture of so many days ago may still be of the reported contact. */
    private static final int FRESH_DAYS = 10;

    private final Report report;
    private final Draft.Times times;

    Pictures(Report report, Draft.Times times) {
        this.report = report;
        this.times = times;
    }

    /** Whether a sentence is the caption of a picture taken well before the report. */
    boolean older(Sentence sentence) {
        Span span = sentence.span();
        if (times.published() == null || !caption(span)) {
            return false;
        }
        LocalDate first = times.published().day().minusDays(FRESH_DAYS);
        Optional<LocalDate> taken = Optional.empty();
        for (DateExpression date : times.dates().find(report.text(), span)) {
            PartialDate day = date.resolve(times.published().day(), Tense.PAST, null);
            taken = day.latest().isPresent() ? day.latest() : taken;
        }
        return taken.map(day -> day.isBefore(first)).orElse(false);
    }

    private boolean caption(Span span) {
        String text = report.text();
        int end = Math.min(text.length(), span.end() + WIDEST_CREDIT);
        return MARK.matcher(text).region(span.start(), span.end()).find()
                || CREDIT.matcher(text).region(span.end(), end).lookingAt();
    }
}
