package dev.readout.ingest.web;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web in the one form that all checks see.
 *
 * @param scheme http or https
 * @param host in lower case without a dot at its end: a name in ASCII, four decimal numbers, or an IPv6 address without
 *     brackets
 * @param port 1 to 65535
 * @param target path and query, percent-encoded, beginning with '/'
 */
record WebAddress(String scheme, String host, int port, String target) {
    /** The longest address, in characters; what servers themselves take is often less. */
    private static final int LONGEST = 8000;

    private static final Pattern SHAPE = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern ANY_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern NAMED = Pattern.compile("([^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern IPV6 = Pattern.compile("\\[([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)](?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");

    /**
     * The address that the words are.
     *
     * @throws Refusal if they are none of a page on the web
     */
    static WebAddress of(String words) throws Refusal {
        String given = words.strip();
        if (given.length() > LONGEST) {
            throw bad("it is longer than " + LONGEST + " characters");
        }
        if (given.chars().anyMatch(Character::isISOControl)) {
            throw bad("it has control characters");
        }
        Matcher shape = SHAPE.matcher(given);
        if (!shape.matches()) {
            throw bad("only http:// and https:// are read");
        }
        String authority = shape.group(2);
        if (authority.indexOf('@') >= 0) {
            throw bad("it has a user's name or password in it");
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        Matcher six = IPV6.matcher(authority);
        Matcher named = NAMED.matcher(authority);
        if (six.matches()) {
            return new WebAddress(scheme, literal(six.group(1)), port(scheme, six.group(2)), target(shape.group(3)));
        }
        if (!named.matches()) {
            throw bad("it names no host");
        }
        return new WebAddress(scheme, host(named.group(1)), port(scheme, named.group(2)), target(shape.group(3)));
    }

    /**
     * A host's name as {@link #host()} has it, without a port.
     *
     * @throws Refusal if no host can have it
     */
    static String host(String words) throws Refusal {
        String ascii;
        try {
            ascii = IDN.toASCII(words, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw bad("no host can have such a name");
        }
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (!NAME.matcher(name).matches() || name.length() > 253) {
            throw bad("no host can have such a name");
        }
        return NumericHost.plain(name);
    }

    /**
     * Where a server sends on to from here.
     *
     * @throws Refusal if it is no page on the web
     */
    WebAddress resolve(String location) throws Refusal {
        String there = location.strip();
        if (ANY_SCHEME.matcher(there).matches()) {
            return of(there);
        }
        if (there.startsWith("//")) {
            return of(scheme + ":" + there);
        }
        int fragment = there.indexOf('#');
        String bare = fragment < 0 ? there : there.substring(0, fragment);
        String path = target.replaceFirst("\\?.*", "");
        if (bare.isEmpty()) {
            return this;
        }
        return of(
                bare.startsWith("?") || bare.startsWith("/")
                        ? site() + (bare.startsWith("?") ? path : "") + bare
                        : site() + path.substring(0, path.lastIndexOf('/') + 1) + bare);
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    String site() {
        String shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return scheme + "://" + shown + (port == usual(scheme) ? "" : ":" + port);
    }

    URI uri() {
        return URI.create(this.toString());
    }

    @Override
    public String toString() {
        return site() + target;
    }

    private static String literal(String words) throws Refusal {
        try {
            // with brackets never a name: nobody is asked
            return InetAddress.getAllByName("[" + words + "]")[0].getHostAddress();
        } catch (UnknownHostException noAddress) {
            throw bad("'[" + words + "]' is no IPv6 address");
        }
    }

    private static int port(String scheme, @Nullable String digits) throws Refusal {
        int port = digits == null || digits.isEmpty() ? usual(scheme) : Integer.parseInt(digits);
        if (port < 1 || port > 65535) {
            throw bad("there is no port " + port);
        }
        return port;
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String target(String rest) {
        String rooted = rest.startsWith("/") ? rest : "/" + rest;
        String wire = Percent.encoded(rooted.replaceFirst("^/+", "/"));
        int query = wire.indexOf('?');
        return query < 0 ? withoutDots(wire) : withoutDots(wire.substring(0, query)) + wire.substring(query);
    }

    /** Without '.' and '..' (RFC 3986 §5.2.4); empty segments stay, for servers may tell them from none. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            if (up) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.add(segments[i]);
                continue;
            }
            if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return ("/" + String.join("/", kept)).replaceFirst("^/+", "/");
    }

    private static Refusal bad(String detail) {
        return new Refusal(Reason.BAD_ADDRESS, detail);
    }
}
