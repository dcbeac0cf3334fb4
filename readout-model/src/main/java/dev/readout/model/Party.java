package dev.readout.model;

/**
 * A state or an organisation that principals act for (codebook §1).
 *
 * @param code ISO 3166-1 alpha-2 (plus XK, TW) or the codebook's abbreviation of the organisation
 */
public record Party(String code) implements Comparable<Party> {
    public Party {
        if (!code.matches("[A-Za-z0-9]{2,6}")) {
            throw new IllegalArgumentException("no party code: '" + code + "'");
        }
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
