package dev.readout.ingest;

import dev.readout.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells languages of one script apart by their small words and letters, from {@code resources/language/words.tsv}. Without
 * a sign of another, a text is in the language that most reports in its script are written in.
 */
final class FunctionWords {
    private static final String TABLE = "/language/words.tsv";
    private static final int COLUMNS = 4;

    private static final FunctionWords READY = new FunctionWords();

    /** By script, in the order of the table. */
    private final Map<String, Tongues> scripts = new LinkedHashMap<>();

    /** The languages of a script; each has a bit in what words and letters show. */
    private static final class Tongues {
        final List<String> languages = new ArrayList<>();
        final Map<String, Long> words = new HashMap<>();
        private int longest;
        final Map<Character, Long> letters = new HashMap<>();

        void add(String language, List<String> small, String own) {
            if (languages.size() == Long.SIZE) {
                throw new IllegalStateException(TABLE + ": more than " + Long.SIZE + " languages of one script");
            }
            long bit = 1L << languages.size();
            languages.add(language);
            small.forEach(word -> {
                longest = Math.max(longest, word.length());
                words.merge(word, bit, (x, y) -> x | y);
            });
            own.chars().forEach(c -> letters.merge((char) c, bit, (x, y) -> x | y));
        }

        /** Of which languages a word is a sign. */
        long signs(String word) {
            long signs = words.getOrDefault(word, 0L);
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                // no language has a plain Latin letter for itself
                signs |= c < 0x80 ? 0 : letters.getOrDefault(c, 0L);
            }
            return signs;
        }
    }

    private FunctionWords() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + TABLE, broken);
        }
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(TABLE + ": " + cells.size() + " cells, expected " + COLUMNS + ": " + line);
        }
        scripts.computeIfAbsent(cells.get(0), script -> new Tongues())
                .add(cells.get(1), List.of(cells.get(2).split("\\|", -1)), cells.get(3));
    }

    /**
     * The language of a part of a text.
     *
     * @param script one of the table's
     * @return ISO 639-1 code
     */
    static String language(String script, String text, Span part) {
        return READY.best(script, text, part.start(), part.end());
    }

    private String best(String script, String text, int from, int to) {
        Tongues tongues = scripts.get(script);
        if (tongues == null) {
            throw new IllegalArgumentException("no languages of script '" + script + "' in " + TABLE);
        }
        int[] signs = new int[tongues.languages.size()];
        for (int start = from; start < to; ) {
            int end = start;
            boolean plain = true;
            for (; end < to && letter(text.charAt(end)); end++) {
                plain &= text.charAt(end) < 0x80;
            }
            // a long word of plain letters is no small one, and its letters show nothing
            if (end > start && !(plain && end - start > tongues.longest)) {
                count(text.substring(start, end), script.equals("latin"), tongues, signs);
            }
            start = end + 1;
        }
        int best = 0;
        for (int i = 1; i < signs.length; i++) {
            best = signs[i] > signs[best] ? i : best;
        }
        return tongues.languages.get(best);
    }

    private static void count(String word, boolean latin, Tongues tongues, int[] signs) {
        if (latin && !Character.isLowerCase(word.charAt(0))) {
            // names and abbreviations keep their words and letters in every language: De Gaulle, LA, Erdoğan
            return;
        }
        for (long shown = tongues.signs(word.toLowerCase(Locale.ROOT)); shown != 0; shown &= shown - 1) {
            signs[Long.numberOfTrailingZeros(shown)]++;
        }
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
