package dev.readout.model;

import java.time.Duration;

/**
 * How long a contact lasted.
 *
 * @param time the stated time; positive
 * @param qualifier how the report hedges it
 */
public record Length(Duration time, Qualifier qualifier) {
    public Length {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a contact lasts longer than " + time);
        }
    }

    /** The codebook's hedges (§3). */
    public enum Qualifier implements Coded {
        EXACT("exact"),
        ABOUT("about"),
        MORE_THAN("more-than"),
        LESS_THAN("less-than");

        private final String code;

        Qualifier(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** ISO 8601, as {@code PT1H35M}. */
    public String iso() {
        return time.toString();
    }

    /**
     * Whether both can be true of one contact (codebook §5). An exact value has 5 % of play for rounding, 'about' 25 %;
     * 'more than' reaches to one and a half times the value, 'less than' down to half of it, as reports use the words.
     */
    public boolean agrees(Length other) {
        double low = Math.max(low(), other.low());
        double high = Math.min(high(), other.high());
        return low <= high;
    }

    private double low() {
        double minutes = time.toSeconds() / 60.0;
        return switch (qualifier) {
            case EXACT -> minutes * 0.95;
            case ABOUT -> minutes * 0.75;
            case MORE_THAN -> minutes * 0.95;
            case LESS_THAN -> minutes * 0.5;
        };
    }

    private double high() {
        double minutes = time.toSeconds() / 60.0;
        return switch (qualifier) {
            case EXACT -> minutes * 1.05;
            case ABOUT -> minutes * 1.25;
            case MORE_THAN -> minutes * 1.5;
            case LESS_THAN -> minutes * 1.05;
        };
    }
}
