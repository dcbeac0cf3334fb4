package dev.readout.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that a fuzzer began with or found goes through its entry point. */
class FuzzCorpusTest {
    /** No measure of speed: only what never ends takes longer. */
    private static final Duration FOREVER = Duration.ofMinutes(2);

    private record Target(String folder, Consumer<byte[]> entry) {}

    private static final List<Target> TARGETS = List.of(
            new Target("html", PageFuzz::fuzzerTestOneInput),
            new Target("feed", FeedFuzz::fuzzerTestOneInput),
            new Target("feed", FeedListFuzz::fuzzerTestOneInput),
            new Target("warc", WebArchiveFuzz::fuzzerTestOneInput),
            new Target("jsonl", RecordsFuzz::fuzzerTestOneInput),
            new Target("text", HeaderLinesFuzz::fuzzerTestOneInput));

    @TestFactory
    Stream<DynamicTest> noParserBreaksOn() throws IOException, URISyntaxException {
        Path corpus = Path.of(
                Objects.requireNonNull(getClass().getResource("/fuzz/html")).toURI());
        return TARGETS.stream().flatMap(target -> tests(target, corpus.resolveSibling(target.folder())));
    }

    private static Stream<DynamicTest> tests(Target target, Path folder) {
        List<Path> files = files(folder);
        assertTrue(!files.isEmpty(), "nothing in " + folder);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        target.folder() + "/" + file.getFileName(),
                        () -> assertTimeoutPreemptively(
                                FOREVER,
                                () -> assertDoesNotThrow(() -> target.entry().accept(Files.readAllBytes(file))))));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new AssertionError("the corpus cannot be read: " + folder, unreadable);
        }
    }
}
