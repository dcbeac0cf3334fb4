package dev.readout.app.web.safety;

import java.util.Map;

/** What every answer tells the browser about what it may do with it. */
public final class Headers {
    /** The header that says what a page may load. */
    public static final String POLICY = "Content-Security-Policy";

    private static final String NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** The policy of pages with scripts: files from here, which ask only here, and nothing that stands in the page itself. */
    public static final String WITH_SCRIPT = NO_SCRIPT + "; script-src 'self'; connect-src 'self'";

    /** By name. Styles and pictures come from here; nothing is run, framed, or sent elsewhere. */
    public static final Map<String, String> ALL = Map.of(
            POLICY,
            NO_SCRIPT,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private Headers() {}
}
