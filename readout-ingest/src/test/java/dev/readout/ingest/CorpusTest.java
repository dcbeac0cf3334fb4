package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.model.Report;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document of the development corpus; its place is the property {@code readout.shared} or ../shared. */
class CorpusTest {
    @ParameterizedTest
    @ValueSource(strings = {"seeds", "official", "whitehouse"})
    void every_document_is_read(String part) {
        assertFalse(read(part).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "whitehouse"})
    void every_release_has_its_header_and_a_body(String part) {
        for (Report report : read(part)) {
            assertNotNull(report.published(), report.source());
            assertEquals(!report.text().contains("TITLE: \n"), report.headline() != null, report.source());
            assertNotNull(report.outlet(), report.source());
            assertEquals("en", report.language(), report.source());
            assertFalse(report.body().length() == 0, report.source());
        }
    }

    private static List<Report> read(String part) {
        Path folder = shared().resolve("corpus").resolve(part);
        boolean there = Files.isDirectory(folder);
        if (!there) {
            System.out.println("skipped: no corpus at " + folder);
        }
        assumeTrue(there, "no corpus at " + folder);
        List<Report> reports = new ArrayList<>();
        new Intake(Limits.STANDARD)
                .read(List.of(folder.toString()), Defaults.NONE, InputStream.nullInputStream(), outcome -> {
                    if (outcome instanceof Outcome.Read read) {
                        reports.add(read.report());
                    } else {
                        throw new AssertionError(outcome);
                    }
                });
        System.out.println(reports.size() + " reports read from " + folder);
        return reports;
    }

    private static Path shared() {
        Path root = Path.of("").toAbsolutePath().resolve("..").normalize();
        return Optional.ofNullable(System.getProperty("readout.shared"))
                .or(() -> Optional.ofNullable(System.getenv("READOUT_SHARED")))
                .map(Path::of)
                .orElse(root.resolve("../shared").normalize());
    }
}
