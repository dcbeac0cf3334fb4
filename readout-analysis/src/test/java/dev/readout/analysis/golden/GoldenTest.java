package dev.readout.analysis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case under {@code golden} and {@code golden-open}. */
class GoldenTest {
    private static final Analyst ANALYST = Analysts.standard();

    @TestFactory
    Stream<DynamicTest> everyGoldenCaseIsReadAsACarefulCoderReadsIt() throws IOException {
        return GoldenCase.under("golden").stream()
                .map(each -> dynamicTest(each.name(), () -> {
                    List<String> differences = each.differences(ANALYST);
                    assertTrue(
                            differences.isEmpty(),
                            () -> each.name() + ": - expected, + read\n" + String.join("\n", differences));
                }));
    }

    /** Prints what is not yet read right; a case that has become right belongs under {@code golden}. */
    @TestFactory
    Stream<DynamicTest> everyOpenCaseIsStillOpen() throws IOException {
        return GoldenCase.under("golden-open").stream()
                .map(each -> dynamicTest(each.name(), () -> {
                    List<String> differences = each.differences(ANALYST);
                    assertFalse(
                            differences.isEmpty(),
                            () -> each.name() + " is read right now: move its folder from golden-open to golden");
                    System.out.println("open: " + each.name() + "\n" + String.join("\n", differences));
                }));
    }

    @Test
    void caseNamesAreUniqueAndThereAreAtLeastForty() throws IOException {
        Set<String> names = new HashSet<>();
        int cases = 0;
        for (String folder : List.of("golden", "golden-open")) {
            for (GoldenCase each : GoldenCase.under(folder)) {
                names.add(each.name());
                cases++;
            }
        }
        assertEquals(cases, names.size());
        assertTrue(cases >= 40, "only " + cases + " cases");
    }
}
