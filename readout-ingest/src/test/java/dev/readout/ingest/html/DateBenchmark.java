package dev.readout.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Scores the days of publication read from the test pages of htmldate (folder {@code tests} of a checkout), as it does. */
final class DateBenchmark {
    private static final Instant FETCHED = Instant.parse("2026-06-01T00:00:00Z");
    private static final int DAY = 10;

    private int right;
    private int wrong;
    private int missed;

    private DateBenchmark() {}

    /**
     * Prints the score.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path tests = Path.of(arguments[0]);
        DateBenchmark score = new DateBenchmark();
        for (String list : List.of("eval_mediacloud_2020.json", "eval_default.json")) {
            try (JsonParser json = JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build()
                    .createParser(tests.resolve(list).toFile())) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    json.nextToken();
                    score.add(tests, entry(json));
                }
            }
        }
        System.out.printf(
                "%d right, %d wrong, %d without a date: P %.3f R %.3f F1 %.3f%n",
                score.right,
                score.wrong,
                score.missed,
                (double) score.right / (score.right + score.wrong),
                (double) score.right / (score.right + score.missed),
                2.0 * score.right / (2.0 * score.right + score.wrong + score.missed));
    }

    private static Map<String, String> entry(JsonParser json) throws IOException {
        Map<String, String> entry = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            entry.put(name, json.getText());
        }
        return entry;
    }

    private void add(Path tests, Map<String, String> entry) throws IOException {
        Path file = Stream.of("test_set", "cache", "eval")
                .map(folder -> tests.resolve(folder).resolve(entry.getOrDefault("file", "")))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IOException("no page " + entry));
        String day = day(Files.readAllBytes(file));
        if (day.isEmpty()) {
            missed++;
        } else if (day.equals(entry.get("date"))) {
            right++;
        } else {
            wrong++;
        }
    }

    private static String day(byte[] bytes) {
        try {
            Page page = Page.of(Decoding.text(bytes, null), Limits.Page.STANDARD);
            return HtmlPage.told(page, new Fetched("page", null, null, FETCHED))
                    .facts()
                    .of(Fact.PUBLISHED)
                    .map(said -> said.words().substring(0, DAY))
                    .orElse("");
        } catch (Refusal refusal) {
            return "";
        }
    }
}
