package dev.readout.ingest;

import dev.readout.model.Appearance;
import dev.readout.model.Particular;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain text, one report a file, perhaps with header lines (the design, §4). */
public final class TextFormat implements Format {
    private static final int ID_BYTES = 8;
    /** The way by which the user's options give a value. */
    static final String ASSUMED = "option";

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
        to.accept(outcome(source, StrictText.of(document), defaults, null, Map.of()));
    }

    /**
     * The report that a text makes.
     *
     * @param seen when it was taken from its address; absent where nobody says
     * @param lines where the values of the header lines are from; what is missing is from the lines themselves
     * @throws Refusal if it says nothing
     */
    public static Outcome.Read outcome(
            String source, String text, Defaults defaults, @Nullable Instant seen, Map<Particular, String> lines)
            throws Refusal {
        Header header = Header.of(text);
        return new Outcome.Read(
                report(source, text, defaults, header, lines),
                new Appearance(Appearance.Form.PAGE, seen, header.modified().orElse(null)));
    }

    private static Report report(
            String source, String text, Defaults defaults, Header header, Map<Particular, String> lines)
            throws Refusal {
        int start = header.end();
        if (start == text.length() && header.title().value().isEmpty()) {
            throw new Refusal(Reason.EMPTY, "nothing follows the header lines");
        }
        Told<Span> title = header.title().or("first-line", () -> Headline.of(text, header.end()));
        if (header.title().value().isEmpty() && title.value().isPresent()) {
            start = Lines.skipBlank(text, title.value().get().end());
        }
        Span body = new Span(start, text.length());
        Told<Published> published = header.published()
                .or("date-line", () -> DateLine.of(text, header.end()))
                .or(ASSUMED, () -> Optional.ofNullable(defaults.published()));
        Told<String> author = header.author().or("byline", () -> Bylines.in(text, body));
        Told<String> language = Languages.of(header.language(), defaults, text, body);
        Map<Particular, String> from = Told.from(Map.of(
                Particular.URL,
                header.url(),
                Particular.TITLE,
                title,
                Particular.PUBLISHED,
                published,
                Particular.OUTLET,
                header.outlet(),
                Particular.AUTHOR,
                author,
                Particular.SECTION,
                header.section(),
                Particular.LANGUAGE,
                language));
        from.replaceAll((value, way) -> way.equals(Header.LINES) ? lines.getOrDefault(value, way) : way);
        return new Report(
                id(text),
                source,
                text,
                title.value().orElse(null),
                body,
                published.value().orElse(null),
                header.url().value().orElse(null),
                header.outlet().value().orElse(null),
                author.value().orElse(null),
                header.section().value().orElse(null),
                language.value().orElseThrow(),
                from);
    }

    /**
     * A stored report with the author and section that the header lines of its text give, if nothing says where its values
     * are from: it was stored before these were kept.
     */
    public static Report renewed(Report stored) {
        if (!stored.from().isEmpty()) {
            return stored;
        }
        Header header = Header.of(stored.text());
        return new Report(
                stored.id(),
                stored.source(),
                stored.text(),
                stored.headline(),
                stored.body(),
                stored.published(),
                stored.url(),
                stored.outlet(),
                header.author().value().orElse(stored.author()),
                header.section().value().orElse(stored.section()),
                stored.language(),
                Told.from(Map.of(Particular.AUTHOR, header.author(), Particular.SECTION, header.section())));
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
