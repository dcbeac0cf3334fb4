package dev.readout.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.analysis.gate.Gate;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.model.Report;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {
    @BeforeAll
    static void measureTheSamples() {
        System.setProperty("readout.releases", "../samples");
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        int streams = AnalysisBenchmark.Stream.values().length;
        assertEquals(1 + streams, results.size(), "the gate, and the analysis of each stream");
    }

    @Test
    void oneReportInFiftyOfTheMixedStreamIsOfAContact() {
        Analyst analyst = Analysts.standard();
        List<Report> reports = Reports.mixed(analyst);
        assertTrue(reports.size() >= 50, "reports: " + reports.size());
        for (int i = 0; i < reports.size(); i++) {
            boolean contact = !analyst.read(reports.get(i)).mentions().isEmpty();
            assertEquals(i % 50 == 49, contact, "report " + i);
        }
    }

    @Test
    void theGateTurnsAwayWhatItIsMeasuredWith() {
        Gate gate = Gate.of(Lexicon.of("en"));
        for (Report report : Reports.withoutContacts(200)) {
            assertTrue(gate.verdict(report, null) != Gate.Verdict.OPEN, report.text());
        }
    }
}
