package dev.readout.model;

/** What is known of a report beside its text. */
public enum Particular implements Coded {
    /** Its address. */
    URL("url"),
    /** Its headline. */
    TITLE("title"),
    /** When it was published. */
    PUBLISHED("published"),
    /** Who published it. */
    OUTLET("outlet"),
    /** Who wrote it. */
    AUTHOR("author"),
    /** The part of the outlet in which it stands. */
    SECTION("section"),
    /** The language of its text. */
    LANGUAGE("language");

    private final String code;

    Particular(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
