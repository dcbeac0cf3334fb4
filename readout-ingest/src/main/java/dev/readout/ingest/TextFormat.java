package dev.readout.ingest;

import dev.readout.model.Appearance;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain text, one report a file, perhaps with header lines (the design, §4). */
public final class TextFormat implements Format {
    private static final int ID_BYTES = 8;

    private final long maxBytes;

    TextFormat(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".txt", ".md", ".text", "");
    }

    @Override
    public long maxBytes() {
        return maxBytes;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        byte[] document = bytes.readNBytes(Math.toIntExact(maxBytes + 1));
        if (document.length > maxBytes) {
            throw Refusal.tooLarge(maxBytes);
        }
        to.accept(outcome(source, StrictText.of(document), defaults, null));
    }

    /**
     * The report that a text makes.
     *
     * @param seen when it was taken from its address; absent where nobody says
     * @throws Refusal if it says nothing
     */
    public static Outcome.Read outcome(String source, String text, Defaults defaults, @Nullable Instant seen)
            throws Refusal {
        Header header = Header.of(text);
        return new Outcome.Read(
                report(source, text, defaults, header), new Appearance(Appearance.Form.PAGE, seen, header.modified()));
    }

    private static Report report(String source, String text, Defaults defaults, Header header) throws Refusal {
        Span title = header.title();
        int start = header.end();
        if (start == text.length() && title == null) {
            throw new Refusal(Reason.EMPTY, "nothing follows the header lines");
        }
        if (title == null) {
            Optional<Span> line = Headline.of(text, start);
            title = line.orElse(null);
            start = line.map(h -> Lines.skipBlank(text, h.end())).orElse(start);
        }
        Published published = header.published();
        if (published == null) {
            published = DateLine.of(text, header.end()).orElse(defaults.published());
        }
        Span body = new Span(start, text.length());
        String language = Languages.of(header.language(), defaults, text, body);
        return new Report(id(text), source, text, title, body, published, header.url(), header.outlet(), language);
    }

    /** The id of the report that has this text. */
    static String id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
