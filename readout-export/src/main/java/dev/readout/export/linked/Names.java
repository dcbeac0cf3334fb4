package dev.readout.export.linked;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What things are called in linked data; the same thing has the same name in every file. */
final class Names {
    private static final String OURS = "urn:readout:";

    private Names() {}

    static String contact(String id) {
        return OURS + "contact:" + id;
    }

    static String report(String id) {
        return OURS + "report:" + id;
    }

    static String decision(String id) {
        return OURS + "decision:" + id;
    }

    /** A claim of a mention, counted within the field from 1 on. */
    static String claim(String mentionId, String field, int number) {
        return OURS + "claim:" + mentionId + ":" + field + ":" + number;
    }

    static String party(Party party) {
        return OURS + "party:" + party.code();
    }

    /** A person under the name that the record uses, as acting for the party. */
    static String person(Actor actor) {
        String name = URLEncoder.encode(actor.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return OURS + "person:" + actor.party().code() + ":" + name;
    }
}
