package dev.readout.ingest;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
        to.accept(new Outcome.Read(report(source, StrictText.of(document), defaults)));
    }

    /**
     * The report that a text makes.
     *
     * @throws Refusal if it says nothing
     */
    public static Report report(String source, String text, Defaults defaults) throws Refusal {
        Header header = Header.of(text);
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
