package dev.readout.ingest.html;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells by the letters that come out in which charset bytes were written that nothing says, or says wrongly. */
final class Letters {
    /** So many bytes show it. */
    static final int ENOUGH = 1 << 16;
    /** The most frequent letters of an alphabet make up this much of a text at least. */
    private static final double ALPHABET = 0.5;
    /** Those of a script with thousands of signs make up this much. */
    private static final double SIGNS = 0.1;

    private static final String OTHERWISE = "windows-1252";

    private static final List<Wordlist.Row> ROWS = new Wordlist("charsets.tsv").rows();

    private Letters() {}

    /** The charset whose frequent letters explain the bytes best, else that of western pages. */
    static Charset charset(byte[] bytes) {
        Map<Charset, Double> scores = new HashMap<>();
        for (Wordlist.Row row : ROWS) {
            scores.merge(Charset.forName(row.kind()), score(bytes, row), Math::max);
        }
        return scores.entrySet().stream()
                .filter(s -> s.getValue() >= 1)
                .max(Map.Entry.<Charset, Double>comparingByValue()
                        .thenComparing(s -> s.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(Charset.forName(OTHERWISE));
    }

    /** How many times what is to be expected the frequent letters come. */
    private static double score(byte[] bytes, Wordlist.Row row) {
        String text = new String(bytes, Charset.forName(row.kind()));
        List<Integer> foreign = text.codePoints().filter(c -> c > 0x7F).boxed().toList();
        long frequent =
                foreign.stream().filter(c -> row.words().indexOf(c) >= 0).count();
        long broken = foreign.stream().filter(c -> c == 0xFFFD).count();
        boolean signs = row.words().codePoints().allMatch(c -> c >= 0x3000);
        double expected = signs ? SIGNS : ALPHABET;
        return foreign.isEmpty() ? 0 : (frequent - 2.0 * broken) / foreign.size() / expected;
    }
}
