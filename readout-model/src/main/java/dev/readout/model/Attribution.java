package dev.readout.model;

import java.util.List;

/**
 * Words in which a report says through whom it knows of a contact (codebook §3).
 *
 * @param mentionId what is known so
 * @param words where the report says it, the words that name the source included
 * @param chain through whom, nearest first
 * @param origins whom the chain leads to, by their usual names; more than one where several say it together, none where
 *     nobody is named
 */
public record Attribution(String mentionId, Span words, List<String> chain, List<String> origins) {
    public Attribution {
        chain = List.copyOf(chain);
        origins = List.copyOf(origins);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("through whom, at " + words + " of mention " + mentionId);
        }
    }
}
