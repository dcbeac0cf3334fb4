package dev.readout.app.web.words;

import dev.readout.model.Party;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What parties are called on pages. */
public final class Names {
    /** Codes of two letters that are no country's, or that Java has no name for. */
    private static final Map<String, String> USUAL =
            Map.of("EU", "European Union", "UN", "United Nations", "XK", "Kosovo", "WB", "World Bank");

    /** Looking up what Java calls a state takes longer than all else that a line of a list needs. */
    private static final Map<String, String> STATES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> code,
                    code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)));

    private Names() {}

    /** The usual English name of a state; the code of anything else. */
    public static String of(Party party) {
        String code = party.code();
        @Nullable String usual = USUAL.get(code);
        if (usual != null) {
            return usual;
        }
        return STATES.getOrDefault(code, code);
    }

    /** As 'Russia (RU)'. */
    public static String full(Party party) {
        String name = of(party);
        return name.equals(party.code()) ? name : name + " (" + party.code() + ")";
    }
}
