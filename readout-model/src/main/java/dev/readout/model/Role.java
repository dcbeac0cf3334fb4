package dev.readout.model;

/** Whether the report is published to tell of the contact (codebook §2). */
public enum Role implements Coded {
    MAIN("main"),
    BACKGROUND("background");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
