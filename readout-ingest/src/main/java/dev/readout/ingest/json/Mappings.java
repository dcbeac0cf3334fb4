package dev.readout.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mappings that come with the program, from {@code resources/mapping/}. */
public final class Mappings {
    /** In the order in which a record is held against them: the narrower first. */
    public static final List<String> NAMES =
            List.of("ninjs-3", "ninjs-2", "ninjs-1", "news-article", "news-please", "cc-news", "plain");

    private static final Mappings READY = new Mappings();

    private final Map<String, Mapping> byName = new LinkedHashMap<>();

    private Mappings() {
        NAMES.forEach(name -> byName.put(name, read(name)));
    }

    /** The mapping of a name; empty where there is none. */
    public static Optional<Mapping> named(String name) {
        return Optional.ofNullable(READY.byName.get(name));
    }

    /** The first mapping that a record's fields show it to be written for. */
    static Optional<Mapping> of(JsonNode record) {
        return READY.byName.values().stream()
                .filter(mapping -> mapping.fits(record))
                .findFirst();
    }

    private static Mapping read(String name) {
        try (InputStream in = Mappings.class.getResourceAsStream("/mapping/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no mapping " + name);
            }
            return Mapping.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read mapping " + name, broken);
        }
    }
}
