package dev.readout.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
 * @param author whose names it bears, as printed; several with a comma between
 * @param section the part of the outlet in which it stands, as the outlet calls it
 * @param language ISO 639-1 code
 * @param from where each of these values is from, in a word or the name that the source has for it
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
        @Nullable String author,
        @Nullable String section,
        String language,
        Map<Particular, String> from) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id: " + source);
        }
        if (body.end() > text.length() || (headline != null && headline.end() > text.length())) {
            throw new IllegalArgumentException(
                    "headline or body reach beyond the text's " + text.length() + " characters: " + source);
        }
        if ((author != null && author.isBlank()) || (section != null && section.isBlank())) {
            throw new IllegalArgumentException("an author or section without a name: " + source);
        }
        Map<Particular, String> ordered = new EnumMap<>(Particular.class);
        ordered.putAll(from);
        from = Collections.unmodifiableMap(ordered);
    }

    /** A report of which nobody says who wrote it, in which section it stands, and where its values are from. */
    public Report(
            String id,
            String source,
            String text,
            @Nullable Span headline,
            Span body,
            @Nullable Published published,
            @Nullable String url,
            @Nullable String outlet,
            String language) {
        this(id, source, text, headline, body, published, url, outlet, null, null, language, Map.of());
    }

    /** The same report with another name for its outlet. */
    public Report withOutlet(@Nullable String name) {
        return new Report(id, source, text, headline, body, published, url, name, author, section, language, from);
    }

    /** The same report as read from another place. */
    public Report withSource(String place) {
        return new Report(id, place, text, headline, body, published, url, outlet, author, section, language, from);
    }

    /** All that is known of the report beside its text. */
    public Report withoutText() {
        return new Report(
                id, source, "", null, new Span(0, 0), published, url, outlet, author, section, language, from);
    }

    /** Where a value is from; empty where it has none, or nobody says. */
    public Optional<String> from(Particular value) {
        return Optional.ofNullable(from.get(value));
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
