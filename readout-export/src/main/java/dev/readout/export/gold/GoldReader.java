package dev.readout.export.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads gold files. */
public final class GoldReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldReader() {}

    /**
     * All documents of a file, in its order.
     *
     * @throws IOException if the file cannot be read, or naming the line that is no gold
     */
    public static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    documents.add(document(line, file + ", line " + number));
                }
            }
        }
        return documents;
    }

    private static GoldDocument document(String line, String where) throws IOException {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IOException(where + ": no JSON: " + broken.getOriginalMessage(), broken);
        }
        JsonNode doc = node.get("doc");
        if (doc == null || !doc.isTextual()) {
            throw new IOException(where + ": no document name under \"doc\"");
        }
        List<GoldMention> mentions = new ArrayList<>();
        node.path("contacts").forEach(contact -> mentions.add(mention(contact)));
        return new GoldDocument(doc.textValue(), mentions);
    }

    private static GoldMention mention(JsonNode node) {
        List<GoldPerson> people = new ArrayList<>();
        node.path("participants")
                .forEach(p -> people.add(new GoldPerson(
                        p.path("name").asText(""), p.path("party").asText(""))));
        Map<String, String> fields = new LinkedHashMap<>();
        for (String key : GoldMention.KEYS) {
            JsonNode value = node.get(key);
            if (value != null && !value.isNull()) {
                fields.put(key, value.asText());
            }
        }
        Set<String> unsure = new LinkedHashSet<>();
        node.path("unsure").forEach(field -> unsure.add(field.asText()));
        return new GoldMention(people, fields, Map.of(), node.path("optional").asBoolean(), unsure);
    }
}
