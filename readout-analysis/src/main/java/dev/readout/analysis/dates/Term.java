package dev.readout.analysis.dates;

/**
 * An entry of the lexicon.
 *
 * @param category its class
 * @param value what the class makes of it: a month's number, days from today, an index into feasts or events
 * @param proper needs a capital in the text
 */
record Term(Category category, int value, boolean proper) {}
