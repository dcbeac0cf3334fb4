package dev.readout.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is packed in one gzip member or many (RFC 1952). Where the members are cut off or broken, all that can be unpacked
 * before comes out first: the fault is thrown by the read behind it.
 */
final class Gzip extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MARK = 0x8B1F;
    private static final int DEFLATE = 8;
    /** Of the flags: what stands in the header behind its fixed part. */
    private static final int HEADER_CHECK = 1 << 1;

    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int UNKNOWN = 0xE0;
    /** The time, the kind of packing and the system. */
    private static final int REST = 6;

    private final InputStream packed;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private int at;
    private int end;
    private boolean first = true;
    private Part next = Part.HEADER;

    /** What comes next. */
    private enum Part {
        HEADER,
        DATA,
        TRAILER,
        NOTHING
    }

    /** @throws IOException if it does not begin like gzip */
    Gzip(InputStream packed) throws IOException {
        this.packed = packed;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next != Part.NOTHING) {
            switch (next) {
                case HEADER -> header();
                case TRAILER -> trailer();
                default -> {
                    int read = inflated(to, offset, length);
                    if (read > 0) {
                        return read;
                    }
                }
            }
        }
        return -1;
    }

    private int inflated(byte[] to, int offset, int length) throws IOException {
        if (inflater.needsInput()) {
            if (at == end) {
                fill();
            }
            inflater.setInput(buffer, at, end - at);
            at = end;
        }
        try {
            int read = inflater.inflate(to, offset, length);
            check.update(to, offset, read);
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                next = Part.TRAILER;
            } else if (inflater.needsDictionary()) {
                throw new IOException("it needs a dictionary");
            }
            return read;
        } catch (DataFormatException broken) {
            String message = broken.getMessage();
            throw new IOException(message == null ? "no deflated data" : message, broken);
        }
    }

    /** Of the next member, if there is one. */
    private void header() throws IOException {
        if (at == end && !filled() && !first) {
            next = Part.NOTHING;
            inflater.end();
            return;
        }
        if (two() != MARK || one() != DEFLATE) {
            throw new IOException(first ? "it does not begin like gzip" : "what stands behind a gzip member is none");
        }
        int flags = one();
        if ((flags & UNKNOWN) != 0) {
            throw new IOException("unknown flags in the header of a gzip member");
        }
        skip(REST);
        if ((flags & EXTRA) != 0) {
            skip(two());
        }
        if ((flags & NAME) != 0) {
            skipWords();
        }
        if ((flags & COMMENT) != 0) {
            skipWords();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        check.reset();
        first = false;
        next = Part.DATA;
    }

    private void trailer() throws IOException {
        long sum = two() | (long) two() << 16;
        long length = two() | (long) two() << 16;
        if (sum != check.getValue()) {
            throw new IOException("the checksum of a gzip member is another");
        }
        if (length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new IOException("the length of a gzip member is another");
        }
        next = Part.HEADER;
    }

    private int one() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    private int two() throws IOException {
        return one() | one() << 8;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            one();
        }
    }

    private void skipWords() throws IOException {
        while (one() != 0) {
            // a name or comment ends with a zero
        }
    }

    private void fill() throws IOException {
        if (!filled()) {
            throw new EOFException("cut off");
        }
    }

    private boolean filled() throws IOException {
        at = 0;
        end = Math.max(0, packed.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
