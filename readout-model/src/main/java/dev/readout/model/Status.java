package dev.readout.model;

/** What had become of the contact at the report's own time (codebook §3). */
public enum Status implements Coded {
    HELD("held"),
    PLANNED("planned"),
    PROPOSED("proposed"),
    CANCELLED("cancelled"),
    POSTPONED("postponed"),
    DENIED("denied");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
