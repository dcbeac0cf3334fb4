package dev.readout.ingest.web;

import dev.readout.ingest.Refusal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, and what the user allows.
 *
 * @param allowed hosts that may be read though their addresses are not public; their names exactly
 * @param contact where a site's owner reaches whoever runs the program: an e-mail address or a page; absent where nobody
 *     says
 */
public record Visitor(Set<String> allowed, @Nullable String contact) {
    /** The name that robots.txt knows the program by. */
    static final String PRODUCT = "readout";

    private static final int LONGEST_CONTACT = 200;

    /** @throws IllegalArgumentException if a name is none of a host, or the contact cannot stand in a header */
    public Visitor {
        Set<String> hosts = new LinkedHashSet<>();
        for (String name : allowed) {
            hosts.add(host(name));
        }
        allowed = Set.copyOf(hosts);
        if (contact != null && (contact.length() > LONGEST_CONTACT || !contact.matches("[!-'*-~]+"))) {
            throw new IllegalArgumentException(
                    "no e-mail address or page: '" + contact + "' (expected like press-desk@example.org)");
        }
    }

    /** What the User-Agent header says. */
    String userAgent() {
        return "Readout/0.1 (reads news reports; " + (contact == null ? "no contact given" : "contact: " + contact)
                + ")";
    }

    private static String host(String name) {
        try {
            boolean brackets = name.startsWith("[") || name.indexOf(':') >= 0;
            return brackets
                    ? WebAddress.of("http://" + (name.startsWith("[") ? name : "[" + name + "]"))
                            .host()
                    : WebAddress.host(name);
        } catch (Refusal noHost) {
            throw new IllegalArgumentException(
                    "no name of a host: '" + name + "' (expected like news.example.org, without http:// and port)");
        }
    }
}
