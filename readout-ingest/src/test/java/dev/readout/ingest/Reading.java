package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.readout.model.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short ways to read something in a test. */
final class Reading {
    private Reading() {}

    static Report report(String text) {
        return report(text, Defaults.NONE);
    }

    static Report report(String text, Defaults defaults) {
        Outcome outcome = bytes(text.getBytes(StandardCharsets.UTF_8), defaults);
        return assertInstanceOf(Outcome.Read.class, outcome).report();
    }

    static Outcome.Failed failure(byte[] bytes) {
        return assertInstanceOf(Outcome.Failed.class, bytes(bytes, Defaults.NONE));
    }

    static String headline(Report report) {
        return report.headline() == null ? "" : report.quote(report.headline()).words();
    }

    static String body(Report report) {
        return report.quote(report.body()).words();
    }

    static List<Outcome> paths(Limits limits, Path... paths) {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            names.add(path.toString());
        }
        new Intake(limits).read(names, Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        return outcomes;
    }

    /** Each outcome as {@code read a/b.txt}, {@code not-utf8 a/c.txt} or {@code skipped a/d.pdf}, below a directory. */
    static List<String> lines(Path below, List<Outcome> outcomes) {
        String prefix = below.toString().replace('\\', '/') + "/";
        return outcomes.stream()
                .map(o -> word(o) + " " + o.source().replace(prefix, ""))
                .toList();
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return failed.reason().code();
        }
        return outcome instanceof Outcome.Read ? "read" : "skipped";
    }

    private static Outcome bytes(byte[] bytes, Defaults defaults) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of("-"), defaults, new ByteArrayInputStream(bytes), outcomes::add);
        assertEquals(1, outcomes.size());
        assertEquals("-", outcomes.get(0).source());
        return outcomes.get(0);
    }
}
