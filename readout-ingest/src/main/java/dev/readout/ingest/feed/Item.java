package dev.readout.ingest.feed;

import dev.readout.ingest.Markup;
import dev.readout.ingest.Moments;
import dev.readout.ingest.Story;
import dev.readout.model.Published;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed: its fields by name, those inside others with a slash between ({@code author/name}). The first value
 * of a name counts.
 */
final class Item {
    private final Map<String, String> fields = new HashMap<>();

    void put(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value);
        }
    }

    /** The first of the names that has a value. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value.strip();
            }
        }
        return null;
    }

    /** @param channel what the feed says of all its items */
    Story story(Item channel) {
        return new Story(
                Markup.title(text(first("title", "news:news/title", "dc:title"))),
                Markup.title(text(first("dc:creator", "author/name", "author"))),
                body(),
                published(),
                first("link@href", "link", "permalink", "loc"),
                first("news:news/publication/name", "source/title", "source"),
                Optional.ofNullable(first("news:news/publication/language", "dc:language", "@lang"))
                        .orElse(channel.first("language", "dc:language", "@lang")));
    }

    /** The longer of what a feed gives in full and in short: many put the story into either. */
    private String body() {
        String full = Markup.text(text(first("content:encoded", "content", "body", "fulltext")));
        String brief = Markup.text(text(first("description", "summary", "dc:description")));
        return full.strip().length() >= brief.strip().length() ? full : brief;
    }

    private @Nullable Published published() {
        for (String name : new String[] {
            "pubDate", "published", "dc:date", "news:news/publication_date", "issued", "created", "updated", "modified"
        }) {
            Optional<Published> time = Optional.ofNullable(first(name)).flatMap(Moments::of);
            if (time.isPresent()) {
                return time.get();
            }
        }
        return null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
