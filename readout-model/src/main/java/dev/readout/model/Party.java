package dev.readout.model;

import java.util.regex.Pattern;

/**
 * A state or an organisation that principals act for (codebook §1).
 *
 * @param code ISO 3166-1 alpha-2 (plus XK, TW) or the usual abbreviation of the organisation; for a party that has
 *     neither, as a territory few recognise, 'x-' and its name ('x-south-ossetia')
 */
public record Party(String code) implements Comparable<Party> {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{2,8}|x(-[a-z]+)+");

    public Party {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no party code: '" + code + "'");
        }
    }

    /** The code as the gold format writes it (codebook §6): empty for a party that has none. */
    public String standard() {
        return code.startsWith("x-") ? "" : code;
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
