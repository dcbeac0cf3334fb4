package dev.readout.ingest.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so much may be read for one record. */
final class Bounded extends FilterInputStream {
    private final long most;
    private long left;

    Bounded(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
        this.left = most;
    }

    /** More was read for one record than may be. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What follows is of the next record. */
    void nextRecord() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return count(read, read);
    }

    private int count(int result, int read) throws IOException {
        if (result >= 0) {
            left -= read;
            if (left < 0) {
                throw new Exceeded();
            }
        }
        return result;
    }
}
