package dev.readout.export.plover;

import dev.readout.model.Party;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The codes by which PLOVER names actors: ISO 3166-1 alpha-3 for states, one of its own for organisations. */
final class PartyCode {
    private static final String ORGANISATION = "IGO";

    /** The record has one code for Australia and for the African Union (codebook §1), so that no other can be told. */
    private static final String AMBIGUOUS = "AU";

    private static final String KOSOVO = "XK";
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    private PartyCode() {}

    /** The code of a party; empty where it has none. */
    static Optional<String> of(Party party) {
        String code = party.code();
        if (code.equals(AMBIGUOUS) || party.standard().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ofState(code).orElse(ORGANISATION));
    }

    /** Whether its own code says that a party is a state. */
    static boolean state(Party party) {
        return !party.code().equals(AMBIGUOUS) && ofState(party.code()).isPresent();
    }

    /** The alpha-3 code of a state that has this alpha-2 code. */
    static Optional<String> ofState(String alpha2) {
        if (alpha2.equals(KOSOVO)) {
            return Optional.of("XKX");
        }
        return STATES.contains(alpha2)
                ? Optional.of(new Locale.Builder().setRegion(alpha2).build().getISO3Country())
                : Optional.empty();
    }
}
