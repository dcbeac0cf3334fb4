package dev.readout.analysis.lexicon;

import java.util.Arrays;
import java.util.Collection;

/** The closed word classes that a phrase belongs to. Immutable. */
public final class Classes {
    private final String[] names;
    /** One bit for each hash code of a name: a free one says no at once, as nearly every question is answered. */
    private final long marks;

    /** @param names each once, in any order */
    Classes(Collection<String> names) {
        this.names = names.stream().sorted().toArray(String[]::new);
        long marked = 0;
        for (String name : this.names) {
            marked |= mark(name);
        }
        this.marks = marked;
    }

    private static long mark(String name) {
        return 1L << name.hashCode();
    }

    /** Whether the phrase belongs to a class. */
    public boolean has(String name) {
        if ((marks & mark(name)) == 0) {
            return false;
        }
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classes classes && Arrays.equals(names, classes.names);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names);
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
