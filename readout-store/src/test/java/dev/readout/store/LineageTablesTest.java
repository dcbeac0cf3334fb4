package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Aligned;
import dev.readout.model.Attribution;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import dev.readout.model.Span;
import dev.readout.store.LineageTables.Kept;
import dev.readout.store.LineageTables.Told;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class LineageTablesTest {
    private static final Report RELEASE = Samples.release();
    private static final Report NEWS = Samples.news();
    private static final Span CREDIT = new Span(0, 5);
    private static final List<long[]> SENTENCES =
            List.of(new long[] {Long.MIN_VALUE, -1, 7}, new long[0], new long[] {5});

    private final Store store;
    private final LineageTables tables;

    LineageTablesTest(Kind kind, @TempDir Path directory) {
        this.store = Store.open(kind.place(directory.resolve("readout.db")));
        this.tables = store.lineage();
    }

    @BeforeEach
    void fill() {
        store.add(RELEASE, List.of(Samples.releaseMention()), Samples.releaseStatements(), "1");
        store.add(NEWS, List.of(Samples.newsMention(), Samples.recalled()), List.of(), "1");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), store.check());
        store.close();
    }

    static Kept release() {
        Sketch sketch = new Sketch(
                RELEASE.id(),
                RELEASE.published(),
                "example.org",
                new Origin("Example Press Service", Origin.Kind.OFFICIAL, null),
                SENTENCES);
        return new Kept(RELEASE, sketch, List.of());
    }

    static Kept news() {
        Origin credited = new Origin("Agency", Origin.Kind.CREDIT, CREDIT);
        String mention = Samples.newsMention().id();
        return new Kept(
                NEWS,
                new Sketch(NEWS.id(), null, "", credited, List.of()),
                List.of(
                        new Attribution(mention, new Span(3, 9), List.of("Agency", "officials"), List.of()),
                        new Attribution(
                                mention, new Span(0, 9), List.of("Kremlin"), List.of("Kremlin", "White House"))));
    }

    private List<String> lacking(String version) {
        List<String> ids = new ArrayList<>();
        tables.eachNew(
                version, group -> group.forEach(told -> ids.add(told.report().id())));
        return ids;
    }

    @Test
    void what_was_kept_comes_back_as_it_was() {
        tables.keep("1", List.of(release(), news()));
        Sketch release = tables.sketches().stream()
                .filter(s -> s.reportId().equals(RELEASE.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(RELEASE.published(), release.published());
        assertEquals("example.org", release.publisher());
        assertEquals(
                List.of(3, 0, 1),
                IntStream.range(0, release.sentences())
                        .map(release::size)
                        .boxed()
                        .toList());
        assertArrayEquals(
                new long[] {Long.MIN_VALUE, -1, 7, 5},
                IntStream.range(0, release.length()).mapToLong(release::value).toArray());
        assertEquals(news().attributions(), tables.attributions());
        assertEquals(
                news().attributions(),
                tables.attributions(List.of(Samples.newsMention().id())));
        assertEquals(List.of(), tables.attributions(List.of(Samples.recalled().id())));
        assertEquals(
                Map.of(NEWS.id(), new Origin("Agency", Origin.Kind.CREDIT, CREDIT)),
                tables.origins(List.of(NEWS.id(), "absent")));
    }

    @Test
    void only_reports_of_which_this_version_has_kept_nothing_are_handed_on() {
        assertEquals(List.of(NEWS.id(), RELEASE.id()), lacking("1"));
        tables.keep("1", List.of(release()));
        assertEquals(List.of(NEWS.id()), lacking("1"));
        assertEquals(List.of(NEWS.id(), RELEASE.id()), lacking("2"));
        tables.keep("2", List.of(release(), news()));
        tables.keep("2", List.of(release(), news()));
        assertEquals(List.of(), lacking("2"));
        assertEquals(2, tables.sketches().size());
        assertEquals(2, tables.attributions().size());
    }

    @Test
    void a_report_is_handed_on_with_its_mentions_and_statements() {
        List<Told> told = new ArrayList<>();
        tables.eachNew("1", told::addAll);
        assertEquals(new Told(NEWS, List.of(Samples.newsMention(), Samples.recalled()), List.of()), told.get(0));
        assertEquals(new Told(RELEASE, List.of(Samples.releaseMention()), Samples.releaseStatements()), told.get(1));
    }

    @Test
    void a_report_that_is_read_again_is_handed_on_again_and_its_alignments_are_gone() {
        tables.keep("1", List.of(release(), news()));
        tables.replace(List.of(), List.of(new Aligned(NEWS.id(), RELEASE.id(), 3, 0.5)));
        store.add(RELEASE, List.of(Samples.releaseMention()), Samples.releaseStatements(), "2");
        assertEquals(List.of(RELEASE.id()), lacking("1"));
        assertEquals(List.of(), tables.aligned());
    }

    @Test
    void alignments_are_replaced_report_by_report() {
        Report third = SampleReport.of("A third report.").build();
        store.add(third, List.of(), List.of(), "1");
        List<Aligned> first =
                List.of(new Aligned(NEWS.id(), RELEASE.id(), -1, 0.25), new Aligned(third.id(), RELEASE.id(), 0, 0));
        tables.replace(List.of(), first);
        assertEquals(first.stream().sorted(LineageTablesTest::byReport).toList(), tables.aligned());
        assertEquals(first.subList(0, 1), tables.copies());
        List<Aligned> second =
                List.of(new Aligned(NEWS.id(), third.id(), 2, 0.125), new Aligned(NEWS.id(), RELEASE.id(), 2, 1));
        tables.replace(first, second);
        assertEquals(second, tables.aligned());
    }

    private static int byReport(Aligned a, Aligned b) {
        return a.report().compareTo(b.report());
    }

    @Test
    void a_report_is_found_by_the_name_of_its_document() {
        assertEquals(List.of(NEWS.id()), store.reportsNamed("news.txt"));
        assertEquals(List.of(), store.reportsNamed("ews.txt"));
    }
}
