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
 * more than all else that it does with it, so each line is read once. For one thread.
 */
public final class Lines {
    private final Report report;
    private final Map<Span, List<Sentence>> read = new HashMap<>();

    public Lines(Report report) {
        this.report = report;
    }

    /** Words in the sentence, or the sentences, in which they stand. */
    Span around(Span words) {
        String text = report.text();
        int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int end = text.indexOf('\n', words.end());
        Span line = new Span(Math.min(from, words.start()), end < 0 ? text.length() : end);
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

    /** Whose they are. */
    Report report() {
        return report;
    }
}
