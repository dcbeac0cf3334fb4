package dev.readout.app.scoring;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Text without case, accents and typographic apostrophes, cut into words. */
final class Plain {
    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "in", "at", "a");

    private Plain() {}

    /** The words of a name: runs of letters. */
    static Set<String> names(String text) {
        return runs(text, c -> alphanumeric(c) && Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER);
    }

    /** The words of a place: runs of letters and digits, without articles and prepositions. */
    static Set<String> words(String text) {
        Set<String> words = runs(text, Plain::alphanumeric);
        words.removeAll(SMALL_WORDS);
        return words;
    }

    private static Set<String> runs(String text, IntPredicate belongs) {
        Set<String> runs = new LinkedHashSet<>();
        StringBuilder run = new StringBuilder();
        plain(text).codePoints().forEach(c -> {
            if (belongs.test(c)) {
                run.appendCodePoint(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static String plain(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean alphanumeric(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
