package dev.readout.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damaged copies of a document, as bad disks, cut transfers and hostile senders make them. */
public final class Mutations {
    private static final int MOST = 6;

    private final Random random;
    private final List<String> words;

    /** @param words what is dear to the format: brackets, headers, lengths */
    public Mutations(Random random, List<String> words) {
        this.random = random;
        this.words = List.copyOf(words);
    }

    /** A copy with one to six faults: bytes changed, left out, doubled, put in, or the end cut off. */
    public byte[] of(byte[] document) {
        byte[] bytes = document;
        for (int fault = 1 + random.nextInt(MOST); fault > 0; fault--) {
            int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            byte[] word = words.get(random.nextInt(words.size())).getBytes(StandardCharsets.ISO_8859_1);
            bytes = switch (random.nextInt(6)) {
                case 0 -> changed(bytes, at);
                case 1 -> joined(bytes, at, new byte[0], to);
                case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
                case 3 -> joined(bytes, at, word, at);
                case 4 -> joined(bytes, at, word, to);
                default -> random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : changed(bytes, at);
            };
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        if (copy.length > 0) {
            copy[at] = (byte) random.nextInt(256);
        }
        return copy;
    }

    /** Everything before the one place, something else, everything from the other place on. */
    private static byte[] joined(byte[] bytes, int before, byte[] between, int after) {
        byte[] all = Arrays.copyOf(bytes, before + between.length + bytes.length - after);
        System.arraycopy(between, 0, all, before, between.length);
        System.arraycopy(bytes, after, all, before + between.length, bytes.length - after);
        return all;
    }
}
