package dev.readout.analysis.lineage;

import dev.readout.model.Published;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Finds which earlier report each report copies. Candidates share sketch values of sentences; the verdict is an
 * alignment of all sentences. The result depends on the set of reports only, not on their order.
 */
public final class Lineage {
    /** Shared sketch values that make two reports worth aligning. */
    private static final int CANDIDATE = 2;
    /** Each report is aligned with so many earlier ones at most, the likeliest first. */
    private static final int MOST_CANDIDATES = 8;
    /** A sentence that more reports carry tells of the earliest of them only: growth stays linear. */
    private static final int BUCKET = 12;

    /** Earlier first; reports without a publication date after all others. */
    private static final Comparator<Report> EARLIER = Comparator.comparing(
                    Report::published,
                    Comparator.nullsLast(Comparator.comparing(Published::day)
                            .thenComparing(Published::time, Comparator.nullsLast(Comparator.naturalOrder()))))
            .thenComparing(Report::id);

    private final Origins names = new Origins();

    /** Folds the reports into families. Time grows with the length of all texts together. */
    public Families fold(Collection<Report> reports) {
        Map<String, Report> distinct = new TreeMap<>();
        reports.forEach(r -> distinct.put(r.id(), r));
        List<Report> ordered = new ArrayList<>(distinct.values());
        ordered.sort(EARLIER);
        List<List<Sentence>> texts = new ArrayList<>(ordered.size());
        Formulas formulas = new Formulas();
        for (Report report : ordered) {
            List<Sentence> sentences = Sentences.of(report);
            texts.add(sentences);
            Published published = report.published();
            Long day = published == null ? null : published.day().toEpochDay();
            String publisher = Origins.publisher(report);
            sketches(sentences, value -> formulas.note(value, publisher, day));
        }
        Map<Long, int[]> buckets = new HashMap<>();
        Map<String, Copy> copies = new HashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            int report = i;
            origins.put(ordered.get(i).id(), names.of(ordered.get(i)));
            String publisher = Origins.publisher(ordered.get(i));
            Map<Integer, Integer> shared = new HashMap<>();
            sketches(texts.get(i), value -> {
                if (!formulas.commonplace(value, publisher)) {
                    enter(value, report, buckets, shared);
                }
            });
            verdict(i, candidates(shared), ordered, texts, formulas, copies);
        }
        return new Families(copies, origins);
    }

    private static void sketches(List<Sentence> sentences, LongConsumer consumer) {
        for (Sentence sentence : sentences) {
            if (sentence.telling() && !sentence.mostlyQuoted()) {
                for (long value : MinHash.of(sentence)) {
                    consumer.accept(value);
                }
            }
        }
    }

    private static void enter(long value, int report, Map<Long, int[]> buckets, Map<Integer, Integer> shared) {
        int[] bucket = buckets.getOrDefault(value, new int[0]);
        for (int earlier : bucket) {
            if (earlier == report) {
                return;
            }
            shared.merge(earlier, 1, Integer::sum);
        }
        if (bucket.length < BUCKET) {
            int[] grown = Arrays.copyOf(bucket, bucket.length + 1);
            grown[bucket.length] = report;
            buckets.put(value, grown);
        }
    }

    private static List<Integer> candidates(Map<Integer, Integer> shared) {
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= CANDIDATE)
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void verdict(
            int report,
            List<Integer> candidates,
            List<Report> ordered,
            List<List<Sentence>> texts,
            Formulas formulas,
            Map<String, Copy> copies) {
        String id = ordered.get(report).id();
        String publisher = Origins.publisher(ordered.get(report));
        double most = 0;
        for (int candidate : candidates) {
            Alignment alignment =
                    new Alignment(texts.get(report), texts.get(candidate), s -> formulas.formula(s, publisher));
            double share = alignment.verdict();
            if (share > most) {
                most = share;
                copies.put(id, new Copy(id, ordered.get(candidate).id(), share, alignment.passages()));
            }
        }
    }
}
