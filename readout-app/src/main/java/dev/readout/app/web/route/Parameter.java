package dev.readout.app.web.route;

import java.util.List;

/**
 * A part of an address that says what is wanted.
 *
 * @param meaning in a sentence, for the description of the interface
 * @param values the closed list of what may be said; empty where there is none
 * @param example one that makes sense
 */
public record Parameter(String name, Where where, String meaning, List<String> values, String example) {
    /** Where in the address it stands. */
    public enum Where {
        PATH,
        QUERY
    }

    public Parameter {
        values = List.copyOf(values);
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("parameters have plain names, not '" + name + "'");
        }
    }

    public static Parameter path(String name, String meaning, String example) {
        return new Parameter(name, Where.PATH, meaning, List.of(), example);
    }

    public static Parameter query(String name, String meaning, String example) {
        return new Parameter(name, Where.QUERY, meaning, List.of(), example);
    }

    /** One of a closed list. */
    public static Parameter choice(String name, String meaning, List<String> values) {
        return new Parameter(name, Where.QUERY, meaning, values, values.get(0));
    }
}
