package dev.readout.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Untrusted bytes to text: UTF-8 to the letter, or a refusal that says why. */
public final class StrictText {
    /** More control characters than one in so many make it binary. */
    private static final int ONE_IN = 20;

    private StrictText() {}

    /**
     * The text verbatim, without a byte order mark.
     *
     * @throws Refusal if it is empty, no UTF-8 or not text
     */
    public static String of(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal(Reason.EMPTY, "no bytes");
        }
        refuseUtf16(bytes);
        refuseBinary(bytes);
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = decoded(bytes, mark);
        if (Lines.skipBlank(text, 0) == text.length()) {
            throw new Refusal(Reason.EMPTY, "nothing but white space");
        }
        return text;
    }

    private static String decoded(byte[] bytes, int from) throws Refusal {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        if (decoder.decode(in, out, true).isError()) {
            throw new Refusal(
                    Reason.NOT_UTF8,
                    String.format("byte 0x%02X at offset %d is not UTF-8", bytes[in.position()], in.position()));
        }
        return out.flip().toString();
    }

    private static void refuseUtf16(byte[] bytes) throws Refusal {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            throw new Refusal(Reason.NOT_UTF8, "it begins with the mark of UTF-16");
        }
    }

    private static void refuseBinary(byte[] bytes) throws Refusal {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                throw new Refusal(Reason.NOT_TEXT, "a NUL byte at offset " + i);
            }
            boolean space = b >= '\t' && b <= '\r';
            if ((b > 0 && b < ' ' && !space) || b == 0x7F) {
                controls++;
            }
        }
        if (controls > bytes.length / ONE_IN) {
            throw new Refusal(Reason.NOT_TEXT, controls + " control characters in " + bytes.length + " bytes");
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
