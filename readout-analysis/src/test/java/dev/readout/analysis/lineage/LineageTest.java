package dev.readout.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final long SEED = 4242;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static Map<String, String> accounts() throws IOException {
        Map<String, String> accounts = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(LineageTest.class.getResourceAsStream("/lineage/accounts.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.substring(all.indexOf("\n== ")).split("\n== ", -1)) {
                if (!part.isBlank()) {
                    String[] both = part.split("\n", 2);
                    accounts.put(both[0], both[1].strip());
                }
            }
        }
        return accounts;
    }

    private static Report report(String id, String text, int day) {
        Published published = new Published(DAY.plusDays(day), null, null);
        return new Report(
                id,
                id,
                text,
                null,
                new Span(0, text.length()),
                published,
                null,
                id.substring(id.indexOf('/') + 1),
                "en");
    }

    @Test
    void every_kind_of_copy_is_found_at_every_strength_and_independent_accounts_that_share_quotes_never()
            throws IOException {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<Report> reports = new ArrayList<>();
        Map<String, String> accounts = accounts();
        accounts.forEach((name, text) -> reports.add(report(name, text, 0)));
        int copies = 0;
        for (Map.Entry<String, String> account : accounts.entrySet()) {
            for (Edit edit : Edit.values()) {
                for (int strength = 1; strength <= 3; strength++) {
                    String id = account.getKey() + "/" + edit + "/" + strength;
                    reports.add(report(id, edit.of(account.getValue(), strength, random), 1));
                    copies++;
                }
            }
        }
        Families families = new Lineage().fold(reports);
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Report report : reports) {
            String account = report.id().split("/", -1)[0];
            String root = families.family(report.id());
            if (root.equals(report.id()) && report.id().contains("/")) {
                missed.add(report.id());
            } else if (!root.equals(account)) {
                wrong.add(report.id() + " < " + root);
            }
        }
        System.out.printf("%d copies: missed %s, wrong %s%n", copies, missed, wrong);
        int found = copies - missed.size();
        assertTrue(found >= 0.95 * copies, missed::toString);
        assertTrue(wrong.size() <= 0.01 * found, wrong::toString);
    }

    @Test
    void the_earlier_report_is_the_original_whatever_the_order_of_arrival() throws IOException {
        String text = accounts().values().iterator().next();
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
        Copy found = new Lineage()
                .fold(List.of(report("a", original, 0), report("b", copy, 1)))
                .copyOf("b")
                .orElseThrow();
        assertEquals(
                List.of(Passage.Kind.COPIED, Passage.Kind.CHANGED, Passage.Kind.ADDED, Passage.Kind.DROPPED),
                found.passages().stream().map(Passage::kind).toList());
        assertEquals("a", found.original());
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
