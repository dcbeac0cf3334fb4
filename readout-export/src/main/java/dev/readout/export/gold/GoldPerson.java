package dev.readout.export.gold;

/**
 * A participant in the gold format.
 *
 * @param name empty where only an office or a body is named
 * @param party party code, empty where absent
 */
public record GoldPerson(String name, String party) {}
