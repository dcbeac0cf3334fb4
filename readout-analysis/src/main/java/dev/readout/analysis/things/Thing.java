package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens from (inclusive) to (exclusive) of a sentence that the lexicon knows. */
public final class Thing {
    private final int from;
    private final int to;
    private final List<Entry> entries;
    /** The same: every reader asks for them, again and again. */
    private final Entry[] numbered;

    Thing(int from, int to, List<Entry> entries) {
        this.from = from;
        this.to = to;
        this.entries = entries;
        this.numbered = new Entry[entries.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = entries.get(i);
        }
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first of its entries that is of a kind, or null. */
    @SuppressWarnings("unchecked") // its class is the kind
    public <E extends Entry> @Nullable E as(Class<E> kind) {
        for (Entry entry : numbered) {
            if (entry.getClass() == kind) {
                return (E) entry;
            }
        }
        return null;
    }

    public boolean is(Class<? extends Entry> kind) {
        return as(kind) != null;
    }

    /** Whether it is a word of a closed class. */
    public boolean of(String wordClass) {
        for (Entry entry : numbered) {
            if (entry instanceof Entry.Word word && word.classes().has(wordClass)) {
                return true;
            }
        }
        return false;
    }
}
