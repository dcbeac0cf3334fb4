package dev.readout.app.web.safety;

import dev.readout.app.web.route.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what other web sites make a reader's browser ask. A site can point a name of its own at this machine, but the
 * browser then says that name in the Host header; and it says from which site a form or script comes in Origin.
 */
public final class Guard {
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]/@]+)(:\\d{1,5})?");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String name;
    private final boolean loopback;

    /**
     * @param name the host name or address that the server listens at
     */
    public Guard(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        this.name = bare.contains(":") && !bare.startsWith("[") ? "[" + bare + "]" : bare;
        this.loopback = LOOPBACK.matcher(this.name).matches();
    }

    /**
     * Looks at the headers of a request.
     *
     * @throws Refusal if the request is for a host that this is not, or comes from another site otherwise than by a link
     */
    public void check(@Nullable String host, @Nullable String origin, @Nullable String site, @Nullable String mode) {
        if (host == null || named(host).filter(this::own).isEmpty()) {
            throw Refusal.forbidden("This server is not '" + (host == null ? "" : host) + "'.");
        }
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw Refusal.forbidden("Requests from '" + origin + "' are not answered.");
        }
        if (site != null && !OWN.contains(site) && !"navigate".equals(mode)) {
            throw Refusal.forbidden("Other sites may link to these pages, but not load them.");
        }
    }

    private static Optional<String> named(String header) {
        var m = HOST.matcher(header);
        return m.matches() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private boolean own(String host) {
        return host.equals(name)
                || LOOPBACK.matcher(host).matches()
                || (!loopback && NUMERIC.matcher(host).matches());
    }
}
