package dev.readout.ingest.warc;

import dev.readout.ingest.Names;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import dev.readout.ingest.Universal;
import dev.readout.ingest.html.Fetched;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Takes the page out of a record. */
final class Capture {
    private static final int FOUND = 200;
    private static final int ROOM = 1 << 16;

    private final String archive;
    private final long longest;
    /** Where a page is taken together; made larger by a larger one. */
    private byte[] room = new byte[ROOM];

    /** @param longest the most bytes of a page */
    Capture(String archive, long longest) {
        this.archive = archive;
        this.longest = longest;
    }

    /** A page as it was fetched. */
    static final class Page {
        private final byte[] bytes;
        private final Fetched fetched;

        private Page(byte[] bytes, Fetched fetched) {
            this.bytes = bytes;
            this.fetched = fetched;
        }

        byte[] bytes() {
            return bytes;
        }

        Fetched fetched() {
            return fetched;
        }
    }

    /** Whether a record is of what a server sent. */
    boolean response(WarcRecord record) {
        return record instanceof WarcResponse || record instanceof WarcResource;
    }

    /** The source of a record: the archive and the address. */
    String name(WarcRecord record) {
        return name(address(record));
    }

    private String name(Optional<String> address) {
        return Names.inside(archive, address.orElse("no address"));
    }

    private static Optional<String> address(WarcRecord record) {
        // some writers put it between angle brackets, against the standard
        return record.headers().first("WARC-Target-URI").map(Capture::bare);
    }

    private static String bare(String uri) {
        String rest = uri.startsWith("<") ? uri.substring(1) : uri;
        return rest.endsWith(">") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /**
     * The page of a record; empty where it is of another kind or was not found.
     *
     * @throws Refusal if it is cut off, broken or too long
     * @throws Refused if the archive around it is refused
     */
    Optional<Page> page(WarcRecord record) throws Refusal, Refused {
        try {
            if (record instanceof WarcResponse response) {
                HttpResponse http = response.http();
                String type = http.headers().first("Content-Type").orElse("");
                return http.status() == FOUND && html(type)
                        ? Optional.of(page(record, type, bytes(http)))
                        : Optional.empty();
            }
            String type = record.headers().first("Content-Type").orElse("");
            return record instanceof WarcResource && html(type)
                    ? Optional.of(page(record, type, within(record.body())))
                    : Optional.empty();
        } catch (Refused known) {
            throw known;
        } catch (EOFException cut) {
            throw Refusal.archive("the archive is cut off inside this record");
        } catch (IOException | RuntimeException broken) {
            throw Refusal.archive("the record is broken: " + broken);
        }
    }

    private Page page(WarcRecord record, String type, byte[] bytes) {
        Optional<String> address = address(record);
        return new Page(bytes, new Fetched(name(address), address.orElse(null), type, fetchedAt(record)));
    }

    private static @Nullable Instant fetchedAt(WarcRecord record) {
        try {
            String date = record.headers().first("WARC-Date").orElse(null);
            return date == null
                    ? null
                    : Universal.of(date).map(at -> at.toInstant(ZoneOffset.UTC)).orElseGet(() -> Instant.parse(date));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static boolean html(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }

    /** What the server sent, without the wrappings of its transfer. */
    private byte[] bytes(HttpResponse http) throws IOException, Refusal {
        byte[] sent = within(http.body());
        String encoding = http.headers().first("Content-Encoding").orElse("");
        return Encoding.decoded(sent, encoding, longest);
    }

    private byte[] within(MessageBody body) throws IOException, Refusal {
        InputStream bytes = body.stream();
        int length = 0;
        for (int read = bytes.read(room); read >= 0; read = bytes.read(room, length, room.length - length)) {
            length += read;
            if (length > longest) {
                throw Refusal.tooLarge(longest);
            }
            if (length == room.length) {
                room = Arrays.copyOf(room, Math.toIntExact(Math.min(2L * length, longest + 1)));
            }
        }
        if (length == 0) {
            throw new Refusal(Reason.EMPTY, "the page has no bytes");
        }
        return Arrays.copyOf(room, length);
    }
}
