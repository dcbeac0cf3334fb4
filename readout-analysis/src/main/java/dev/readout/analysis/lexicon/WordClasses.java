package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The closed word classes of one table with the columns phrase and class; a phrase may be in several. Immutable. */
public final class WordClasses {
    private final String table;
    private final Map<String, Phrases<String>> classes = new HashMap<>();
    private final Map<String, List<String>> listed = new HashMap<>();
    private final Openings openings = new Openings();

    private WordClasses(String table) {
        this.table = table;
        for (Table.Row row : Table.read(table, "phrase", "class").rows()) {
            Phrases<String> phrases = classes.computeIfAbsent(row.get("class"), k -> new Phrases<>(true));
            row.list("phrase").forEach(phrase -> phrases.add(phrase, phrase));
            listed.computeIfAbsent(row.get("class"), k -> new ArrayList<>()).addAll(row.list("phrase"));
        }
        classes.values().forEach(openings::add);
    }

    /**
     * Reads a table.
     *
     * @param classes exactly those that the table must have
     * @throws LexiconException if it has others
     */
    public static WordClasses read(String table, Set<String> classes) {
        WordClasses words = new WordClasses(table);
        if (!words.classes.keySet().equals(classes)) {
            throw new LexiconException(
                    table,
                    0,
                    "classes " + new TreeSet<>(words.classes.keySet()) + ", expected " + new TreeSet<>(classes));
        }
        return words;
    }

    /** With what tokens phrases of some classes can begin. */
    public Openings openings(Set<String> wordClasses) {
        Openings some = new Openings();
        classes.forEach((wordClass, phrases) -> {
            if (wordClasses.contains(wordClass)) {
                some.add(phrases);
            }
        });
        return some;
    }

    /**
     * A class of single words, for patterns that ask token by token.
     *
     * @throws IllegalArgumentException for a class that the table does not have, or that has a phrase of several words
     */
    public WordSet words(String wordClass) {
        List<String> words = listed.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException(table + " has no class '" + wordClass + "'");
        }
        for (String word : words) {
            if (word.indexOf(' ') >= 0) {
                throw new IllegalArgumentException(table + ", class '" + wordClass + "': '" + word
                        + "' is a phrase where a single word must stand");
            }
        }
        return WordSet.of(words.toArray(String[]::new));
    }

    private boolean opens(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && openings.can(sentence.get(i));
    }

    /**
     * The token after the longest phrase of a class that begins at a token, or -1.
     *
     * @throws IllegalArgumentException for a class that the table does not have, where a phrase of another may begin
     */
    public int after(Sentence sentence, int i, String wordClass) {
        if (!opens(sentence, i)) {
            return -1;
        }
        Phrases<String> phrases = classes.get(wordClass);
        if (phrases == null) {
            throw new IllegalArgumentException(table + " has no class '" + wordClass + "'");
        }
        Phrases.Match<String> match = phrases.at(sentence, i);
        return match == null ? -1 : match.to();
    }
}
