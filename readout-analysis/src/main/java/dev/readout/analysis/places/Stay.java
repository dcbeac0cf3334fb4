package dev.readout.analysis.places;

/**
 * Somebody is, was or will be at a place.
 *
 * @param at first token of the words that say so
 * @param place where
 * @param ahead still to come
 * @param visit said by a noun, which may stand before whose visit it is
 */
public record Stay(int at, PlacePhrase place, boolean ahead, boolean visit) {}
