package dev.readout.analysis.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case under {@code golden-contacts} and {@code golden-contacts-open}: reports in, contacts out. */
class ContactsTest {
    private static final long SEED = 20220220;
    private static final Analyst ANALYST = Analysts.standard();

    @TestFactory
    Stream<DynamicTest> everyCaseComesToTheContactsThatACarefulAnalystSees() throws IOException {
        System.out.println("seed " + SEED);
        return ContactCase.under("golden-contacts").stream()
                .map(each -> dynamicTest(each.name(), () -> {
                    List<String> differences = each.differences(ANALYST, new Random(SEED));
                    assertTrue(
                            differences.isEmpty(),
                            () -> each.name() + ": - expected, + found\n" + String.join("\n", differences));
                }));
    }

    /** Prints what does not yet come out right; a case that has become right belongs under {@code golden-contacts}. */
    @TestFactory
    Stream<DynamicTest> everyOpenCaseIsStillOpen() throws IOException {
        return ContactCase.under("golden-contacts-open").stream()
                .map(each -> dynamicTest(each.name(), () -> {
                    List<String> differences = each.differences(ANALYST, new Random(SEED));
                    assertFalse(
                            differences.isEmpty(),
                            () -> each.name() + " is right now: move it from golden-contacts-open to golden-contacts");
                    System.out.println("open: " + each.name() + "\n" + String.join("\n", differences));
                }));
    }
}
