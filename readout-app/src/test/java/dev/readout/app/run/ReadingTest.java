package dev.readout.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.ingest.Outcome;
import dev.readout.model.Report;
import dev.readout.store.Store;
import dev.readout.store.Store.Failure;
import dev.readout.testkit.SampleReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private final CountDownLatch end = new CountDownLatch(1);

    @TempDir
    Path folder = Path.of("");

    /** Does with each report what its text asks for. */
    private final class Obedient implements Analyst {
        @Override
        public boolean reads(String language) {
            return true;
        }

        @Override
        public Analysis read(Report report) {
            switch (report.text()) {
                case "throw" -> throw new IllegalStateException("thrown");
                case "overflow" -> deeper(0);
                case "allocate" -> System.out.println(new long[Integer.MAX_VALUE][1 << 20].length);
                case "hang" -> hang();
                default -> {
                    // a report like others
                }
            }
            return Analysis.NOTHING;
        }

        private int deeper(int level) {
            return level < 0 ? 0 : deeper(level + 1) + 1;
        }

        private void hang() {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException deaf) {
                    // it does not listen
                }
            }
        }
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverTheAnalysisOfAReportDoesItIsCountedWithItsCodeAndTheRestIsRead(int jobs) throws InterruptedException {
        List<Report> reports = Stream.of("one", "throw", "hang", "two", "overflow", "allocate", "hang", "three", "four")
                .map(text -> SampleReport.of(text).source(text + ".txt").build())
                .toList();
        try (Store store = Store.open(folder.resolve("readout.db").toString())) {
            Reading reading = new Reading(store, new Obedient(), "1", jobs, false, Duration.ofMillis(500));
            Tally tally = reading.run(to -> reports.forEach(report -> to.accept(new Outcome.Read(report))), done -> {});
            assertEquals(4, tally.added());
            assertEquals(
                    List.of(
                            "throw.txt analysis-failed",
                            "hang.txt analysis-stuck",
                            "overflow.txt analysis-failed",
                            "allocate.txt analysis-failed",
                            "hang.txt analysis-stuck"),
                    tally.failures().stream()
                            .map(failure -> failure.source() + " " + failure.code())
                            .toList());
            assertEquals(
                    List.of("allocate.txt", "hang.txt", "overflow.txt", "throw.txt"),
                    store.failures().stream().map(Failure::source).sorted().toList());
            assertEquals(List.of(), store.check());
        }
    }
}
