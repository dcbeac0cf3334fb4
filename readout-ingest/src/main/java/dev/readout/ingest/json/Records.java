package dev.readout.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Listed;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.model.Appearance;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records of one source to outcomes. */
final class Records {
    /** Deeper than any news record. */
    private static final int DEEPEST = 200;
    /** Fields under which a whole answer of a service or page keeps its records. */
    private static final List<String> LISTS = List.of("@graph", "articles", "items", "results", "docs", "data");

    private final ObjectMapper mapper;
    private final Defaults defaults;
    private final Listed to;

    /** @param longest the most characters of one string */
    Records(long longest, Defaults defaults, Consumer<Outcome> to) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Math.toIntExact(longest))
                .build();
        this.mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.defaults = defaults;
        this.to = new Listed(to);
    }

    /**
     * The record that a text is.
     *
     * @throws Refusal if it is none
     */
    JsonNode parse(String text) throws Refusal {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
    }

    /** Whether a text is the beginning of a record that goes on. */
    boolean goesOn(String text) {
        try {
            mapper.readTree(text);
            return false;
        } catch (JsonEOFException cut) {
            return true;
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    JsonParser parser(InputStream bytes) throws IOException {
        return mapper.createParser(bytes);
    }

    /** The record that a parser stands on; others may follow. */
    JsonNode element(JsonParser parser) throws IOException {
        return mapper.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(parser);
    }

    static Refusal malformed(JsonProcessingException broken) {
        String problem = broken.getOriginalMessage().lines().findFirst().orElse("");
        String where = broken.getLocation() == null
                ? ""
                : " at character " + broken.getLocation().getColumnNr();
        return new Refusal(Reason.NOT_JSON, "no JSON" + where + ": " + shortened(problem));
    }

    private static String shortened(String problem) {
        String plain = problem.replaceAll("\\p{Cntrl}", "\uFFFD");
        int most = 120;
        return plain.length() <= most ? plain : plain.substring(0, most) + "…";
    }

    /** Hands on what becomes of a record; where it only holds a list of them, of each. */
    void read(String source, JsonNode record) {
        try {
            Optional<Mapping> mapping = mapping(record);
            Optional<JsonNode> list = mapping.isPresent() ? Optional.empty() : list(record);
            if (list.isPresent()) {
                for (int i = 0; i < list.get().size(); i++) {
                    one(source + "#" + (i + 1), list.get().get(i));
                }
                return;
            }
            story(source, record, mapping);
        } catch (Refusal refusal) {
            fail(source, refusal);
        }
    }

    private void one(String source, JsonNode record) {
        try {
            story(source, record, mapping(record));
        } catch (Refusal refusal) {
            fail(source, refusal);
        }
    }

    private void story(String source, JsonNode record, Optional<Mapping> mapping) throws Refusal {
        if (!record.isObject()) {
            throw new Refusal(Reason.NOT_JSON, "no object with fields, but " + kind(record));
        }
        Mapping fields = mapping.orElseThrow(
                () -> new Refusal(Reason.NO_FIELDS, "no ready mapping fits its fields: " + shortened(names(record))));
        if (fields.excludes(record)) {
            to.accept(new Outcome.Skipped(source, "it says of itself that it is not to be used"));
        } else {
            to.accept(new Outcome.Read(
                    fields.story(record).report(source, defaults),
                    new Appearance(Appearance.Form.PAGE, null, fields.modified(record))));
        }
    }

    private Optional<Mapping> mapping(JsonNode record) {
        return defaults.fields() != null ? Optional.of(defaults.fields()) : Mappings.of(record);
    }

    private static Optional<JsonNode> list(JsonNode record) {
        return LISTS.stream()
                .map(record::path)
                .filter(node -> node.isArray() && !node.isEmpty() && node.get(0).isObject())
                .findFirst();
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            default -> "a single word";
        };
    }

    private static String names(JsonNode record) {
        StringBuilder names = new StringBuilder();
        record.fieldNames().forEachRemaining(name -> names.append(names.isEmpty() ? "" : ", ")
                .append(name));
        return names.isEmpty() ? "it has none" : names.toString();
    }

    void fail(String source, Refusal refusal) {
        to.accept(refusal.of(source));
    }

    /** No more records come. */
    void end(String source) {
        to.end(source);
    }
}
