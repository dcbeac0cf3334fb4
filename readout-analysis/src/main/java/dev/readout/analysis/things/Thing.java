package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens from (inclusive) to (exclusive) of a sentence that the lexicon knows. */
public record Thing(int from, int to, List<Entry> entries) {
    public <E extends Entry> @Nullable E as(Class<E> kind) {
        return Entry.first(entries, kind);
    }

    public boolean is(Class<? extends Entry> kind) {
        return as(kind) != null;
    }

    /** Whether it is a word of a closed class. */
    public boolean of(String wordClass) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Word word && word.classes().contains(wordClass)) {
                return true;
            }
        }
        return false;
    }
}
