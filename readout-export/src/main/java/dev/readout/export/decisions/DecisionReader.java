package dev.readout.export.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Party;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.model.Span;
import dev.readout.model.Subject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads decisions as {@link DecisionWriter} writes them. */
public final class DecisionReader {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private DecisionReader() {}

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException saying what is wrong with it; also where it was edited, so that its id is not that
     *     of what it says
     */
    public static Decision read(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON: " + broken.getOriginalMessage(), broken);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("no JSON object");
        }
        String at = text(node, "at");
        try {
            return new Decision(text(node, "id"), Instant.parse(at), text(node, "by"), text(node, "why"), ruling(node));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("'" + at + "' is no time like 2025-02-24T08:00:00Z", noTime);
        }
    }

    private static Ruling ruling(JsonNode node) {
        String word = text(node, "ruling");
        if (word.equals("undo")) {
            return new Ruling.Undo(text(node, "decision"));
        }
        List<Subject> subjects = new ArrayList<>();
        array(node, "subjects").forEach(subject -> subjects.add(subject(subject)));
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("\"subjects\" is empty");
        }
        return switch (word) {
            case "same" -> new Ruling.Same(subjects);
            case "different" -> new Ruling.Different(subjects);
            case "set" -> Ruling.Set.of(only(subjects), RecordField.named(text(node, "field")), text(node, "value"));
            case "reject" ->
                new Ruling.Reject(
                        only(subjects),
                        Optional.ofNullable(node.get("field")).map(n -> RecordField.named(text(node, "field"))),
                        Optional.ofNullable(node.get("value")).map(n -> text(node, "value")));
            default ->
                throw new IllegalArgumentException(
                        "\"ruling\" is '" + word + "', not one of: same, different, set, reject, undo");
        };
    }

    private static Subject only(List<Subject> subjects) {
        if (subjects.size() != 1) {
            throw new IllegalArgumentException("one subject expected, not " + subjects.size());
        }
        return subjects.get(0);
    }

    private static Subject subject(JsonNode node) {
        boolean contact = node.has("contact");
        List<Anchor> anchors = new ArrayList<>();
        array(node, "anchors").forEach(anchor -> anchors.add(anchor(anchor)));
        return new Subject(text(node, contact ? "contact" : "mention"), contact, anchors);
    }

    private static Anchor anchor(JsonNode node) {
        List<Party> parties = new ArrayList<>();
        array(node, "parties").forEach(party -> parties.add(new Party(party.asText())));
        JsonNode alone = node.get("alone");
        if (alone == null || !alone.isBoolean()) {
            throw new IllegalArgumentException("\"alone\" is not true or false");
        }
        return new Anchor(
                text(node, "mention"),
                text(node, "report"),
                new Span(number(node, "start"), number(node, "end")),
                parties,
                alone.booleanValue());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("no text under \"" + name + "\"");
        }
        return value.textValue();
    }

    private static int number(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("no whole number under \"" + name + "\"");
        }
        return value.intValue();
    }

    private static JsonNode array(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isArray()) {
            throw new IllegalArgumentException("no array under \"" + name + "\"");
        }
        return value;
    }
}
