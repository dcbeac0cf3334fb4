package dev.readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for, all of which must stand in a text; words between quotation marks must stand there side by side.
 * Nothing that is typed has another meaning. A word stands for all its forms in every language of the store; Chinese,
 * Japanese and Korean signs stand there in the order in which they were typed.
 *
 * @param phrases each a word, or several that stand side by side; at least one, and each with a letter or figure
 */
public record Search(List<String> phrases) {
    /** What is typed beyond so many phrases is left out. */
    public static final int MOST = 32;

    /**
     * Up to so many texts are counted, and ordered by how well they fit. Words that stand in more tell too little to make
     * every look wait until all of them are measured.
     */
    public static final int RANKED = 1000;

    private static final Pattern PHRASE = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|[^\\s\"“”„«»]+");

    public Search {
        phrases = List.copyOf(phrases);
        if (phrases.isEmpty() || !phrases.stream().allMatch(Search::says)) {
            throw new IllegalArgumentException("nothing to search for: " + phrases);
        }
    }

    /** What was typed; empty where it has no letter and no figure. */
    public static Optional<Search> of(String typed) {
        List<String> phrases = new ArrayList<>();
        Matcher m = PHRASE.matcher(typed);
        while (m.find() && phrases.size() < MOST) {
            String phrase = m.group(1) == null ? m.group() : m.group(1);
            if (says(phrase)) {
                phrases.add(phrase.strip());
            }
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new Search(phrases));
    }

    private static boolean says(String phrase) {
        return phrase.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
