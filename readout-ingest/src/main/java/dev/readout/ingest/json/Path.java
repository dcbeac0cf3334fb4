package dev.readout.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a record a value stands: names with dots between them, like {@code publisher.name}. A list on the way counts
 * element by element; {@code headlines[role=main].value} takes those whose field has that value, and
 * {@code bodies[contentType~html].value} those whose field has it inside.
 */
record Path(String words, List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("([^.\\[\\]=~|&\\s]+)(?:\\[([^.\\[\\]=~|&\\s]+)([=~])([^\\[\\]|&]+)\\])?(?:\\.(?=.)|$)");

    /**
     * @param field the element's field that is compared; absent where every element counts
     * @param inside whether the value may stand anywhere in it
     */
    private record Step(String name, @Nullable String field, boolean inside, String value) {
        boolean takes(JsonNode element) {
            if (field == null) {
                return true;
            }
            String found = element.path(field).asText();
            return inside ? found.contains(value) : found.equals(value);
        }
    }

    /** @throws IllegalArgumentException if the words are no path */
    static Path of(String words) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(words);
        int at = 0;
        while (at < words.length() && step.region(at, words.length()).lookingAt()) {
            String value = step.group(4) == null ? "" : step.group(4);
            steps.add(new Step(step.group(1), step.group(2), "~".equals(step.group(3)), value));
            at = step.end();
        }
        if (steps.isEmpty() || at < words.length()) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no path to a field (expected like title or publisher.name)");
        }
        return new Path(words, steps);
    }

    /** The texts and numbers that stand there, in order; those without anything but white space left out. */
    List<String> values(JsonNode record) {
        List<String> values = new ArrayList<>();
        for (JsonNode node : nodes(record)) {
            String value = node.isValueNode() && !node.isNull() ? node.asText() : "";
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }

    /** Whether anything stands there, be it empty. */
    boolean in(JsonNode record) {
        return !nodes(record).isEmpty();
    }

    private List<JsonNode> nodes(JsonNode record) {
        List<JsonNode> here = List.of(record);
        for (Step step : steps) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                JsonNode child = node.get(step.name());
                if (child != null && child.isArray()) {
                    child.forEach(element -> add(element, step, next));
                } else if (child != null) {
                    add(child, step, next);
                }
            }
            here = next;
        }
        return here;
    }

    private static void add(JsonNode element, Step step, List<JsonNode> to) {
        if (step.takes(element)) {
            to.add(element);
        }
    }
}
