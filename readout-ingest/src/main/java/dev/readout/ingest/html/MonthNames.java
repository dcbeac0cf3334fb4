package dev.readout.ingest.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The months as the languages of many outlets call them, from Java's own locale data. */
final class MonthNames {
    /** No two of these give one name to different months. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "be", "bg", "sr", "pl", "cs", "sk", "tr", "sv", "da",
            "nb", "fi", "hu", "ro", "el", "id", "vi", "ar", "fa", "he", "hi", "et", "lv", "lt", "sl", "ca", "az", "kk");

    private static final int SHORTEST = 3;

    private final Map<String, Integer> numbers = new HashMap<>();

    MonthNames() {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = key(month.getDisplayName(style, locale));
                    if (name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        numbers.putIfAbsent("sept", 9);
        numbers.putIfAbsent("jänner", 1);
        numbers.putIfAbsent("maerz", 3);
    }

    /** The number of a month, 1 to 12; 0 where the word is none. */
    int of(String word) {
        return numbers.getOrDefault(key(word), 0);
    }

    private static String key(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }
}
