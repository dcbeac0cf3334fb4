package dev.readout.app.web.evidence;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a report with their sentences. A page cites one line for many values, and telling its sentences apart costs
 * more than all else that it does with it, so each stretch is read once, and of long lines only what is near the words. For
 * one thread.
 */
public final class Lines {
    /** Characters of a sentence on either side of words that are looked at; pages show fewer. */
    static final int REACH = 256;

    /** What is looked at begins and ends at so many characters from the beginning of its line, or twice as many, and so on. */
    private static final int STEP = 160;

    private final Report report;
    private final Map<Span, List<Sentence>> read = new HashMap<>();

    public Lines(Report report) {
        this.report = report;
    }

    /** Words in the sentence, or the sentences, in which they stand, as far as these are within {@link #REACH}. */
    Span around(Span words) {
        String text = report.text();
        int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int end = text.indexOf('\n', words.end());
        Span line = near(words, new Span(Math.min(from, words.start()), end < 0 ? text.length() : end));
        int start = line.start();
        int stop = line.end();
        for (Sentence sentence : read.computeIfAbsent(line, at -> Sentences.of(text, at.start(), at.end()))) {
            if (sentence.span().start() <= words.start()) {
                start = sentence.span().start();
            }
            if (sentence.span().end() >= words.end()) {
                stop = sentence.span().end();
                break;
            }
        }
        return new Span(start, stop);
    }

    /** The part of a line within reach of words, widened so that words that are near each other have the same. */
    private Span near(Span words, Span line) {
        int before = Math.max(0, words.start() - REACH - line.start()) / STEP * STEP;
        int after = (words.end() + REACH - line.start() + STEP - 1) / STEP * STEP;
        int start = line.start() + before;
        if (before > 0) {
            int blank = report.text().indexOf(' ', start);
            start = blank < 0 || blank >= words.start() ? start : blank + 1;
        }
        return new Span(start, Math.min(line.end(), line.start() + after));
    }

    /** Whose they are. */
    Report report() {
        return report;
    }
}
