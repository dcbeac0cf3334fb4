package dev.readout.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analysts;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
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
