package dev.readout.bench;

import dev.readout.analysis.gate.Gate;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.model.Report;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much text the gate turns away in a second: reports without contacts, which it has to read to the end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GateBenchmark {
    private final Gate gate = Gate.of(Lexicon.of("en"));
    private final List<Report> reports = Reports.withoutContacts(Reports.ORDINARY);
    private int next;

    /** What was read besides the number of reports; the signs of these texts are one byte each. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Millions of bytes. */
        public double megabytes;
    }

    @Benchmark
    public Gate.Verdict verdict(Read read) {
        Report report = reports.get(next);
        next = next + 1 == reports.size() ? 0 : next + 1;
        read.megabytes += report.text().length() / 1e6;
        return gate.verdict(report, null);
    }
}
