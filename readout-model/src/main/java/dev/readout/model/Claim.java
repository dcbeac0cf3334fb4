package dev.readout.model;

import java.util.List;

/**
 * One value that a report gives for a field, with the words that say it. No words, no claim (codebook §3).
 *
 * @param value the value read
 * @param quotes the words; at least one
 * @param rule how they were read: pattern and lexicon entry
 */
public record Claim<V>(V value, List<Quote> quotes, String rule) {
    public Claim {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("no words for " + value);
        }
    }

    public Claim(V value, Quote quote, String rule) {
        this(value, List.of(quote), rule);
    }
}
