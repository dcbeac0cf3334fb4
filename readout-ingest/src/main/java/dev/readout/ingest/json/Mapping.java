package dev.readout.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.ingest.Markup;
import dev.readout.ingest.Moments;
import dev.readout.ingest.Story;
import dev.readout.ingest.Told;
import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a data set's records are called. Written as lines, or with commas between, of the form {@code text =
 * content | body}: the first of several paths that leads to anything counts. Besides the fields of {@link Field} there
 * are {@code when = uri & bodies} (the mapping is for records that have all these; several such lines are alternatives)
 * and {@code unless = pubStatus:canceled} (a record with this value is no report).
 */
public final class Mapping {
    /** What is read from a record. Only the text or the title must be there. */
    enum Field {
        TEXT,
        TITLE,
        PUBLISHED,
        MODIFIED,
        URL,
        OUTLET,
        LANGUAGE,
        AUTHOR,
        SECTION
    }

    private record Exclusion(Path path, String value) {}

    private final Map<Field, List<Path>> fields = new EnumMap<>(Field.class);
    private final List<List<Path>> when = new ArrayList<>();
    private final List<Exclusion> unless = new ArrayList<>();

    private Mapping() {}

    /**
     * Reads a mapping; what follows '#' on a line is left out.
     *
     * @throws IllegalArgumentException naming the words that are no part of one
     */
    public static Mapping parse(String words) {
        Mapping mapping = new Mapping();
        for (String line : words.split("\\R", -1)) {
            for (String part : line.replaceFirst("#.*", "").split(",", -1)) {
                if (!part.isBlank()) {
                    mapping.add(part.strip());
                }
            }
        }
        if (!mapping.fields.containsKey(Field.TEXT) && !mapping.fields.containsKey(Field.TITLE)) {
            throw new IllegalArgumentException("a mapping must say where the text is, like text=content");
        }
        return mapping;
    }

    private void add(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? "" : part.substring(0, equals).strip();
        String value = part.substring(equals + 1).strip();
        if (name.equals("when")) {
            when.add(paths(value, "&"));
        } else if (name.equals("unless")) {
            for (String test : value.split("\\|", -1)) {
                int colon = test.indexOf(':');
                if (colon < 0) {
                    throw new IllegalArgumentException("'" + test.strip() + "' is no value of a field (path:value)");
                }
                unless.add(new Exclusion(
                        Path.of(test.substring(0, colon).strip()),
                        test.substring(colon + 1).strip()));
            }
        } else {
            fields.put(field(name, part), paths(value, "\\|"));
        }
    }

    private static Field field(String name, String part) {
        for (Field field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return field;
            }
        }
        throw new IllegalArgumentException("'" + part
                + "' is no pair of a mapping (expected like text=content, with text, title, published, modified, url, outlet,"
                + " language, author or section before the sign)");
    }

    private static List<Path> paths(String value, String between) {
        List<Path> paths = new ArrayList<>();
        for (String path : value.split(between, -1)) {
            paths.add(Path.of(path.strip()));
        }
        return paths;
    }

    /** Whether a record has all fields by which the mapping is known. */
    boolean fits(JsonNode record) {
        return when.stream().anyMatch(paths -> paths.stream().allMatch(path -> path.in(record)));
    }

    /** Whether the record says of itself that it is no report to be read. */
    boolean excludes(JsonNode record) {
        return unless.stream()
                .anyMatch(exclusion -> exclusion.path().values(record).contains(exclusion.value()));
    }

    /** What the record says. */
    Story story(JsonNode record) {
        return new Story(
                title(first(Field.TITLE, record)),
                title(joined(Field.AUTHOR, record)),
                String.join(
                        "\n\n",
                        all(Field.TEXT, record).value().orElse(List.of()).stream()
                                .map(Markup::text)
                                .toList()),
                time(Field.PUBLISHED, record),
                first(Field.URL, record),
                first(Field.OUTLET, record),
                title(first(Field.SECTION, record)),
                first(Field.LANGUAGE, record));
    }

    private static Told<String> title(Told<String> told) {
        return Told.by(told.from(), told.value().map(Markup::title));
    }

    /** When the record says that it was last changed. */
    @Nullable
    Published modified(JsonNode record) {
        return time(Field.MODIFIED, record).value().orElse(null);
    }

    private Told<Published> time(Field field, JsonNode record) {
        Told<List<String>> all = all(field, record);
        return Told.by(
                all.from(),
                all.value().orElse(List.of()).stream()
                        .flatMap(words -> Moments.of(words).stream())
                        .findFirst());
    }

    private Told<String> first(Field field, JsonNode record) {
        Told<List<String>> all = all(field, record);
        return Told.by(all.from(), all.value().map(values -> values.get(0)));
    }

    private Told<String> joined(Field field, JsonNode record) {
        Told<List<String>> all = all(field, record);
        return Told.by(all.from(), all.value().map(values -> String.join(", ", values)));
    }

    /** The values of the first path that leads to any. */
    private Told<List<String>> all(Field field, JsonNode record) {
        for (Path path : fields.getOrDefault(field, List.of())) {
            List<String> values = path.values(record);
            if (!values.isEmpty()) {
                return Told.by(path.words(), Optional.of(values));
            }
        }
        return Told.by("", Optional.empty());
    }

    /** The paths to the text, as they are written. */
    String textPaths() {
        return String.join(
                ", ",
                fields.getOrDefault(Field.TEXT, List.of()).stream()
                        .map(Path::words)
                        .toList());
    }
}
