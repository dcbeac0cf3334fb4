package dev.readout.model;

/** A codebook value with the word that files and exports use for it. */
public interface Coded {
    String code();

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException naming the code and the values there are
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E value : type.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : ", ").append(value.code());
        }
        throw new IllegalArgumentException("'" + code + "' is none of: " + known);
    }
}
