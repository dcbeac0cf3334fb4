package dev.readout.analysis.lexicon;

import dev.readout.model.Report;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads on whose site a report stands. Editions in English and for small screens are the site itself. */
public final class Site {
    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:[^/?#@]*@)?([^/:?#]+)");
    private static final Pattern EDITION = Pattern.compile("^(?:www\\d?|m|en|eng|english)\\.");

    private Site() {}

    /** The host of a report's address, in small letters and without its edition; empty where it has no address. */
    public static Optional<String> host(Report report) {
        return Optional.ofNullable(report.url())
                .map(url -> HOST.matcher(url.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(host -> plain(host.group(1)));
    }

    /** Who published the report: the host of its address, else its outlet; empty where neither is known. */
    public static String publisher(Report report) {
        return host(report).orElse(report.outlet() == null ? "" : report.outlet());
    }

    /** A host without the name of its edition. */
    static String plain(String host) {
        return EDITION.matcher(host).replaceFirst("");
    }
}
