package dev.readout.app.web.report;

import java.util.List;

/**
 * A stretch of a report's text that is marked alike from end to end.
 *
 * @param kind what part of the report it is: title, aside for what does not belong to it, or nothing
 * @param labels what was read from it, as 'date'; empty where nothing was
 * @param said somebody's words are reported here
 * @param chosen it belongs to the words that the address asks for
 * @param first the first of these
 */
public record Piece(String text, String kind, List<String> labels, boolean said, boolean chosen, boolean first) {
    public Piece {
        labels = List.copyOf(labels);
    }

    public boolean read() {
        return !labels.isEmpty();
    }

    /** The classes that show all this. */
    public String classes() {
        return (kind + (said ? " said" : "") + (chosen ? " chosen" : "")).strip();
    }

    /** What was read here, in words. */
    public String words() {
        return String.join(", ", labels);
    }
}
