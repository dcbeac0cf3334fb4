package dev.readout.ingest.html;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes to text. A byte order mark decides, then what the bytes can only be (UTF-16, UTF-8), then the response's
 * header, then the page's own word, and last the letters that come out.
 */
public final class Decoding {
    /** A page names its charset within so many bytes. */
    private static final int HEAD = 4096;
    /** More broken or control characters than one in so many make it no text. */
    private static final int ONE_IN = 20;

    private static final char BROKEN = 0xFFFD;
    private static final char DELETE = 0x7F;
    /** The first character behind those of control. */
    private static final char NO_CONTROL = 0xA0;

    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PAGE = Pattern.compile(
            "<(?:meta\\s[^>]{0,300}charset|\\?xml\\s[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[\\w:.-]{2,40}");
    /** What browsers take these names for, which pages give to a wider set of letters. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1",
            "windows-1252",
            "us-ascii",
            "windows-1252",
            "ascii",
            "windows-1252",
            "latin1",
            "windows-1252",
            "gb2312",
            "GB18030",
            "gbk",
            "GB18030",
            "ks_c_5601-1987",
            "x-windows-949",
            "euc-kr",
            "x-windows-949",
            "shift_jis",
            "windows-31j",
            "iso-8859-9",
            "windows-1254");

    private Decoding() {}

    /**
     * The text, without a byte order mark; a byte that is none of its charset shows as U+FFFD.
     *
     * @param contentType the response's header or a charset's name
     * @throws Refusal if the bytes are no text
     */
    public static String text(byte[] bytes, @Nullable String contentType) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal(Reason.EMPTY, "no bytes");
        }
        if (Controls.few(bytes)) {
            String usual = new String(bytes, StandardCharsets.UTF_8);
            // nearly every page is UTF-8 without fault
            if (usual.indexOf(BROKEN) < 0 && !usual.startsWith("\uFEFF")) {
                return usual;
            }
        }
        String text = decoded(bytes, contentType);
        refuseBinary(text);
        return text;
    }

    private static String decoded(byte[] bytes, @Nullable String contentType) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<Charset> stated = stated(bytes, contentType);
        if (stated.isPresent() && stated.get().name().startsWith("ISO-2022")) {
            return new String(bytes, stated.get());
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.broken() == 0 || utf8.whole() > utf8.broken() * ONE_IN) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, stated.get());
            if (broken(text) <= utf8.broken() / ONE_IN) {
                return text;
            }
        }
        return new String(bytes, Letters.charset(Arrays.copyOf(bytes, Math.min(bytes.length, Letters.ENOUGH))));
    }

    /** UTF-16 without a mark shows by every other byte being zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, HEAD);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = length / 8;
        if (zeros[1] > many && zeros[0] <= zeros[1] / ONE_IN) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > many && zeros[1] <= zeros[0] / ONE_IN
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> stated(byte[] bytes, @Nullable String contentType) {
        if (contentType != null) {
            Matcher header = IN_HEADER.matcher(contentType);
            Optional<Charset> named = header.find()
                    ? named(header.group(1))
                    : NAME.matcher(contentType.strip()).matches() ? named(contentType.strip()) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        Matcher page = IN_PAGE.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return page.find() ? named(page.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
            // whoever wrote the name as readable bytes did not write UTF-16
            return charset.name().startsWith("UTF-") ? Optional.of(StandardCharsets.UTF_8) : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static void refuseBinary(String text) throws Refusal {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new Refusal(Reason.NOT_TEXT, "a NUL character at offset " + nul);
        }
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += (c < ' ' || (c >= DELETE && c < NO_CONTROL)) && !Character.isWhitespace(c) ? 1 : 0;
        }
        if (controls > text.length() / ONE_IN) {
            throw new Refusal(Reason.NOT_TEXT, controls + " control characters in " + text.length());
        }
        if (broken(text) > text.length() / ONE_IN) {
            throw new Refusal(Reason.NOT_TEXT, broken(text) + " broken characters in " + text.length());
        }
    }

    private static long broken(String text) {
        return text.indexOf(BROKEN) < 0
                ? 0
                : text.chars().filter(c -> c == BROKEN).count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How the bytes read as UTF-8.
     *
     * @param whole characters of more than one byte
     * @param broken places where they are not UTF-8
     */
    private record Utf8(int whole, int broken) {
        static Utf8 of(byte[] bytes) {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            int whole = 0;
            int broken = 0;
            while (in.hasRemaining()) {
                var result = decoder.decode(in, out, true);
                out.flip();
                whole += (int) out.chars().filter(c -> c > 0x7F).count();
                out.clear();
                if (result.isError()) {
                    broken++;
                    in.position(in.position() + result.length());
                } else if (result.isUnderflow()) {
                    break;
                }
            }
            return new Utf8(whole, broken);
        }
    }
}
