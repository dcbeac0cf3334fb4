package dev.readout.testkit.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** What a server does with a request once it has read it; the connection ends afterwards. */
public interface Reaction {
    /** Writes whatever it wants, also nothing or without end. */
    void to(OutputStream out) throws IOException, InterruptedException;

    /** The same, knowing the header lines of the request. */
    default void to(List<String> request, OutputStream out) throws IOException, InterruptedException {
        to(out);
    }

    /** A text that bears this mark: whoever asks with it is told that nothing has changed. */
    static Reaction marked(String etag, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("ETag: " + etag);
        Reaction whole = text(body, all.toArray(String[]::new));
        return new Reaction() {
            @Override
            public void to(OutputStream out) throws IOException, InterruptedException {
                whole.to(out);
            }

            @Override
            public void to(List<String> request, OutputStream out) throws IOException, InterruptedException {
                boolean known = request.contains("If-None-Match: " + etag);
                (known ? status("304 Not Modified", "ETag: " + etag) : whole).to(out);
            }
        };
    }

    /** The bytes and no more. */
    static Reaction raw(String bytes) {
        return out -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An answer in good order. */
    static Reaction of(String status, byte[] body, String... headers) {
        return out -> {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            head(out, status, more + "Content-Length: " + body.length);
            out.write(body);
        };
    }

    /** A text in good order. */
    static Reaction text(String body, String... headers) {
        return of("200 OK", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A page in good order. */
    static Reaction page(String html) {
        return text(html, "Content-Type: text/html; charset=utf-8");
    }

    /** Nothing but a status. */
    static Reaction status(String status, String... headers) {
        return of(status, new byte[0], headers);
    }

    /** Sends on. */
    static Reaction redirect(String location) {
        return status("302 Found", "Location: " + location);
    }

    /** The first reaction to the first request, the next to the next, the last to all that follow. */
    static Reaction inTurn(Reaction... reactions) {
        List<Reaction> all = List.of(reactions);
        AtomicInteger next = new AtomicInteger();
        return out -> all.get(Math.min(next.getAndIncrement(), all.size() - 1)).to(out);
    }

    /** A header, then these bytes again and again until the other side has enough. */
    static Reaction endless(String start, byte[] again) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(again);
                out.flush();
            }
        };
    }

    /** A header, then one byte every few milliseconds until the other side has enough. */
    static Reaction slow(String start, int milliseconds) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('a');
                out.flush();
                Thread.sleep(milliseconds);
            }
        };
    }

    /** A header, then nothing while the other side waits. */
    static Reaction silent(String start) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(Integer.MAX_VALUE);
        };
    }

    /** So many zeros packed with gzip. */
    static byte[] packedZeros(int bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            byte[] block = new byte[1 << 16];
            for (int left = bytes; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return packed.toByteArray();
    }

    private static void head(OutputStream out, String status, String headers) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
