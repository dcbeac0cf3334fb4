package dev.readout.ingest.web;

import dev.readout.ingest.Budget;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body in, within limits before and after it is unpacked.
 *
 * @param maxBytes the longest, in bytes, both on the wire and unpacked
 * @param cut whether one that is longer ends there; else it is refused
 */
record Body(long maxBytes, boolean cut, Limits limits) {
    /** The bytes; none where there is no body. */
    byte[] of(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        if (!cut && entity.getContentLength() > maxBytes) {
            throw new Refused(Refusal.tooLarge(maxBytes));
        }
        byte[] sent;
        InputStream wire = entity.getContent();
        sent = within(wire, new Refused(Refusal.tooLarge(maxBytes)));
        String encoding = entity.getContentEncoding() == null ? "" : entity.getContentEncoding();
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> unpacked(sent);
            default ->
                throw new Refused(
                        new Refusal(Reason.NO_ANSWER, "it is packed as '" + encoding + "', which nobody asked for"));
        };
    }

    private byte[] unpacked(byte[] sent) throws IOException {
        if (sent.length == 0) {
            return sent;
        }
        Budget budget = Budget.of(limits);
        InputStream packed = budget.packed(new ByteArrayInputStream(sent));
        try (InputStream plain = budget.unpacked(new GZIPInputStream(packed))) {
            return within(
                    plain,
                    new Refused(
                            new Refusal(Reason.BOMB, "it unpacks to more than the limit of " + maxBytes + " bytes")));
        } catch (ZipException broken) {
            throw new Refused(new Refusal(Reason.NO_ANSWER, "it says that it is packed with gzip, but is not"));
        }
    }

    private byte[] within(InputStream bytes, Refused tooLong) throws IOException {
        int most = Math.toIntExact(maxBytes);
        byte[] read = bytes.readNBytes(most);
        if (read.length == most && !cut && bytes.read() >= 0) {
            throw tooLong;
        }
        return read;
    }
}
