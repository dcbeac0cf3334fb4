package dev.readout.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.readout.ingest.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its story in JSON-LD, in schema.org's words. */
final class JsonLd {
    /** Where a description of the page's own story stands inside another thing. */
    private static final Set<String> OWN = Set.of("@graph", "mainEntity");

    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?)");

    /** Made once: to make one takes longer than to read a page's JSON-LD. */
    private static final JsonFactory USUAL = reader(Limits.Page.STANDARD);

    private final JsonFactory json;
    private final List<Map<String, Object>> things = new ArrayList<>();
    /** The things that describe a story, the best kind first. */
    private final List<Map<String, Object>> stories = new ArrayList<>();

    private JsonLd(JsonFactory json) {
        this.json = json;
    }

    private static JsonFactory reader(Limits.Page limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.jsonDepth())
                        .maxTokenCount(limits.jsonTokens())
                        .build())
                .build();
    }

    /** Reads every block of JSON-LD; a broken one counts up to where it breaks. */
    static JsonLd of(List<Element> scripts, Limits.Page limits) {
        JsonLd all = new JsonLd(limits.equals(Limits.Page.STANDARD) ? USUAL : reader(limits));
        for (Element script : scripts) {
            all.read(WRAPPING.matcher(script.data()).replaceFirst(""));
        }
        all.sort();
        return all;
    }

    private void sort() {
        List<@Nullable Kind> kinds = new ArrayList<>();
        things.forEach(thing -> kinds.add(Kind.of(thing)));
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < things.size(); i++) {
                if (kinds.get(i) == kind) {
                    stories.add(things.get(i));
                }
            }
        }
    }

    private void read(String block) {
        try (JsonParser parser = json.createParser(block)) {
            while (parser.nextToken() != null) {
                value(parser, true);
            }
        } catch (IOException broken) {
            // what was complete before it broke is kept
        }
    }

    /** @param own whether the value describes the page itself, not what it mentions or lists */
    private @Nullable Object value(JsonParser parser, boolean own) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return thing(parser, own);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                Object value = value(parser, own);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : null;
    }

    private Map<String, Object> thing(JsonParser parser, boolean own) throws IOException {
        Map<String, Object> thing = new LinkedHashMap<>();
        if (own) {
            things.add(thing);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser, own && OWN.contains(name));
            if (value != null) {
                thing.putIfAbsent(name, value);
            }
        }
        return thing;
    }

    /** What the story's own description gives for a property: words, or the names of things; the best description's. */
    List<String> all(String property) {
        for (Map<String, Object> story : stories) {
            Object value = story.get(property);
            if (value != null) {
                List<String> words = new ArrayList<>();
                words(value, words);
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return List.of();
    }

    /** The names of persons and organisations to which the story's description only refers by a property. */
    List<String> referred(String property) {
        List<String> ids = all(property);
        List<String> names = new ArrayList<>();
        if (ids.isEmpty()) {
            return names;
        }
        for (Map<String, Object> thing : things) {
            List<String> types = new ArrayList<>();
            words(thing.get("@type"), types);
            String type = String.join(" ", types);
            if ((type.contains("Person") || type.contains("Organization"))
                    && thing.get("@id") instanceof String id
                    && ids.contains(id.strip())
                    && thing.get("name") instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }

    /** The first of them. */
    Optional<String> first(String property) {
        return all(property).stream().findFirst();
    }

    /** What a description is of, the best first; what is none of these is no story. */
    private enum Kind {
        REPORT,
        ARTICLE,
        PAGE;

        static @Nullable Kind of(Map<String, Object> thing) {
            List<String> types = new ArrayList<>();
            words(thing.get("@type"), types);
            String type = String.join(" ", types);
            if (type.contains("NewsArticle") || type.contains("LiveBlogPosting")) {
                return REPORT;
            }
            if (type.contains("Article") || type.contains("Posting") || type.contains("PressRelease")) {
                return ARTICLE;
            }
            return type.contains("WebPage") || type.contains("CreativeWork") ? PAGE : null;
        }
    }

    private static void words(@Nullable Object value, List<String> to) {
        if (value instanceof String words && !words.isBlank()) {
            to.add(words.strip());
        } else if (value instanceof List<?> list) {
            list.forEach(v -> words(v, to));
        } else if (value instanceof Map<?, ?> thing) {
            Object name = thing.get("name");
            words(name == null ? thing.get("@id") : name, to);
        }
    }
}
