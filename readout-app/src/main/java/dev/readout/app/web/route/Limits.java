package dev.readout.app.web.route;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is done for one request, and for all at the same time.
 *
 * @param threads connections that are listened to at the same time
 * @param readers requests that look into the store at the same time; the others wait
 * @param patience how long a request waits for its turn at the store
 * @param idle how long a connection may be silent
 * @param stopping how long requests under way may take to end when the server stops
 * @param headerBytes address and headers of a request together
 * @param formBytes body of a request
 * @param rows rows of a list on one page
 * @param fileRows rows of a list as CSV
 * @param downloaded contacts in one file
 * @param announced contacts that one page of the calendar looks at
 * @param sessions analysts signed in at the same time
 * @param session how long an analyst stays signed in
 * @param attempts wrong tokens within a minute before no more are looked at
 */
public record Limits(
        int threads,
        int readers,
        Duration patience,
        Duration idle,
        Duration stopping,
        int headerBytes,
        int formBytes,
        int rows,
        int fileRows,
        int downloaded,
        int announced,
        int sessions,
        Duration session,
        int attempts) {
    /** For a record on one machine and a handful of readers. */
    public static final Limits STANDARD = new Limits(
            32,
            4,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            16_384,
            16_384,
            50,
            100_000,
            5_000,
            2_000,
            100,
            Duration.ofHours(12),
            10);

    public Limits {
        for (int number : new int[] {
            threads, readers, headerBytes, formBytes, rows, fileRows, downloaded, announced, sessions, attempts
        }) {
            if (number < 1) {
                throw new IllegalArgumentException("a limit must be at least 1, not " + number);
            }
        }
    }

    /** Those that whoever asks can run into, by what they are called. */
    public Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("rows-on-a-page", rows);
        named.put("rows-in-csv", fileRows);
        named.put("contacts-in-a-download", downloaded);
        named.put("announced-contacts-in-the-calendar", announced);
        named.put("requests-at-the-same-time", readers);
        named.put("seconds-until-too-busy", (int) patience.toSeconds());
        named.put("bytes-of-address-and-headers", headerBytes);
        return Collections.unmodifiableMap(named);
    }
}
