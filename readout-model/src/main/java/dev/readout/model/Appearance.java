package dev.readout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a report's text stood at its address.
 *
 * @param form what of the address it is
 * @param seen when it was last taken from there; absent where nobody says, as of a file
 * @param modified when it was last changed, as it says itself; absent where it does not
 */
public record Appearance(
        Form form, @Nullable Instant seen, @Nullable Published modified) {
    /** A page of which nothing more is known. */
    public static final Appearance UNKNOWN = new Appearance(Form.PAGE, null, null);

    /** What of an address a text is. */
    public enum Form implements Coded {
        /** What stands there itself. */
        PAGE("page"),
        /** What a feed or sitemap says of it, often only the first lines. */
        FEED("feed");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
