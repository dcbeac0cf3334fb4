package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a lexicon, found in tokens by longest match. A trie over tokens: time is linear in the text for a bounded
 * phrase length. In names the Arabic article and 'bin' are the same however they are written ('al-Sisi', 'El Sisi'), and a
 * word in capitals is also looked up as a name ('KISHIDA').
 */
public final class Phrases<T> {
    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    private static final String ARTICLE = "al";

    private final Node<T> root = new Node<>();
    private final boolean caseless;

    /** @param caseless whether 'President' and 'president' are the same */
    public Phrases(boolean caseless) {
        this.caseless = caseless;
    }

    public void add(String phrase, T value) {
        Node<T> node = root;
        String before = "";
        for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
            String key = key(token);
            if (!(key.equals("-") && before.equals(ARTICLE))) {
                node = node.next.computeIfAbsent(key, k -> new Node<>());
            }
            before = key;
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Match<T> at(List<Token> tokens, int from) {
        Node<T> node = root;
        Match<T> best = null;
        String before = "";
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String key = key(token);
            if (key.equals("-") && before.equals(ARTICLE)) {
                continue;
            }
            Node<T> next = node.next.get(key);
            if (next == null && !caseless && token.shouted()) {
                next = node.next.get(token.titled());
            }
            if (next == null) {
                break;
            }
            node = next;
            before = key;
            if (!node.values.isEmpty()) {
                best = new Match<>(from, i + 1, node.values);
            }
        }
        return best;
    }

    private String key(Token token) {
        if (caseless) {
            return token.lower();
        }
        String folded = token.folded();
        return folded.length() > 3
                ? folded
                : switch (folded) {
                    case "Al", "El", "el" -> ARTICLE;
                    case "Bin", "Ibn", "ibn" -> "bin";
                    default -> folded;
                };
    }

    /** Tokens from (inclusive) and to (exclusive) that are a phrase with these values. */
    public record Match<T>(int from, int to, List<T> values) {}
}
