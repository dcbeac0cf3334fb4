package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a lexicon, found in tokens by longest match. A trie over tokens: time is linear in the text for a bounded
 * phrase length. In names the Arabic article and 'bin' are the same however they are written ('al-Sisi', 'El Sisi'), and a
 * word in capitals is also looked up as a name ('KISHIDA').
 */
public final class Phrases<T> {
    private static final String ARTICLE = "al";
    private static final String HYPHEN = "-";
    /** The words that {@link #key} takes for another. */
    static final List<String> VARIANTS = List.of("al", "el", "bin", "ibn");

    private static final WordSet VARIANT = WordSet.of(VARIANTS.toArray(String[]::new));

    private final Branch<T> root = new Branch<>();
    private final boolean caseless;

    /** @param caseless whether 'President' and 'president' are the same */
    public Phrases(boolean caseless) {
        this.caseless = caseless;
    }

    public void add(String phrase, T value) {
        Branch<T> branch = root;
        String before = "";
        // what begins with an apostrophe ('’ll') is one token only behind a word
        String text = phrase.startsWith("'") ? "x" + phrase : phrase;
        for (Token token : Tokenizer.tokens(text, text.length() - phrase.length(), text.length())) {
            String key = key(token);
            if (!(key.equals(HYPHEN) && before.equals(ARTICLE))) {
                branch = branch.grow(key);
            }
            before = key;
        }
        branch.add(value);
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Match<T> at(Sentence sentence, int from) {
        return at(sentence, from, sentence.size());
    }

    /** The longest phrase that begins at a token and ends before token {@code to}, or null. */
    public @Nullable Match<T> at(Sentence sentence, int from, int to) {
        Branch<T> branch = root;
        Branch<T> best = null;
        int end = from;
        boolean article = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.get(i);
            if (article && token.is(HYPHEN)) {
                continue;
            }
            Branch<T> next = next(branch, token);
            if (next == null) {
                break;
            }
            branch = next;
            article = VARIANT.has(token) && key(token).equals(ARTICLE);
            if (branch.ends()) {
                best = branch;
                end = i + 1;
            }
        }
        return best == null ? null : new Match<>(from, end, best.values());
    }

    boolean caseless() {
        return caseless;
    }

    /** Hands on every word that a phrase begins with. */
    void eachOpening(Consumer<String> to) {
        root.each((word, next) -> to.accept(word));
    }

    /** Hands on every phrase as the words by which it is found, with what it stands for. */
    public void each(BiConsumer<List<String>, List<T>> to) {
        each(root, new ArrayList<>(), to);
    }

    private static <T> void each(Branch<T> branch, List<String> path, BiConsumer<List<String>, List<T>> to) {
        if (branch.ends()) {
            to.accept(List.copyOf(path), branch.values());
        }
        branch.each((word, next) -> {
            path.add(word);
            each(next, path, to);
            path.remove(path.size() - 1);
        });
    }

    private @Nullable Branch<T> next(Branch<T> branch, Token token) {
        boolean variant = !caseless && VARIANT.has(token);
        Branch<T> next = variant ? branch.after(key(token)) : branch.after(token, caseless);
        if (next != null || caseless || !token.shouted()) {
            return next;
        }
        Branch<T> titled = branch.after(token.titled());
        // 'DAR ES SALAAM': a small word inside a name
        return titled != null || branch == root ? titled : branch.after(token.lower());
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
