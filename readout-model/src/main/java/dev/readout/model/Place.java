package dev.readout.model;

/**
 * Where a contact took place, or where a participant of a remote one sat.
 *
 * @param words venue, city and country as far as the report states them, joined by commas
 * @param country party code of the state it lies in, or empty where the lexicon does not say
 */
public record Place(String words, String country) {
    public Place {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a place needs words");
        }
    }
}
