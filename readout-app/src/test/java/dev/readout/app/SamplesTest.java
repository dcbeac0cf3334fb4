package dev.readout.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analysts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a new user sees it, with the real analysis. */
class SamplesTest {
    private final Path store;

    SamplesTest(@TempDir Path folder) {
        store = folder.resolve("demo.db");
    }

    @Test
    void theDemoReadsEverySampleAndShowsWhereToLookNext() {
        String first = run("demo", "--store", store.toString());
        assertTrue(first.contains("12 sample reports tell of "), first);
        for (String person :
                new String[] {"Joe Biden (US)", "Xi Jinping (CN)", "Narendra Modi (IN)", "Olaf Scholz (DE)"}) {
            assertTrue(first.contains(person), person + " is missing in " + first);
        }
        assertTrue(first.contains("readout show "), first);
        assertEquals(first, run("demo", "--store", store.toString()), "the second time");
        assertTrue(run("check", "--store", store.toString()).contains("is sound"), "the demo's store");
    }

    @Test
    void theReadmePrintsWhatTheProgramPrints() throws IOException {
        String printed = run("demo", "--store", store.toString())
                + run("show", "cn-us-2023-11-15-in-person", "--store", store.toString());
        Set<String> lines = Set.copyOf(printed.lines().toList());
        String readme = Files.readString(Project.root().resolve("README.md"));
        List<String> shown = Arrays.stream(readme.split("```", -1))
                .filter(block -> block.startsWith("text\n"))
                .flatMap(block -> block.substring("text\n".length()).lines())
                .toList();
        assertTrue(shown.size() > 30, "lines shown: " + shown.size());
        for (String line : shown) {
            assertTrue(lines.contains(line), "README.md shows a line that is not printed: " + line);
        }
    }

    private static String run(String... words) {
        StringWriter out = new StringWriter();
        Setting setting = new Setting(
                Analysts::standard,
                Analysts.VERSION,
                Project.root().resolve("samples"),
                2,
                InputStream.nullInputStream(),
                Clock.systemUTC());
        int code = CommandLines.standard(setting).setOut(new PrintWriter(out)).execute(words);
        assertEquals(0, code, String.join(" ", words));
        return out.toString();
    }
}
