package dev.readout.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears whole or not at all: an export that fails leaves what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /** What is to be written as text. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** What is to be written as bytes, and what it came to. */
    @FunctionalInterface
    public interface Bytes<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes UTF-8 text to a new file beside the target and then puts it in the target's place.
     *
     * @throws IOException naming the target, if it is a folder or cannot be written
     */
    public static void write(Path target, Content content) throws IOException {
        writeBytes(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
            return target;
        });
    }

    /**
     * Writes bytes to a new file beside the target and then puts it in the target's place.
     *
     * @return what the content came to
     * @throws IOException naming the target, if it is a folder or cannot be written
     */
    public static <T> T writeBytes(Path target, Bytes<T> content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        Path place = target.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(target.toString(), null, "its folder does not exist");
        }
        Path name = place.getFileName();
        Path draft = folder.resolve(
                "." + name + "." + Long.toHexString(ProcessHandle.current().pid()) + ".part");
        try {
            T cameTo = fill(draft, content);
            move(draft, place);
            return cameTo;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static <T> T fill(Path draft, Bytes<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            T cameTo = content.writeTo(out);
            out.flush();
            channel.force(true);
            return cameTo;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException noSuchMove) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
