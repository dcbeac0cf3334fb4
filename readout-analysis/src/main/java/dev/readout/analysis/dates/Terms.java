package dev.readout.analysis.dates;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The terms of time, found by their words; the longest term wins. Unchanging once closed. */
final class Terms {
    private final Words words = new Words();
    private final List<@Nullable Node> starts = new ArrayList<>();
    private final List<int[]> tellingTerms = new ArrayList<>();
    private final BitSet telling = new BitSet();

    /** A word and what may follow it in a term. */
    private static final class Node {
        int[] keys = new int[0];
        Node[] next = new Node[0];

        @Nullable
        Term term;

        @Nullable
        Node after(int word) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == word) {
                    return next[i];
                }
            }
            return null;
        }

        Node grow(int word) {
            Node known = after(word);
            if (known != null) {
                return known;
            }
            Node fresh = new Node();
            keys = Arrays.copyOf(keys, keys.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            keys[keys.length - 1] = word;
            next[next.length - 1] = fresh;
            return fresh;
        }
    }

    /** A term and how many tokens it has. */
    record Found(Term term, int tokens) {}

    Words words() {
        return words;
    }

    /**
     * Adds a term. A capital at its beginning says that the text must have one too.
     *
     * @return false if the term is there already
     */
    boolean add(String phrase, Category category, int value) {
        Words fresh = new Words();
        Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()), fresh);
        Node node = null;
        IntStream.Builder ids = IntStream.builder();
        for (int i = 0; i < tokens.count; i++) {
            for (String word : phrase.substring(tokens.start[i], tokens.end[i]).split(" ", -1)) {
                int id = words.add(word.toLowerCase(Locale.ROOT));
                ids.add(id);
                while (starts.size() <= id) {
                    starts.add(null);
                }
                if (node == null) {
                    node = starts.get(id);
                    if (node == null) {
                        node = new Node();
                        starts.set(id, node);
                    }
                } else {
                    node = node.grow(id);
                }
            }
        }
        if (node == null || node.term != null) {
            return false;
        }
        if (category.telling()) {
            tellingTerms.add(ids.build().toArray());
        }
        node.term = new Term(category, value, Character.isUpperCase(phrase.charAt(0)));
        return true;
    }

    /** To be called once, after the last term: finds for each telling term the word by which it is missed. */
    void close() {
        for (int[] ids : tellingTerms) {
            int key = ids[ids.length - 1];
            for (int i = ids.length - 1; i >= 0; i--) {
                if (!glue(ids[i])) {
                    key = ids[i];
                    break;
                }
            }
            telling.set(key);
        }
        tellingTerms.clear();
    }

    private boolean glue(int id) {
        Node node = starts.get(id);
        return node != null && node.term != null && !node.term.category().telling();
    }

    /** Some token is a number or a word that makes a time or length. */
    boolean tells(Tokens tokens) {
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.type[i] == Tokens.DIGITS || (tokens.id[i] != 0 && telling.get(tokens.id[i]))) {
                return true;
            }
        }
        return false;
    }

    /** The longest term that begins at the token. */
    @Nullable
    Found find(Tokens tokens, int at) {
        int id = tokens.id[at];
        Node node = id == 0 || id >= starts.size() ? null : starts.get(id);
        boolean capital = Character.isUpperCase(tokens.text.charAt(tokens.start[at]));
        Found best = null;
        for (int i = at; node != null; ) {
            Term term = node.term;
            if (term != null && (capital || !term.proper())) {
                best = new Found(term, i - at + 1);
            }
            i++;
            node = i < tokens.count && tokens.id[i] != 0 ? node.after(tokens.id[i]) : null;
        }
        return best;
    }
}
