package dev.readout.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which addresses are the public internet's; the others stand in {@code not-public.tsv}. */
final class PublicAddresses implements Guard {
    private static final String TABLE = "not-public.tsv";
    private static final int IPV4 = 4;

    /** Where an IPv4 address stands in an IPv6 one. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(block("::ffff:0:0/96"), 12),
            new Embedding(block("64:ff9b::/96"), 12),
            new Embedding(block("2002::/16"), 2));

    private static final Block GLOBAL = block("2000::/3");

    private final List<Named> blocks = new ArrayList<>();

    /** The addresses whose first bits are these. */
    private static final class Block {
        private final byte[] start;
        private final int bits;

        Block(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Embedding(Block block, int at) {}

    private record Named(Block block, String what) {}

    /** Reads the table; a bad line stops the start. */
    PublicAddresses() {
        try (InputStream bytes = PublicAddresses.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    blocks.add(named(line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Optional<String> objection(InetAddress address) {
        return objection(address.getAddress());
    }

    private Optional<String> objection(byte[] address) {
        for (Named named : blocks) {
            if (named.block().has(address)) {
                return Optional.of("it is for " + named.what());
            }
        }
        if (address.length == IPV4) {
            return Optional.empty();
        }
        for (Embedding embedding : EMBEDDINGS) {
            if (embedding.block().has(address)) {
                return objection(Arrays.copyOfRange(address, embedding.at(), embedding.at() + IPV4));
            }
        }
        return GLOBAL.has(address) ? Optional.empty() : Optional.of("it is outside 2000::/3");
    }

    private static Named named(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[1].isBlank()) {
            throw new IllegalStateException(TABLE + ": expected block and purpose: '" + line + "'");
        }
        return new Named(block(cells[0]), cells[1]);
    }

    private static Block block(String words) {
        String[] parts = words.split("/", -1);
        try {
            int bits = Integer.parseInt(parts[1]);
            byte[] start =
                    parts[0].indexOf(':') < 0 ? InetAddress.getAllByName(parts[0])[0].getAddress() : six(parts[0]);
            if (bits < 0 || bits > 8 * start.length) {
                throw new IllegalArgumentException("no block of addresses: '" + words + "'");
            }
            return new Block(start, bits);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException("no block of addresses: '" + words + "'", noAddress);
        }
    }

    /** All sixteen bytes: Java makes an IPv4 address of a mapped one. */
    private static byte[] six(String words) throws UnknownHostException {
        byte[] bytes = InetAddress.getAllByName("[" + words + "]")[0].getAddress();
        if (bytes.length > IPV4) {
            return bytes;
        }
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        System.arraycopy(bytes, 0, mapped, 12, IPV4);
        return mapped;
    }
}
