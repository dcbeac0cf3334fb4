package dev.readout.ingest;

import dev.readout.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * A language guessed from the script alone, for reports that do not name theirs. It tells scripts apart, not
 * languages: each script stands for the language that most reports in it are written in, and Latin for English.
 */
public final class Script {
    /** A script counts when more than this share of the letters is written in it. */
    private static final double SHARE = 0.3;
    /** So many characters show the script. */
    private static final int ENOUGH = 20_000;
    /** Letters that Ukrainian writes and Russian does not. */
    private static final String UKRAINIAN = "їєґЇЄҐ";

    private static final double UKRAINIAN_SHARE = 0.005;

    private Script() {}

    /** ISO 639-1 code; 'en' where no other script has its share. */
    public static String language(String text, Span part) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int ukrainian = 0;
        int end = Math.min(part.end(), part.start() + ENOUGH);
        for (int at = part.start(), c; at < end; at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                letters++;
                ukrainian += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        // Japanese is written in Han characters too; its own syllables tell
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > letters * SHARE) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() > letters * SHARE) {
                String code = usual(count.getKey());
                if (!code.equals("en")) {
                    return code.equals("ru") && ukrainian > count.getValue() * UKRAINIAN_SHARE ? "uk" : code;
                }
            }
        }
        return "en";
    }

    private static String usual(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case HAN -> "zh";
            case HANGUL -> "ko";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case DEVANAGARI -> "hi";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "en";
        };
    }
}
