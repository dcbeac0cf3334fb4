package dev.readout.app.web.words;

import dev.readout.app.web.route.Query;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Report;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the pages of persons, offices and outlets are. Names are reports' words: one that no address can hold has no page. */
public final class Addresses {
    /** Servers take these for parts of the address itself, however they are written. */
    private static final Pattern UNFIT = Pattern.compile("[/\\\\%;\\p{Cntrl}]|^\\.|^\\s|\\s$|\\.(json|csv)$");

    private Addresses() {}

    /** The page of who takes part. */
    public static Optional<String> person(Actor actor) {
        return segment(actor.name()).map(name -> "/persons/" + actor.party() + "/" + name);
    }

    /** The page of an office of a party. */
    public static String office(Party party, String office) {
        return "/offices/" + party + "/" + Query.escaped(office);
    }

    /** The page of an outlet by its usual name. */
    public static Optional<String> outlet(String name) {
        return segment(name).map(segment -> "/outlets/" + segment);
    }

    /** The page of who published a report, where that is known. */
    public static Optional<String> outlet(Report report) {
        return Optional.ofNullable(report.outlet()).flatMap(Addresses::outlet);
    }

    private static Optional<String> segment(String name) {
        return name.isEmpty() || UNFIT.matcher(name).find() ? Optional.empty() : Optional.of(Query.escaped(name));
    }
}
