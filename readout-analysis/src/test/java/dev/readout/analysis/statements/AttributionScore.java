package dev.readout.analysis.statements;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts predictions against gold: right if half the gold content's tokens and any of the source's are covered. */
final class AttributionScore {
    int predicted;
    int right;
    int gold;
    int found;
    int neutral;
    /** Right and wrong predictions by cue. */
    final Map<String, int[]> cues = new TreeMap<>();

    /** What a reader says: the words of the source, those that introduce the speech, and those said. */
    record Prediction(Span source, String cue, List<Span> content) {}

    /** The predictions that are wrong and the gold that was missed, for reading. */
    record Misses(List<Prediction> wrong, List<AttributionCorpus.Attribution> missed) {}

    Misses add(AttributionCorpus.Document document, List<Prediction> predictions) {
        List<Token> tokens =
                Tokenizer.tokens(document.text(), 0, document.text().length());
        Set<AttributionCorpus.Attribution> used = new HashSet<>();
        List<Prediction> wrong = new ArrayList<>();
        for (Prediction prediction : predictions) {
            AttributionCorpus.Attribution match = null;
            for (AttributionCorpus.Attribution each : document.attributions()) {
                if (!used.contains(each) && covers(prediction, each, tokens) && (match == null || !match.person())) {
                    match = each;
                }
            }
            cues.computeIfAbsent(prediction.cue().toLowerCase(Locale.ROOT), k -> new int[2])[match == null ? 1 : 0]++;
            if (match == null) {
                predicted++;
                wrong.add(prediction);
            } else {
                used.add(match);
                predicted += match.person() ? 1 : 0;
                right += match.person() ? 1 : 0;
                neutral += match.person() ? 0 : 1;
            }
        }
        List<AttributionCorpus.Attribution> missed = new ArrayList<>();
        for (AttributionCorpus.Attribution each : document.attributions()) {
            if (each.person()) {
                gold++;
                found += used.contains(each) ? 1 : 0;
                if (!used.contains(each)) {
                    missed.add(each);
                }
            }
        }
        return new Misses(wrong, missed);
    }

    private static boolean covers(Prediction prediction, AttributionCorpus.Attribution gold, List<Token> tokens) {
        if (gold.source().stream().noneMatch(s -> s.overlaps(prediction.source()))) {
            return false;
        }
        int all = 0;
        int covered = 0;
        for (Token token : tokens) {
            Span span = new Span(token.start(), token.end());
            if (token.word() && gold.content().stream().anyMatch(s -> s.overlaps(span))) {
                all++;
                covered += prediction.content().stream().anyMatch(s -> s.overlaps(span)) ? 1 : 0;
            }
        }
        return all > 0 && 2 * covered >= all;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f (%d of %d), recall %.3f (%d of %d), %d on other sources",
                predicted == 0 ? 0 : right / (double) predicted,
                right,
                predicted,
                gold == 0 ? 0 : found / (double) gold,
                found,
                gold,
                neutral);
    }
}
