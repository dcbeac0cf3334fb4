package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.DateReader;
import dev.readout.analysis.dates.Tense;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines under pictures. What an older picture shows is no mention (codebook §1). */
final class Captions {
    /** So many days before publication a picture may have been taken and still show the report's news. */
    private static final int NEWS = 10;

    /** A caption is no longer than this, in characters. */
    private static final int LONGEST = 700;

    /** Who took it, in brackets at the end: '(Jane Lee/Northwire via Some Images)'. */
    private static final Pattern CREDIT =
            Pattern.compile("\\((?=[^()]*(?:/|Photo|Images|\\bPool\\b|\\bvia ))[^()]{4,90}\\)$");

    /** 'X (L) and Y (center right)': where they stand in it. */
    private static final Pattern MARK = Pattern.compile(
            "\\((?:\\d?[LRC](?:[-–][LRC])?|left|right|cent(?:er|re)|(?:top|bottom|cent(?:er|re)|far) (?:left|right))\\)",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final DateReader dates;
    private final @Nullable LocalDate published;
    private int creditFrom = -1;
    private int creditEnd = -1;
    private boolean credited;

    Captions(Report report, Draft.Times times) {
        this.text = report.text();
        this.dates = times.dates();
        this.published = times.published() == null ? null : times.published().day();
    }

    /**
     * Whether a sentence stands under a picture taken days before publication.
     *
     * @param block offset of the paragraph in which it stands
     */
    boolean older(Span sentence, int block) {
        LocalDate day = published;
        int limit = Math.min(text.length(), block + LONGEST);
        int end = sentence.start();
        while (end < limit && text.charAt(end) != '\n') {
            end++;
        }
        boolean open = end == limit && limit < text.length();
        if (day == null || open || !credited(block, end) && !marked(sentence)) {
            return false;
        }
        boolean before = false;
        for (DateExpression said : dates.find(text, sentence)) {
            PartialDate date = said.resolve(day, Tense.PAST, null);
            LocalDate last = date.latest().orElse(null);
            if (last != null && date.earliest().isPresent()) {
                boolean news = !last.isBefore(day.minusDays(NEWS)) && !last.isAfter(day);
                if (news && PassageDates.day(said)) {
                    return false;
                }
                before |= !news;
            }
        }
        return before;
    }

    private boolean marked(Span sentence) {
        int open = sentence.start();
        while (open < sentence.end() && text.charAt(open) != '(') {
            open++;
        }
        return open < sentence.end()
                && MARK.matcher(text).region(open, sentence.end()).find();
    }

    /** Asked anew only where another line ends: the sentences of a paragraph have one answer. */
    private boolean credited(int from, int end) {
        if (from != creditFrom || end != creditEnd) {
            credited = credit(from, end);
            creditFrom = from;
            creditEnd = end;
        }
        return credited;
    }

    private boolean credit(int from, int end) {
        int to = end;
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return to > from
                && text.charAt(to - 1) == ')'
                && CREDIT.matcher(text.substring(from, to)).find();
    }
}
