package dev.readout.testkit;

import dev.readout.model.Particular;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a report around a text. Unless told otherwise it is English, undated, and all of the text is its body. */
public final class SampleReport {
    private final String text;
    private String source;
    private @Nullable Span headline;
    private Span body;
    private @Nullable Published published;
    private @Nullable String url;
    private @Nullable String outlet;
    private @Nullable String author;
    private @Nullable String section;
    private String language = "en";

    private SampleReport(String text) {
        this.text = text;
        this.source = id(text) + ".txt";
        this.body = new Span(0, text.length());
    }

    public static SampleReport of(String text) {
        return new SampleReport(text);
    }

    public SampleReport source(String pathOrUrl) {
        source = pathOrUrl;
        return this;
    }

    /** Words of the text that are the headline. */
    public SampleReport headline(String words) {
        headline = quote(text, words).span();
        return this;
    }

    /** Words of the text with which the body begins; it goes on to the end. */
    public SampleReport bodyFrom(String words) {
        body = new Span(quote(text, words).span().start(), text.length());
        return this;
    }

    /** As {@link Published#parse} reads it. */
    public SampleReport published(String when) {
        published = Published.parse(when)
                .orElseThrow(() -> new IllegalArgumentException("no time of publication: '" + when + "'"));
        return this;
    }

    public SampleReport url(String address) {
        url = address;
        return this;
    }

    public SampleReport outlet(String name) {
        outlet = name;
        return this;
    }

    /** Who wrote it, and in which section of its outlet it stands. */
    public SampleReport by(String names, String part) {
        author = names;
        section = part;
        return this;
    }

    public SampleReport language(String code) {
        language = code;
        return this;
    }

    public Report build() {
        Map<Particular, String> from = author == null ? Map.of() : Map.of(Particular.AUTHOR, "byline");
        return new Report(
                id(text), source, text, headline, body, published, url, outlet, author, section, language, from);
    }

    /**
     * The words where the report says them first.
     *
     * @throws IllegalArgumentException if it does not say them
     */
    public static Quote quote(Report report, String words) {
        return quote(report.text(), words);
    }

    private static Quote quote(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the sample does not say «" + words + "»");
        }
        return Quote.at(text, new Span(start, start + words.length()));
    }

    /** Sixteen hexadecimal digits that depend on nothing but the text. */
    private static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
