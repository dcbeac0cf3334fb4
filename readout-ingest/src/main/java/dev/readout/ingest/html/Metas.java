package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page's meta tags. */
final class Metas {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final List<Tag> tags = new ArrayList<>();

    private record Tag(String attribute, String name, String content) {}

    Metas(List<Element> metas) {
        for (Element meta : metas) {
            String content = meta.attr("content").strip();
            for (String attribute : NAMES) {
                String name = content.isEmpty() ? "" : meta.attr(attribute).strip();
                if (!name.isEmpty()) {
                    tags.add(new Tag(attribute, name.toLowerCase(Locale.ROOT), content));
                }
            }
        }
    }

    /** The contents of the tags with one of these names, in the order of the page. */
    List<String> all(Set<String> names) {
        return tags.stream()
                .filter(t -> names.contains(t.name))
                .map(Tag::content)
                .toList();
    }

    /** The first of them. */
    Optional<String> first(String name) {
        for (Tag tag : tags) {
            if (tag.name.equals(name)) {
                return Optional.of(tag.content);
            }
        }
        return Optional.empty();
    }

    /** The contents of tags that give a property of schema.org. */
    List<String> microdata(String property) {
        return tags.stream()
                .filter(t -> t.attribute.equals("itemprop") && t.name.equals(property))
                .map(Tag::content)
                .toList();
    }
}
