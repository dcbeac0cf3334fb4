package dev.readout.ingest.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for control characters among a page's bytes, eight at a time. */
final class Controls {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    /** Added to a byte below a space, it does not reach the highest bit. */
    private static final long SPACES = 0x6060606060606060L;

    private Controls() {}

    /**
     * Whether no byte is a control character of ASCII but for tabs and ends of lines, and none begins one beyond ASCII in
     * UTF-8, except that up to one byte in a hundred may be such a beginning, as a no-break space has it.
     */
    static boolean few(byte[] bytes) {
        long perhaps = 0;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            if (((~(eight + SPACES) | eight + ONES | eight) & HIGH) == 0) {
                // printable ASCII, as nearly all is
                continue;
            }
            long controls = ~((eight & LOW) + SPACES | eight) & HIGH;
            if (controls != 0 && (controls & ~(is(eight, '\n') | is(eight, '\r') | is(eight, '\t'))) != 0) {
                return false;
            }
            perhaps += Long.bitCount(is(eight, 0x7F) | is(eight, 0xC2));
        }
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
            perhaps++;
        }
        return perhaps <= Long.BYTES + bytes.length / 100;
    }

    /** The highest bit of each of the eight bytes that is this one. */
    private static long is(long eight, int one) {
        long zero = eight ^ one * ONES;
        return ~((zero & LOW) + LOW | zero) & HIGH;
    }
}
