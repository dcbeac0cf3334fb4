package dev.readout.model;

/** How the principals communicated (codebook §3). */
public enum Channel implements Coded {
    PHONE("phone"),
    VIDEO("video"),
    IN_PERSON("in-person"),
    LETTER("letter"),
    UNKNOWN("unknown");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Over a distance and live. */
    public boolean remote() {
        return this == PHONE || this == VIDEO;
    }

    /** Whether one contact can bear both names: reports confuse phone and video, nothing else (codebook §4). */
    public boolean compatible(Channel other) {
        return this == other || this == UNKNOWN || other == UNKNOWN || (remote() && other.remote());
    }
}
