package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lexicon.Site;
import dev.readout.model.Aligned;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which earlier report each report copies. Candidates share sketch values of sentences; the verdict is an
 * alignment of all sentences. The result depends on the set of reports only, not on their order, and not on which
 * alignments are known from before. Immutable; safe to share between threads.
 */
public final class Lineage {
    /** Shared sketch values that make two reports worth aligning. */
    private static final int CANDIDATE = 2;
    /** Each report is aligned with so many earlier ones at most, the likeliest first. */
    private static final int MOST_CANDIDATES = 8;
    /** Reports whose sentences are held at once: copies follow each other within days. */
    private static final int HELD = 256;
    /** Reports that one thread holds against others in one go. */
    private static final int AT_ONCE = 256;

    /** Earlier first; reports without a publication date after all others. */
    private static final Comparator<Sketch> EARLIER = Lineage::earlier;

    private final Origins origins = new Origins(new OriginTable(), Outlets.read());

    /** What to keep of a report, to hold later ones against it. */
    public Sketch sketch(Report report) {
        return new Sketch(
                report.id(),
                report.published(),
                Site.publisher(report),
                origins.of(report),
                Sentences.of(report).stream()
                        .filter(Sentence::sketched)
                        .map(MinHash::of)
                        .toList());
    }

    /** Folds the reports into families, without anything known from before. */
    public Families fold(Collection<Report> reports) {
        Map<String, Report> distinct = new TreeMap<>();
        reports.forEach(r -> distinct.put(r.id(), r));
        List<Sketch> sketches = distinct.values().stream().map(this::sketch).toList();
        List<Aligned> aligned = align(sketches, id -> Objects.requireNonNull(distinct.get(id), id), List.of());
        return Families.of(sketches, aligned, List.of());
    }

    /**
     * Holds each report against the earlier ones that it may copy. Time grows with the number of sentences and with the
     * length of the reports that are aligned anew.
     *
     * @param sketches of all reports, one each
     * @param texts gives a report by its id, to any thread; asked only for those that are aligned anew
     * @param known alignments of an earlier run over other reports; those that still hold are not done again
     * @return by report, the likeliest candidate first
     */
    public List<Aligned> align(Collection<Sketch> sketches, Function<String, Report> texts, Collection<Aligned> known) {
        List<Sketch> ordered = new ArrayList<>(sketches);
        ordered.sort(EARLIER);
        Postings postings = new Postings(ordered);
        Map<String, List<Aligned>> before = new HashMap<>();
        known.forEach(
                a -> before.computeIfAbsent(a.report(), r -> new ArrayList<>(1)).add(a));
        int parts = (ordered.size() + AT_ONCE - 1) / AT_ONCE;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    int from = part * AT_ONCE;
                    return align(from, Math.min(ordered.size(), from + AT_ONCE), ordered, postings, before, texts);
                })
                .flatMap(List::stream)
                .toList();
    }

    private static List<Aligned> align(
            int from,
            int to,
            List<Sketch> ordered,
            Postings postings,
            Map<String, List<Aligned>> before,
            Function<String, Report> texts) {
        Desk desk = new Desk(texts);
        List<Aligned> aligned = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<Integer> candidates = candidates(i, ordered, postings);
            if (!candidates.isEmpty()) {
                Sketch sketch = ordered.get(i);
                BitSet formulas = formulas(i, sketch, postings);
                List<Aligned> done = before.getOrDefault(sketch.reportId(), List.of());
                for (int candidate : candidates) {
                    Sketch earlier = ordered.get(candidate);
                    aligned.add(done.stream()
                            .filter(a -> a.earlier().equals(earlier.reportId()) && a.formulas() == sign(formulas))
                            .findFirst()
                            .orElseGet(() -> desk.align(sketch, earlier, formulas)));
                }
            }
        }
        return aligned;
    }

    /**
     * Sentence by sentence, in the order of the copy, what it took over, changed and added; what it dropped comes last.
     *
     * @param copy the later report
     * @param original the earlier one
     */
    public static List<Passage> passages(Report copy, Report original) {
        return new Alignment(Sentences.of(copy), new Opened(Sentences.of(original))).passages();
    }

    private static int earlier(Sketch a, Sketch b) {
        int order = published(a.published(), b.published());
        return order == 0 ? a.reportId().compareTo(b.reportId()) : order;
    }

    private static int published(@Nullable Published a, @Nullable Published b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        int order = a.day().compareTo(b.day());
        return order == 0 ? time(a.time(), b.time()) : order;
    }

    private static int time(@Nullable LocalTime a, @Nullable LocalTime b) {
        return a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
    }

    private static List<Integer> candidates(int report, List<Sketch> ordered, Postings postings) {
        Sketch sketch = ordered.get(report);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int i = 0; i < sketch.length(); i++) {
            postings.earlier(sketch.value(i), report, earlier -> shared.merge(earlier, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= CANDIDATE)
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The telling sentences of which all values but one at most are commonplace. */
    private static BitSet formulas(int report, Sketch sketch, Postings postings) {
        BitSet formulas = new BitSet();
        int at = 0;
        for (int sentence = 0; sentence < sketch.sentences(); sentence++) {
            int commonplace = 0;
            for (int end = at + sketch.size(sentence); at < end; at++) {
                commonplace += postings.commonplace(sketch.value(at), report) ? 1 : 0;
            }
            formulas.set(sentence, commonplace >= sketch.size(sentence) - 1);
        }
        return formulas;
    }

    /** Tells one set of sentences from another: the chance of an error is one in 2⁶⁴. */
    private static long sign(BitSet formulas) {
        long sign = 0;
        for (long word : formulas.toLongArray()) {
            sign = Shingles.mix(sign ^ word);
        }
        return sign;
    }

    /** Where texts lie open side by side, the last ones used. */
    private static final class Desk {
        private final Function<String, Report> texts;
        private final Map<String, Opened> open = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
                return size() > HELD;
            }
        };

        Desk(Function<String, Report> texts) {
            this.texts = texts;
        }

        Aligned align(Sketch later, Sketch earlier, BitSet formulas) {
            List<Sentence> copy = opened(later.reportId()).sentences();
            Alignment alignment = new Alignment(copy, opened(earlier.reportId()));
            boolean house = !later.publisher().isEmpty() && later.publisher().equals(earlier.publisher());
            double share = alignment.verdict(passing(copy, formulas), house);
            return new Aligned(later.reportId(), earlier.reportId(), sign(formulas), share);
        }

        private static List<Sentence> passing(List<Sentence> sentences, BitSet formulas) {
            List<Sentence> sketched =
                    sentences.stream().filter(Sentence::sketched).toList();
            return formulas.stream().mapToObj(sketched::get).toList();
        }

        private Opened opened(String id) {
            return open.computeIfAbsent(id, unread -> new Opened(Sentences.of(texts.apply(unread))));
        }
    }
}
