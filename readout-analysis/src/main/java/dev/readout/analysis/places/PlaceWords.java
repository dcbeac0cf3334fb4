package dev.readout.analysis.places;

import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import dev.readout.analysis.things.Spotted;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The word classes of {@code place-words.tsv}. */
final class PlaceWords {
    private static final PlaceWords ENGLISH = new PlaceWords("en");

    private final Map<String, Phrases<String>> classes = new TreeMap<>();

    private PlaceWords(String language) {
        for (Table.Row row :
                Table.read(language + "/place-words.tsv", "phrase", "class").rows()) {
            Phrases<String> phrases = classes.computeIfAbsent(row.get("class"), k -> new Phrases<>(true));
            for (String phrase : row.list("phrase")) {
                phrases.add(phrase, phrase);
            }
        }
        Set<String> missing = new TreeSet<>();
        for (PlaceWord each : PlaceWord.values()) {
            if (!classes.containsKey(each.code())) {
                missing.add(each.code());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("place-words.tsv has no words of class " + missing);
        }
    }

    static PlaceWords english() {
        return ENGLISH;
    }

    /** The token after the longest phrase of the class that begins at a token, or -1. */
    int after(Spotted s, int i, PlaceWord wordClass) {
        Phrases<String> phrases = classes.get(wordClass.code());
        if (phrases == null || i < 0 || i >= s.size()) {
            return -1;
        }
        Phrases.Match<String> match = phrases.at(s.sentence().tokens(), i);
        return match == null ? -1 : match.to();
    }

    boolean is(Spotted s, int i, PlaceWord wordClass) {
        return after(s, i, wordClass) > 0;
    }
}
