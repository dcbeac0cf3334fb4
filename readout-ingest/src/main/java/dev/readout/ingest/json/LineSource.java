package dev.readout.ingest.json;

import dev.readout.ingest.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream, one at a time, none of them longer in memory than a limit. */
final class LineSource {
    private static final int BUFFER = 1 << 16;
    /** A line that goes on for so many times the limit is not passed over any more. */
    private static final int PATIENCE = 64;

    private final InputStream bytes;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[0];
    private boolean tooLong;
    private int at;
    private int end;

    LineSource(InputStream bytes, long longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** The line that {@link #next} went to, without its break; empty where it is too long. */
    byte[] line() {
        return line;
    }

    /** Whether that line is longer than the limit; what it holds has been passed over. */
    boolean tooLong() {
        return tooLong;
    }

    /**
     * Goes to the next line.
     *
     * @return false after the last
     * @throws Refusal if a line has no end within reach
     */
    boolean next() throws IOException, Refusal {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        boolean ended = false;
        while (!ended && fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            if (length <= longest) {
                read.write(buffer, from, at - from);
            } else if (length / PATIENCE > longest) {
                throw Refusal.tooLarge(longest);
            }
            ended = at < end;
            at += ended ? 1 : 0;
        }
        tooLong = length > longest;
        line = tooLong ? new byte[0] : read.toByteArray();
        return any;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, bytes.read(buffer, 0, BUFFER));
        }
        return end > 0;
    }
}
