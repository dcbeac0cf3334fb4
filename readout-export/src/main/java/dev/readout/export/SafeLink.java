package dev.readout.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that reports give of themselves, for formats in which an address is followed. */
public final class SafeLink {
    private SafeLink() {}

    /** The address where it is one of the web; empty where following it might run something. */
    public static Optional<String> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(address);
            boolean web = "http".equalsIgnoreCase(page.getScheme()) || "https".equalsIgnoreCase(page.getScheme());
            return web && page.getHost() != null ? Optional.of(page.toString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
