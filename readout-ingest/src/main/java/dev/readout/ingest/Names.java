package dev.readout.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/** Files' names as sources show them. */
public final class Names {
    private static final int LONGEST = 1000;

    private Names() {}

    /** A path as the user gave it, with '/' between names and none at the end. */
    static String given(String path) {
        String source = printable(path.replace(File.separatorChar, '/'));
        int end = source.length();
        while (end > 1 && source.charAt(end - 1) == '/') {
            end--;
        }
        return source.substring(0, end);
    }

    /** The source of an entry of a directory. */
    static String join(String directory, String entry) {
        return (directory.endsWith("/") ? directory : directory + "/") + entry;
    }

    /** An entry's own name. */
    static String of(Path entry) {
        Path name = entry.getFileName();
        return printable(name == null ? "" : name.toString());
    }

    /** The ending of a name from its last dot on, in lower case; empty where there is none. */
    public static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** Without control characters: a file's name must not steer the terminal or log that shows it. */
    public static String printable(String words) {
        if (plain(words)) {
            return words;
        }
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        return shown.toString();
    }

    private static boolean plain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The source of something inside an archive; a very long name is cut. */
    public static String inside(String archive, String entry) {
        String name = printable(entry.replace('\\', '/'));
        return archive + "!" + (name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name);
    }
}
