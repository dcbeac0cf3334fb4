package dev.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * One report as stored. The text is kept as it came, header lines included; offsets of every quote point into it.
 *
 * @param id from the text's content: the same text is the same report
 * @param source where it was read: a path or URL; its last segment names the document in evaluations
 * @param text the stored text
 * @param headline where the headline stands in the text
 * @param body where the report proper stands in the text, without header lines
 * @param published when it was published; absent where no source says
 * @param url the report's own address
 * @param outlet who published it, as far as known
 * @param language ISO 639-1 code
 */
public record Report(
        String id,
        String source,
        String text,
        @Nullable Span headline,
        Span body,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String outlet,
        String language) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id: " + source);
        }
        if (body.end() > text.length() || (headline != null && headline.end() > text.length())) {
            throw new IllegalArgumentException(
                    "headline or body reach beyond the text's " + text.length() + " characters: " + source);
        }
    }

    /** The same report with another name for its outlet. */
    public Report withOutlet(@Nullable String name) {
        return new Report(id, source, text, headline, body, published, url, name, language);
    }

    /** The words at a span of this report. */
    public Quote quote(Span span) {
        return Quote.at(text, span);
    }

    /** The file name by which gold and evaluation know the report. */
    public String document() {
        return documentOf(source);
    }

    /** The last segment of a path or URL. */
    public static String documentOf(String source) {
        int cut = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return source.substring(cut + 1);
    }
}
