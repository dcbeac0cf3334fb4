package dev.readout.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Aligned;
import dev.readout.model.Report;
import dev.readout.model.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final long SEED = Pairs.SEED;

    private static Report report(String id, String text, int day) {
        return Pairs.report(id, text, day);
    }

    @Test
    void every_kind_of_copy_is_found_at_every_strength_and_independent_accounts_that_share_quotes_never()
            throws IOException {
        System.out.println("seed " + SEED);
        Pairs pairs = new Pairs(SEED);
        Map<String, Pairs.Score> scores = pairs.scores(new Lineage().fold(pairs.reports()));
        scores.forEach((edit, score) -> {
            assertTrue(score.recall() >= 0.95, () -> edit + ": " + score);
            assertTrue(score.precision() >= 0.99, () -> edit + ": " + score);
        });
        assertEquals(List.of(), Pairs.all(scores).wrong());
    }

    @Test
    void the_earlier_report_is_the_original_whatever_the_order_of_arrival() throws IOException {
        String text = Pairs.accounts().values().iterator().next();
        List<Report> reports = new ArrayList<>(
                List.of(report("late", text, 3), report("first", text, 0), report("middle", "Again. " + text, 1)));
        List<List<String>> expected = List.of(List.of("first", "late", "middle"));
        Random random = new Random(SEED);
        System.out.println("seed " + SEED);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(reports, random);
            assertEquals(expected, new Lineage().fold(reports).groups());
        }
    }

    @Test
    void a_copy_says_what_was_taken_changed_added_and_dropped() {
        String original = "The ministers met in the old town on Friday and spoke about the bridge across the river. "
                + "They agreed to send engineers to both of its ends before the summer begins. "
                + "A second round of talks is planned for the autumn in the other capital.";
        String copy = "The ministers met in the old town on Friday and spoke about the bridge across the river. "
                + "They agreed to send surveyors to both of its ends before the summer begins. "
                + "Fishermen watched the convoys pass from their boats.";
        Report first = report("a", original, 0);
        Report second = report("b", copy, 1);
        assertEquals("a", new Lineage().fold(List.of(first, second)).family("b"));
        assertEquals(
                List.of(Passage.Kind.COPIED, Passage.Kind.CHANGED, Passage.Kind.ADDED, Passage.Kind.DROPPED),
                Lineage.passages(second, first).stream().map(Passage::kind).toList());
    }

    @Test
    void what_is_known_from_before_changes_nothing_and_is_not_done_again() throws IOException {
        List<Report> reports = new Pairs(SEED).reports();
        Map<String, Report> texts = new HashMap<>();
        reports.forEach(r -> texts.put(r.id(), r));
        Lineage lineage = new Lineage();
        List<Sketch> sketches = reports.stream().map(lineage::sketch).toList();
        Set<String> read = new TreeSet<>();
        Function<String, Report> reading = id -> {
            read.add(id);
            return Objects.requireNonNull(texts.get(id));
        };
        List<Aligned> fromScratch = lineage.align(sketches, reading, List.of());
        assertTrue(read.size() > reports.size() / 2, "texts read: " + read.size());
        List<Aligned> earlier = lineage.align(sketches.subList(0, sketches.size() - 20), reading, List.of());
        read.clear();
        assertEquals(fromScratch, lineage.align(sketches, reading, earlier));
        assertTrue(read.size() <= 20 * 9, "texts read for twenty new reports: " + read.size());
        read.clear();
        assertEquals(fromScratch, lineage.align(sketches, reading, fromScratch));
        assertEquals(Set.of(), read);
    }

    @Test
    void one_template_filled_in_twice_on_a_day_is_no_copy_but_a_text_printed_twice_is() throws IOException {
        List<Report> releases = new Pairs(SEED)
                .reports().stream().filter(r -> r.id().startsWith("release-")).toList();
        assertEquals(List.of(), new Lineage().fold(releases).copies());
        Report first = releases.get(0);
        Report again = new Report(
                "again", "again", first.text(), null, first.body(), first.published(), first.url(), null, "en");
        List<Report> day = List.of(first, releases.get(1), again);
        assertEquals(
                List.of(Set.of("again", first.id())),
                new Lineage().fold(day).groups().stream().map(Set::copyOf).toList());
    }

    @Test
    void a_press_services_formula_with_other_names_is_no_copy() {
        List<Report> releases = new ArrayList<>();
        String[] names = {"Armenia", "Belarus", "Cyprus", "Denmark", "Egypt", "Finland"};
        for (int i = 0; i < names.length; i++) {
            String text = "The President had a telephone conversation today with the President of " + names[i]
                    + " at the initiative of the other side. The leaders discussed topical issues of bilateral"
                    + " cooperation and agreed to continue contacts at various levels. They spoke of matter " + i * 7
                    + " in particular and of what it means for both.";
            releases.add(report("release-" + i, text, i * 14));
        }
        assertEquals(List.of(), new Lineage().fold(releases).copies());
    }

    @Test
    void one_agency_under_two_mastheads_is_one_origin() {
        Report a = report("a", "LONDON (Reuters) - The prime minister spoke with his counterpart.", 0);
        Report b = report("b", "PARIS (Reuters) - The president rang the chancellor after lunch.", 0);
        Report c = report("c", "The president rang the chancellor, his office says.", 0);
        assertEquals(2, new Lineage().fold(List.of(a, b, c)).origins(List.of("a", "b", "c")));
    }
}
