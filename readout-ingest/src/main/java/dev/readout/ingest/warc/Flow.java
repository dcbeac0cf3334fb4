package dev.readout.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream as a channel: unlike in Java's own, the bytes go straight to where they are wanted. */
final class Flow implements ReadableByteChannel {
    private final InputStream bytes;
    private boolean open = true;

    Flow(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (!to.hasArray()) {
            byte[] piece = new byte[to.remaining()];
            int read = bytes.read(piece);
            if (read > 0) {
                to.put(piece, 0, read);
            }
            return read;
        }
        int read = bytes.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
        if (read > 0) {
            to.position(to.position() + read);
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        bytes.close();
    }
}
