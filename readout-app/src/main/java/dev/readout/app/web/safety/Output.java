package dev.readout.app.web.safety;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * Where templates write. Everything that a page says passes here after it was escaped, so that no template can forget to
 * make hidden characters visible. It becomes UTF-8 at once: most of a page is plain, and is looked at only once.
 */
public final class Output implements TemplateOutput {
    /** Bytes of a character at most. */
    private static final int LONGEST = 4;

    private byte[] bytes = new byte[1 << 15];
    private char[] chars = new char[1 << 10];
    private int length;

    @Override
    public void writeContent(String content) {
        writeContent(content, 0, content.length());
    }

    @Override
    public void writeContent(String content, int from, int to) {
        for (int i = from; i < to; ) {
            i = plain(content, i, to);
            if (i < to) {
                int point = content.codePointAt(i);
                if (Visible.hidden(point)) {
                    Visible.shown(point).codePoints().forEach(this::encode);
                } else {
                    encode(point);
                }
                i += Character.charCount(point);
            }
        }
    }

    /** Writes as far as all is plain. */
    private int plain(String content, int from, int to) {
        room(to - from);
        // taken out as a whole, because looking at a string's characters one by one is slow
        if (chars.length < to - from) {
            chars = new char[to - from];
        }
        content.getChars(from, to, chars, 0);
        char[] out = chars;
        byte[] into = bytes;
        int at = length;
        int i = 0;
        for (; i < to - from && Visible.plain(out[i]); i++) {
            into[at++] = (byte) out[i];
        }
        length = at;
        return from + i;
    }

    private void encode(int point) {
        room(LONGEST);
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
            rest(point, 0);
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | point >> 12);
            rest(point, 6);
            rest(point, 0);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            rest(point, 12);
            rest(point, 6);
            rest(point, 0);
        }
    }

    private void rest(int point, int shift) {
        bytes[length++] = (byte) (0x80 | point >> shift & 0x3F);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The page in UTF-8. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
