package dev.readout.ingest;

import dev.readout.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A language told by script, small words and letters, for reports that do not name theirs. Where several languages share
 * a script, {@link FunctionWords} decides; other scripts stand for the language that most reports in them are written in.
 */
public final class Script {
    /** A script counts when more than this share of the letters is written in it. */
    private static final double SHARE = 0.3;
    /** So many characters show the script and the language. */
    private static final int ENOUGH = 5_000;

    private Script() {}

    /** ISO 639-1 code; 'en' where nothing shows another. */
    public static String language(String text, Span part) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        Span shown = new Span(part.start(), Math.min(part.end(), part.start() + ENOUGH));
        for (int at = shown.start(), c; at < shown.end(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                letters++;
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        // Japanese is written in Han characters too; its own syllables tell
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > letters * SHARE) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() > letters * SHARE && count.getKey() != UnicodeScript.LATIN) {
                return switch (count.getKey()) {
                    case CYRILLIC, ARABIC ->
                        FunctionWords.language(count.getKey().name().toLowerCase(Locale.ROOT), text, shown);
                    default -> usual(count.getKey());
                };
            }
        }
        return FunctionWords.language("latin", text, shown);
    }

    private static String usual(UnicodeScript script) {
        return switch (script) {
            case HAN -> "zh";
            case HANGUL -> "ko";
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
