package dev.readout.ingest.web;

import java.nio.charset.StandardCharsets;

/** Paths as people and servers write them to paths as they may go over the wire (RFC 3986 §2). */
final class Percent {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private Percent() {}

    /** With everything encoded that may not stand there; what is encoded already stays. */
    static String encoded(String path) {
        StringBuilder wire = new StringBuilder(path.length());
        for (int at = 0, c; at < path.length(); at += Character.charCount(c)) {
            c = path.codePointAt(at);
            boolean letter = c < 128 && Character.isLetterOrDigit(c);
            if (letter || PLAIN.indexOf(c) >= 0 || (c == '%' && hex(path, at + 1) && hex(path, at + 2))) {
                wire.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    wire.append(String.format("%%%02X", b));
                }
            }
        }
        return wire.toString();
    }

    private static boolean hex(String path, int at) {
        return at < path.length() && path.charAt(at) < 128 && Character.digit(path.charAt(at), 16) >= 0;
    }
}
