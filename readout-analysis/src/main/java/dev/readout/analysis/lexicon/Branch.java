package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of a trie over words. What follows it lies in a table by hash code, so that a word which does not go on, and
 * that is nearly every one, is turned away by numbers alone.
 */
final class Branch<T> {
    private List<T> values = List.of();
    private boolean ends;
    /** 0 where the slot is free. */
    private int[] hashes = new int[2];

    private @Nullable String[] words = new String[2];
    private @Nullable Object[] next = new Object[2];
    private int size;

    /** What a phrase that ends here stands for; empty where none does. */
    List<T> values() {
        return values;
    }

    /** Whether a phrase ends here. */
    boolean ends() {
        return ends;
    }

    void add(T value) {
        ends = true;
        if (!values.contains(value)) {
            List<T> more = new ArrayList<>(values);
            more.add(value);
            values = List.copyOf(more);
        }
    }

    /** Whether some word with this hash code goes on from here. */
    boolean leads(int hash) {
        int mark = mark(hash);
        int slot = slot(mark);
        while (hashes[slot] != 0 && hashes[slot] != mark) {
            slot = slot + 1 & hashes.length - 1;
        }
        return hashes[slot] != 0;
    }

    /**
     * Where a token leads, or null.
     *
     * @param caseless whether by its letters in lower case, or as it is written
     */
    @Nullable
    Branch<T> after(Token token, boolean caseless) {
        int mark = mark(caseless ? token.lowerHash() : token.foldedHash());
        for (int slot = slot(mark); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            String word = words[slot];
            if (hashes[slot] == mark && word != null && (caseless ? token.is(word) : token.isWritten(word))) {
                return branch(slot);
            }
        }
        return null;
    }

    /** Where a word leads, or null. */
    @Nullable
    Branch<T> after(String word) {
        return branch(find(word));
    }

    /** Where a word leads; a new branch where it leads nowhere yet. */
    Branch<T> grow(String word) {
        Branch<T> known = after(word);
        if (known != null) {
            return known;
        }
        if (++size * 2 > hashes.length) {
            widen();
        }
        Branch<T> fresh = new Branch<>();
        put(word, fresh);
        return fresh;
    }

    /** Hands on every word that goes on from here. */
    void each(BiConsumer<String, Branch<T>> to) {
        for (int slot = 0; slot < words.length; slot++) {
            String word = words[slot];
            Branch<T> branch = branch(slot);
            if (word != null && branch != null) {
                to.accept(word, branch);
            }
        }
    }

    private int find(String word) {
        int mark = mark(word.hashCode());
        int slot = slot(mark);
        while (hashes[slot] != 0 && !(hashes[slot] == mark && word.equals(words[slot]))) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    @SuppressWarnings("unchecked") // only put fills the table
    private @Nullable Branch<T> branch(int slot) {
        return (Branch<T>) next[slot];
    }

    private void put(String word, Object branch) {
        int slot = find(word);
        hashes[slot] = mark(word.hashCode());
        words[slot] = word;
        next[slot] = branch;
    }

    /** A hash code that is not 0. */
    private static int mark(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(int mark) {
        int mixed = mark * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & hashes.length - 1;
    }

    private void widen() {
        @Nullable String[] oldWords = words;
        @Nullable Object[] oldNext = next;
        int length = hashes.length * 2;
        hashes = new int[length];
        words = new String[length];
        next = new Object[length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            Object branch = oldNext[i];
            if (word != null && branch != null) {
                put(word, branch);
            }
        }
    }
}
