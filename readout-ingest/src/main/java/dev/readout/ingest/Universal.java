package dev.readout.ingest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Times in UTC as programs write them for programs, {@code 2025-02-24T10:00:00Z}: nearly all that come, read at once. */
public final class Universal {
    private static final String TO_THE_MINUTE = "0000-00-00T00:00Z";
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00Z";

    private Universal() {}

    /** The time in UTC; empty for words of any other form, which may be times too. */
    public static Optional<LocalDateTime> of(String words) {
        boolean seconds = like(words, TO_THE_SECOND);
        if (!seconds && !like(words, TO_THE_MINUTE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    100 * two(words, 0) + two(words, 2),
                    two(words, 5),
                    two(words, 8),
                    two(words, 11),
                    two(words, 14),
                    seconds ? two(words, 17) : 0));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean like(String words, String form) {
        if (words.length() != form.length()) {
            return false;
        }
        for (int at = 0; at < form.length(); at++) {
            char c = words.charAt(at);
            if (form.charAt(at) == '0' ? c < '0' || c > '9' : c != form.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int two(String words, int at) {
        return 10 * (words.charAt(at) - '0') + words.charAt(at + 1) - '0';
    }
}
