package dev.readout.analysis.mentions;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.stream.Collectors;

/** Why a draft became no mention, in words. */
final class Doubt {
    private Doubt() {}

    /** The reason for a draft that does not stand. */
    static String of(Draft draft) {
        String people =
                draft.participants.keySet().stream().map(Actor::toString).collect(Collectors.joining(" and "));
        if (draft.participants.keySet().stream().map(Actor::party).distinct().count() < 2) {
            return "only one party takes part: " + people;
        }
        if (draft.channel() == Channel.LETTER && draft.status() != Status.HELD) {
            return "a letter that is not sent";
        }
        if (draft.weak) {
            return "a speech act between " + people + " that no occasion and no day makes a contact";
        }
        String when = draft.date().unknown() ? "at the time of the report" : "on " + draft.date();
        return "by the tables not all in office " + when + ": " + people;
    }
}
