package dev.readout.ingest.warc;

import com.github.luben.zstd.ZstdInputStream;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** How a server packed a page on its way (RFC 9110 §8.4). Crawlers often unpack it and leave the header as it was. */
final class Encoding {
    private static final int BUFFER = 1 << 13;
    /** The low four bits of the first byte where zlib's header stands before deflated bytes (RFC 1950 §2.2). */
    private static final int DEFLATE = 8;

    private Encoding() {}

    /**
     * The page itself.
     *
     * @throws Refusal if it is longer than the limit
     */
    static byte[] decoded(byte[] sent, String header, long longest) throws IOException, Refusal {
        InputStream plain = open(sent, header.strip().toLowerCase(Locale.ROOT));
        if (plain == null) {
            return sent;
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (plain) {
            for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
                page.write(buffer, 0, read);
                if (page.size() > longest) {
                    throw Refusal.tooLarge(longest);
                }
            }
        } catch (EOFException cut) {
            // servers break off too; what a browser would show counts
            if (page.size() == 0) {
                throw new Refusal(Reason.EMPTY, "nothing of the page was sent");
            }
        }
        return page.toByteArray();
    }

    private static @Nullable InputStream open(byte[] sent, String encoding) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(sent);
        return switch (encoding) {
            case "gzip", "x-gzip" -> begins(sent, 0x1F, 0x8B) ? new GZIPInputStream(bytes, BUFFER) : null;
            case "deflate" -> new InflaterInputStream(bytes, new Inflater((sent[0] & 0x0F) != DEFLATE), BUFFER);
            case "br" -> new BrotliInputStream(bytes);
            case "zstd" -> begins(sent, 0x28, 0xB5) ? new ZstdInputStream(bytes) : null;
            default -> null;
        };
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
