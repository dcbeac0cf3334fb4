package dev.readout.export.table;

/** A column of a table. */
public record Column(String name, Kind kind) {
    /** How its cells are to be understood; an empty cell has no value in any of them. */
    public enum Kind {
        /** Words, codes or lists of them. */
        TEXT,
        /** A whole number from 0 on. */
        COUNT,
        /** A day of the calendar, as {@code 2025-02-24}. */
        DAY
    }

    public Column {
        if (!name.matches("[a-z]+(_[a-z]+)*")) {
            throw new IllegalArgumentException("columns have plain names, not '" + name + "'");
        }
    }
}
