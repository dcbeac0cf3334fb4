package dev.readout.analysis.places;

/**
 * Words of a sentence that name a place.
 *
 * @param from first token
 * @param to token after the last
 * @param country party code of the state it lies in, or empty where the text and the lexicon do not say
 * @param kind how narrowly it is named, by its first and narrowest part
 */
public record PlacePhrase(int from, int to, String country, Kind kind) {
    /** From the narrowest to the widest. */
    public enum Kind {
        SITE,
        CITY,
        REGION,
        COUNTRY;

        boolean within(Kind other) {
            return compareTo(other) < 0;
        }
    }

    public PlacePhrase {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a place from token " + from + " to " + to);
        }
    }
}
