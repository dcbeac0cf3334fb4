package dev.readout.app.web.sides;

import dev.readout.analysis.lexicon.Table;
import dev.readout.app.web.words.Names;
import dev.readout.model.Party;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which topics are told from each other, as topic-words.tsv of English leaves them. Immutable. */
final class TellingWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
    /** Longer words count as the same where they begin alike: 'export' and 'exports', 'fentanyl' and 'fentanyl-making'. */
    private static final int STEM = 6;

    private static final Set<String> SILENT = silent();

    private final Set<String> parties = new HashSet<>();

    /** @param parties who takes part: of them every topic may speak */
    TellingWords(Collection<Party> parties) {
        for (Party party : parties) {
            this.parties.addAll(of(Names.full(party)).keySet());
        }
    }

    private static Set<String> silent() {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.read("en/topic-words.tsv", "words", "class").rows()) {
            words.addAll(row.list("words"));
        }
        return Set.copyOf(words);
    }

    /** What tells a phrase from others: the word as written, by what is compared. */
    Map<String, String> of(String phrase) {
        Map<String, String> telling = new LinkedHashMap<>();
        Matcher words = WORD.matcher(phrase);
        while (words.find()) {
            String word = words.group();
            String lower = word.toLowerCase(Locale.ROOT);
            boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
            String stem = stem(lower);
            if (!SILENT.contains(lower) && !parties.contains(stem) && (abbreviation || word.length() > 2)) {
                telling.putIfAbsent(stem, word);
            }
        }
        return telling;
    }

    private static String stem(String lower) {
        int end = Math.min(lower.length(), STEM);
        return lower.substring(0, lower.offsetByCodePoints(0, lower.codePointCount(0, end)));
    }
}
