package dev.readout.analysis.dates;

/** Whether the clause around a time expression speaks of what has been or of what is to come. */
public enum Tense {
    PAST,
    FUTURE,
    /** The clause does not show it: then a weekday may be the one before or the one after publication. */
    UNKNOWN
}
