package dev.readout.analysis.things;

import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** By which parts of a full name a person is called after the first mention, by the custom of the state. */
final class ShortNames {
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "KR", "KP", "VN", "KH", "TW", "HK", "SG", "MM");

    /** States where the last name, a given one, is the short form too: 'Minh' for 'Pham Binh Minh'. */
    private static final Set<String> LAST_TOO = Set.of("VN", "KH", "SG");

    /** States where people go by the first name: 'Gedion' for 'Gedion Timothewos', 'Sheikh Salem' for 'Salem bin Ali'. */
    private static final Set<String> FIRST_TOO = Set.of(
            "ET", "ER", "IS", "MN", "MY", "ID", "MM", "TH", "BT", "BN", "TL", "AE", "QA", "KW", "BH", "SA", "OM", "BD",
            "PK", "LK");

    /** States where the father's name stands before the mother's: 'Rodriguez' for 'Bruno Rodriguez Parrilla'. */
    private static final Set<String> TWO_SURNAMES = Set.of(
            "ES", "MX", "GT", "HN", "SV", "NI", "CR", "PA", "CU", "DO", "CO", "VE", "EC", "PE", "BO", "CL", "AR", "UY",
            "PY", "GQ");

    private ShortNames() {}

    /** The usual short forms, given those that the lexicon has. */
    static List<String> of(Actor actor, List<String> families) {
        List<String> names = new ArrayList<>(families);
        String[] parts = actor.name().split(" ", -1);
        boolean familyFirst = FAMILY_FIRST.contains(actor.party().code());
        if (families.isEmpty()) {
            names.add(parts[parts.length - 1]);
            if (familyFirst) {
                names.add(parts[0]);
            }
        }
        for (String name : List.copyOf(names)) {
            if (name.contains("-") && !familyFirst) {
                names.add(name.substring(name.lastIndexOf('-') + 1));
            }
        }
        return names;
    }

    /** Forms that mean the person unless they mean somebody else already. */
    static List<String> further(Actor actor) {
        List<String> names = new ArrayList<>();
        String[] parts = actor.name().split(" ", -1);
        String state = actor.party().code();
        int last = parts.length - 1;
        if (last > 0 && LAST_TOO.contains(state)) {
            names.add(parts[last]);
        }
        if (last > 0 && FIRST_TOO.contains(state)) {
            names.add(parts[0]);
        }
        if (last > 1) {
            names.add(parts[last - 1] + " " + parts[last]);
        }
        if (last == 2 && TWO_SURNAMES.contains(state)) {
            names.add(parts[1]);
        }
        names.removeIf(name -> name.length() < 3 || name.equals("Sheikh"));
        return names;
    }
}
