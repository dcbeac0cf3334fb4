package dev.readout.app.web.route;

import dev.readout.model.Coded;
import java.util.Locale;

/** What an answer can be had as. */
public enum Form implements Coded {
    /** A page for people, at the bare address. */
    HTML("", "text/html; charset=utf-8"),
    JSON(".json", "application/json; charset=utf-8"),
    /** Only what is a list. */
    CSV(".csv", "text/csv; charset=utf-8"),
    /** A file to be kept, which says itself of which type it is. */
    FILE("", "*/*");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** What stands behind the address. */
    public String ending() {
        return ending;
    }

    /** The Content-Type header. */
    public String type() {
        return type;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
