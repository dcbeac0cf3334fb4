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
 * phrase length.
 */
public final class Phrases<T> {
    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();
    private final boolean caseless;

    /** @param caseless whether 'President' and 'president' are the same */
    public Phrases(boolean caseless) {
        this.caseless = caseless;
    }

    public void add(String phrase, T value) {
        Node<T> node = root;
        for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
            node = node.next.computeIfAbsent(key(token), k -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Match<T> at(List<Token> tokens, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(key(tokens.get(i)));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(from, i + 1, node.values);
            }
        }
        return best;
    }

    private String key(Token token) {
        return caseless ? token.lower() : token.folded();
    }

    /** Tokens from (inclusive) and to (exclusive) that are a phrase with these values. */
    public record Match<T>(int from, int to, List<T> values) {}
}
