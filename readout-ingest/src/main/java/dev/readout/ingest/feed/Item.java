package dev.readout.ingest.feed;

import dev.readout.ingest.Markup;
import dev.readout.ingest.Moments;
import dev.readout.ingest.Story;
import dev.readout.ingest.Told;
import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed: its fields by name, those inside others with a slash between ({@code author/name}). The first value
 * of a name counts; of authors all do.
 */
final class Item {
    /** Whom a feed of Atom names for the entries that name nobody. */
    static final String FEED_AUTHOR = "feed/author/name";

    private final Map<String, List<String>> fields = new HashMap<>();

    void put(String name, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value.strip());
        }
    }

    /** The first of the names that has a value. */
    @Nullable
    String first(String... names) {
        return told(names).value().orElse(null);
    }

    private Told<String> told(String... names) {
        for (String name : names) {
            List<String> values = fields.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                return Told.by(name, Optional.of(values.get(0)));
            }
        }
        return Told.by("", Optional.empty());
    }

    /** @param channel what the feed says of all its items */
    Story story(Item channel) {
        return new Story(
                title(told("title", "news:news/title", "dc:title")),
                title(authors(channel)),
                body(),
                published(),
                told("link@href", "link", "permalink", "loc"),
                told("news:news/publication/name", "source/title", "source"),
                title(told("category", "category@label", "category@term", "dc:subject")),
                language(channel));
    }

    private Told<String> language(Item channel) {
        Told<String> own = told("news:news/publication/language", "dc:language", "@lang");
        return own.value().isPresent() ? own : channel.told("language", "dc:language", "@lang");
    }

    /** Its own, else those of the feed that it was taken from, else those of its feed (RFC 4287 §4.2.1). */
    private Told<String> authors(Item channel) {
        Told<String> own = all("dc:creator", "author/name", "author", "source/author/name");
        return own.value().isPresent() ? own : channel.all(FEED_AUTHOR);
    }

    /** All values of the first of the names that has any. */
    private Told<String> all(String... names) {
        Told<String> first = told(names);
        List<String> values = fields.getOrDefault(first.from(), List.of());
        return Told.by(first.from(), first.value().map(one -> String.join(", ", values)));
    }

    private static Told<String> title(Told<String> told) {
        return Told.by(told.from(), told.value().map(Markup::title));
    }

    /** The longer of what a feed gives in full and in short: many put the story into either. */
    private String body() {
        String full = Markup.text(text(first("content:encoded", "content", "body", "fulltext")));
        String brief = Markup.text(text(first("description", "summary", "dc:description")));
        return full.strip().length() >= brief.strip().length() ? full : brief;
    }

    private Told<Published> published() {
        Told<Published> time = Told.by("", Optional.empty());
        for (String name : new String[] {
            "pubDate", "published", "dc:date", "news:news/publication_date", "issued", "created", "updated", "modified"
        }) {
            time = time.or(name, () -> Optional.ofNullable(first(name)).flatMap(Moments::of));
        }
        return time;
    }

    /** When the item says that it was last changed. */
    @Nullable
    Published modified() {
        return Optional.ofNullable(first("updated", "modified", "dc:modified", "lastmod"))
                .flatMap(Moments::of)
                .orElse(null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
