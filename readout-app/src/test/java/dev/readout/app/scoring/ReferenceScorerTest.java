package dev.readout.app.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.Project;
import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldReader;
import dev.readout.export.gold.GoldWriter;
import dev.readout.testkit.Seed;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the scores against the scorer on which the gold was agreed. */
class ReferenceScorerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int ROUNDS = 6;
    private static final int DOCUMENTS = 250;

    @TempDir
    Path folder = Path.of("");

    private Path scorer = Path.of("");

    @BeforeEach
    void findTheReference() {
        Optional<Path> found = Project.shared("tools/score.py");
        if (found.isEmpty() || !pythonRuns()) {
            System.out.println("Skipped: the reference scorer needs python3 and ../shared/tools/score.py");
        }
        assumeTrue(found.isPresent() && pythonRuns(), "python3 or ../shared/tools/score.py is missing");
        scorer = found.get();
    }

    @Test
    void randomMentionsScoreTheSame() throws Exception {
        RandomGold random = new RandomGold(Seed.random(ReferenceScorerTest.class));
        int errors = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<GoldDocument> gold = random.gold(DOCUMENTS);
            List<GoldDocument> predicted = random.predictions(gold);
            errors += compare(write("gold.jsonl", gold), write("predicted.jsonl", predicted), "round " + round);
        }
        assertTrue(errors > DOCUMENTS, "the random mentions differ too little to show anything: " + errors);
    }

    @Test
    void handMadeGoldScoresTheSameAgainstItself() throws Exception {
        for (String name : List.of("seeds", "official", "news", "official-ru")) {
            Optional<Path> gold = Project.shared("gold/" + name + ".jsonl");
            assertTrue(gold.isPresent(), name);
            compare(gold.get(), gold.get(), name);
        }
    }

    /** Compares the figures and the errors, and returns how many errors there are. */
    private int compare(Path gold, Path predicted, String what) throws Exception {
        Score score = Scorer.score(GoldReader.read(gold), GoldReader.read(predicted));
        JsonNode reference = MAPPER.readTree(python(gold, predicted, "--json"));
        JsonNode ours = MAPPER.readTree(ScorePage.json(score));
        for (String field : new TreeSet<>(names(reference, ours))) {
            assertEquals(reference.get(field), ours.get(field), what + ": " + field);
        }
        List<String> lines = new ArrayList<>(ScorePage.lines(score));
        score.errors().forEach(error -> lines.add(error.line()));
        assertEquals(python(gold, predicted, "--errors", "1000000"), String.join("\n", lines) + "\n", what);
        return score.errors().size();
    }

    private static List<String> names(JsonNode... nodes) {
        List<String> names = new ArrayList<>();
        for (JsonNode node : nodes) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private Path write(String name, List<GoldDocument> documents) throws IOException {
        StringWriter out = new StringWriter();
        for (GoldDocument document : documents) {
            GoldWriter.write(document, out);
        }
        return Files.writeString(folder.resolve(name), out.toString());
    }

    private String python(Path gold, Path predicted, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", scorer.toString(), gold.toString(), predicted.toString()));
        command.addAll(List.of(options));
        Path output = folder.resolve("scored");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the reference scorer does not end");
        assertEquals(0, process.exitValue(), String.join(" ", command));
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static boolean pythonRuns() {
        try {
            Process process = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
