package dev.readout.store.terms;

/**
 * The terms of a text in their order.
 *
 * @param terms a space between two; there is none in any
 * @param size how many
 */
public record Line(String terms, int size) {}
