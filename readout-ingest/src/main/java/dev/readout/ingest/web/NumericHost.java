package dev.readout.ingest.web;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;

/**
 * Hosts that are numbers: decimal, octal or hexadecimal, one to four of them, as browsers read them (the URL standard's
 * IPv4 parser). Java and the system's resolver read some of them otherwise, so that none is left to them.
 */
final class NumericHost {
    private static final int MOST_PARTS = 4;

    private NumericHost() {}

    /**
     * The host itself if it is a name, else its four decimal numbers.
     *
     * @param host in lower case, without a dot at its end
     * @throws Refusal if it ends like a number and is none
     */
    static String plain(String host) throws Refusal {
        String[] parts = host.split("\\.", -1);
        String last = parts[parts.length - 1];
        if (!last.matches("[0-9]+|0x[0-9a-f]*")) {
            return host;
        }
        if (parts.length > MOST_PARTS) {
            throw none(host);
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean end = i == parts.length - 1;
            int bits = end ? 8 * (MOST_PARTS + 1 - parts.length) : 8;
            long number = number(parts[i], host);
            if (number >= 1L << bits) {
                throw none(host);
            }
            address = address << bits | number;
        }
        return (address >> 24) + "." + (address >> 16 & 0xFF) + "." + (address >> 8 & 0xFF) + "." + (address & 0xFF);
    }

    private static long number(String part, String host) throws Refusal {
        boolean hex = part.startsWith("0x");
        boolean octal = !hex && part.length() > 1 && part.startsWith("0");
        String digits = hex ? part.substring(2) : part;
        if (hex && digits.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
        } catch (NumberFormatException noNumber) {
            throw none(host);
        }
    }

    private static Refusal none(String host) {
        return new Refusal(Reason.BAD_ADDRESS, "'" + host + "' ends like a number, but is no address");
    }
}
