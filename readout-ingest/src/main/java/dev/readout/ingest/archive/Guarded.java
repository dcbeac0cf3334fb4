package dev.readout.ingest.archive;

import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of a library that unpacks: whatever it throws on bytes that its authors did not foresee is a refusal. */
final class Guarded extends FilterInputStream {
    private Guarded(InputStream bytes) {
        super(bytes);
    }

    /** Something that a library does with packed bytes. */
    interface Work<T extends @Nullable Object> {
        T done() throws IOException;
    }

    static InputStream of(Work<InputStream> opening) throws IOException {
        return new Guarded(tried(opening));
    }

    /** @throws IOException a {@link Refused} where the packing is broken */
    static <T extends @Nullable Object> T tried(Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (Refused known) {
            throw known;
        } catch (EOFException cut) {
            throw new Refused(Refusal.archive("it ends before it should; what came before is kept"));
        } catch (IOException | RuntimeException broken) {
            String message = broken.getMessage();
            throw new Refused(Refusal.archive("broken from here on, what came before is kept: "
                    + (message == null ? broken.toString() : message)));
        }
    }

    @Override
    public int read() throws IOException {
        return tried(in::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return tried(() -> in.read(buffer, offset, length));
    }

    @Override
    public long skip(long n) throws IOException {
        return tried(() -> in.skip(n));
    }
}
