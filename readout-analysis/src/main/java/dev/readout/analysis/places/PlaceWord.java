package dev.readout.analysis.places;

import java.util.Locale;

/** The classes of {@code place-words.tsv}; the comment at its head says what they are. */
enum PlaceWord {
    AT,
    UPON,
    FROM,
    INTO,
    TOWARDS,
    DETERMINER,
    DIRECTION,
    ATTRIBUTE,
    SETTLEMENT,
    CAPITAL,
    SITE,
    SITE_HEAD,
    LONE_SITE,
    FACILITY,
    QUARTER,
    PARTICLE,
    NO_PLACE,
    STAY,
    WENT,
    GO,
    DUE,
    LEAVE,
    VISIT,
    ON_VISIT,
    PRESENCE,
    AWAY,
    GATHERING,
    SIDE,
    DURING,
    TOOK_PLACE,
    COURSE,
    SPOKE_FROM,
    TOPIC,
    TROUBLE,
    MATTER,
    TIED,
    OTHER_EVENT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As in the table. */
    String code() {
        return code;
    }
}
