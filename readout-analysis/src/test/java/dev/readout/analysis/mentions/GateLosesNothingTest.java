package dev.readout.analysis.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.analysis.Trace;
import dev.readout.analysis.gate.Gate;
import dev.readout.analysis.golden.Cases;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateLosesNothingTest {
    private static final EnglishAnalyst ANALYST = new EnglishAnalyst();
    private static final Lexicon LEXICON = Lexicon.of("en");
    private static final Gate GATE = Gate.of(LEXICON);

    /** Whoever follows a reading has it go on to the end, whatever is known on the way. */
    private static final Trace FOLLOWED = new Trace() {};

    /** What is turned away, by the gate or when all persons turn out to be of one party, is read here all the same. */
    private static boolean turnedAway(Report report) {
        Outlet publisher = LEXICON.outlet(report).orElse(null);
        assertEquals(ANALYST.cascade(report, publisher, FOLLOWED), ANALYST.read(report), report.source());
        return GATE.verdict(report, publisher) != Gate.Verdict.OPEN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden", "golden-open"})
    void noGoldenCaseThatIsTurnedAwayHasAMention(String folder) throws IOException {
        List<Report> reports = Cases.reports(folder);
        assertTrue(reports.size() > 1, folder);
        reports.forEach(GateLosesNothingTest::turnedAway);
    }

    @Test
    void noReportOfTheDevelopmentCorpusThatIsTurnedAwayHasAMention() throws IOException {
        int shut = 0;
        for (String folder : List.of("seeds", "official", "whitehouse")) {
            Path corpus = Cases.shared().resolve("corpus").resolve(folder);
            assumeTrue(Files.isDirectory(corpus), "skipped: no " + corpus + " (set READOUT_SHARED)");
            for (Report report : Cases.reports(corpus)) {
                shut += turnedAway(report) ? 1 : 0;
            }
        }
        assertTrue(shut > 100, "only " + shut + " turned away");
    }
}
