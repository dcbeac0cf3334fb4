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

    private static final int LATIN_LETTERS = 26;

    private Script() {}

    /** ISO 639-1 code; 'en' where nothing shows another. */
    public static String language(String text, Span part) {
        Span shown = shown(part);
        UnicodeScript script = script(text, shown);
        return switch (script) {
            case LATIN, CYRILLIC, ARABIC -> FunctionWords.language(script.name().toLowerCase(Locale.ROOT), text, shown);
            default -> usual(script);
        };
    }

    /** The code of the language that most reports in the text's script are written in. */
    public static String usual(String text, Span part) {
        return usual(script(text, shown(part)));
    }

    private static Span shown(Span part) {
        return new Span(part.start(), Math.min(part.end(), part.start() + ENOUGH));
    }

    private static UnicodeScript script(String text, Span shown) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int run = 0;
        UnicodeScript last = UnicodeScript.LATIN;
        for (int at = shown.start(), c; at < shown.end(); at += Character.charCount(c)) {
            c = text.charAt(at);
            if (c < 0x80 && last == UnicodeScript.LATIN) {
                // without a branch, which the next character would belie
                int letter = (c | 0x20) - 'a' - LATIN_LETTERS >>> 31 & ~((c | 0x20) - 'a') >>> 31;
                letters += letter;
                run += letter;
                continue;
            }
            c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                letters++;
                UnicodeScript script = of(c);
                if (script != last) {
                    counts.merge(last, run, Integer::sum);
                    last = script;
                    run = 0;
                }
                run++;
            }
        }
        counts.merge(last, run, Integer::sum);
        return script(counts, letters * SHARE);
    }

    private static UnicodeScript script(Map<UnicodeScript, Integer> counts, double enough) {
        // Japanese is written in Han characters too; its own syllables tell
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > enough) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > enough && count.getKey() != UnicodeScript.LATIN)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    /** The script of a letter; those of most texts without a search through all of them. */
    private static UnicodeScript of(int letter) {
        if (letter < 0x80) {
            return UnicodeScript.LATIN;
        }
        return letter >= 0x400 && letter < 0x482 ? UnicodeScript.CYRILLIC : UnicodeScript.of(letter);
    }

    private static String usual(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case HIRAGANA -> "ja";
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
