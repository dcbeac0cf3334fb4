package dev.readout.app.calendar;

import dev.readout.model.Coded;

/** How an announcement stands as of a day. */
public enum Standing implements Coded {
    PLANNED("planned"),
    PROPOSED("proposed"),
    /** Put off; no report gives a new day. */
    POSTPONED("postponed"),
    /** Its day has passed, and no report tells what became of it. */
    OVERDUE("overdue"),
    HELD("held"),
    CANCELLED("cancelled"),
    DENIED("denied"),
    /** Put off to another day. */
    MOVED("moved"),
    /** Some reports tell it as held, others deny it. */
    DISPUTED("disputed");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
