package dev.readout.model;

/** A claim together with the mention and report that make it. */
public record Sourced<V>(String reportId, String mentionId, Claim<V> claim) {}
