package dev.readout.model;

/**
 * A participant as one report gives it.
 *
 * @param actor the person and party
 * @param role the office in the report's words, or empty
 * @param quote the words that name the participant
 * @param rule how the words were read: pattern and lexicon entry
 */
public record Participant(Actor actor, String role, Quote quote, String rule) {}
