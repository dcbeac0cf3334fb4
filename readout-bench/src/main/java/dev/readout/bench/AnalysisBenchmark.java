package dev.readout.bench;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.model.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many reports one core analyses in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class AnalysisBenchmark {
    /** What is read. */
    public enum Stream {
        /** Every release of the folder. */
        RELEASES,
        /** Those of them that tell of a contact. */
        CONTACTS,
        /** One that tells of a contact behind every 49 made-up reports that do not. */
        MIXED
    }

    @Param
    private Stream stream = Stream.MIXED;

    private final Analyst analyst = Analysts.standard();
    private List<Report> reports = List.of();
    private int next;

    @Setup
    public void open() {
        reports = switch (stream) {
            case RELEASES -> Reports.releases();
            case CONTACTS -> Reports.ofContacts(analyst);
            case MIXED -> Reports.mixed(analyst);
        };
    }

    @Benchmark
    public Analysis report() {
        Report report = reports.get(next);
        next = next + 1 == reports.size() ? 0 : next + 1;
        return analyst.read(report);
    }
}
