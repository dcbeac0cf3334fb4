package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Statement;
import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import dev.readout.testkit.Seed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Words are found in reports and statements, whatever is typed. */
@ParameterizedClass
@EnumSource(Kind.class)
class SearchTest {
    private static final String NASTY = "\"'*^:()-+ \0{}[]<>ANDORNOTNEAR“”«»\\%_\u202E漢字aé\uD83E\uDD1D/,.;";

    private final Kind kind;
    private final String location;

    SearchTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.location = kind.place(directory.resolve("readout.db"));
    }

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.open(location);
        store.add(Samples.release(), List.of(Samples.releaseMention()), Samples.releaseStatements(), "1");
        store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1");
        store.replace(new Resolved(List.of(Samples.call()), List.of()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> reports(String typed) {
        return Search.of(typed).stream()
                .flatMap(search -> store.search(Searched.REPORTS, search, 0, 10).stream())
                .map(Hit::reportId)
                .toList();
    }

    @Test
    void allWordsMustBeThereInAnyOrderAndAnyEnding() {
        assertEquals(List.of(Samples.release().id()), reports("minutes lasting call"));
        assertEquals(List.of(), reports("minutes Kazan"));
        assertEquals(2, reports("putin").size());
    }

    @Test
    void wordsBetweenQuotationMarksStandSideBySide() {
        assertEquals(List.of(Samples.news().id()), reports("\"video call\""));
        assertEquals(List.of(), reports("\"call video\""));
        assertEquals(List.of(Samples.news().id()), reports("“video call"));
    }

    @Test
    void statementsAreSearchedByThemselves() {
        Search search = Search.of("moved apart").orElseThrow();
        Hit hit = store.search(Searched.STATEMENTS, search, 0, 10).get(0);
        assertEquals(Samples.release().id(), hit.reportId());
        assertEquals(Optional.of(1), hit.statement());
        assertEquals(List.of("Neighbours cannot be ", "moved", " ", "apart", ""), hit.parts());
        String shown = String.join("", hit.parts());
        assertEquals(Samples.release().text().indexOf(shown), hit.start());
        assertEquals(1, store.found(Searched.STATEMENTS, search));
    }

    @Test
    void contactsAreFoundByTheirReports() {
        assertEquals(Set.of("c0ffee01"), store.contactsWith(Search.of("Kazan").orElseThrow()));
        assertEquals(Set.of(), store.contactsWith(Search.of("Paris").orElseThrow()));
    }

    @Test
    void aReportKnowsItsContactsEachOnce() {
        assertEquals(List.of("c0ffee01"), store.contactsIn(Samples.release().id()));
        assertEquals(List.of(), store.contactsIn("no such report"));
    }

    @Test
    void nothingThatIsTypedBreaksTheSearch() {
        Random random = Seed.random(SearchTest.class);
        for (int i = 0; i < 3000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                typed.append(NASTY.charAt(random.nextInt(NASTY.length())));
            }
            Search.of(typed.toString()).ifPresent(search -> {
                assertTrue(store.found(Searched.REPORTS, search) >= 0, typed.toString());
                store.contactsWith(search);
            });
        }
    }

    @Test
    void whatStandsInTooManyTextsIsNotRankedAndComesLatestFirst() {
        List<String> ids = new ArrayList<>();
        store.together(() -> {
            for (int i = 0; i <= Search.RANKED; i++) {
                SampleReport text = SampleReport.of("Bread" + (i == 3 ? ", bread" : "") + " and call " + i + ".");
                Report report = text.source("bread-" + i + ".txt").build();
                store.add(report, List.of(), List.of(), "1");
                ids.add(report.id());
            }
        });
        Search all = Search.of("bread").orElseThrow();
        assertEquals(Search.RANKED + 1, store.found(Searched.REPORTS, all));
        List<Hit> hits = store.search(Searched.REPORTS, all, 2, 2);
        assertEquals(
                List.of(ids.get(Search.RANKED - 2), ids.get(Search.RANKED - 3)),
                hits.stream().map(Hit::reportId).toList());
        assertEquals(
                List.of("", "Bread", " and call " + (Search.RANKED - 2) + "."),
                hits.get(0).parts());
        store.add(SampleReport.of("Bread rose.").source("rose.txt").build(), List.of(), List.of(), "1");
        assertEquals(Search.RANKED + 1, store.found(Searched.REPORTS, all));
        assertEquals(List.of(ids.get(3)), reports("\"bread bread\""));
    }

    @Test
    void operatorsAreWords() {
        assertEquals(List.of(), reports("Kazan OR Paris"));
        assertEquals(List.of(), reports("NOT Kazan"));
        assertEquals(List.of(), reports("Kaz*"));
        assertFalse(Search.of(" \"?\" - ").isPresent());
    }

    @Test
    void whatIsReadAgainOrGoesIsNotFoundTwice() {
        store.reread(Samples.release(), List.of(Samples.releaseMention()), List.of(), "2");
        assertEquals(0, store.found(Searched.STATEMENTS, Search.of("apart").orElseThrow()));
        assertEquals(1, store.found(Searched.REPORTS, Search.of("neighbours").orElseThrow()));
        store.add(SampleReport.of("Ministers met in Oslo.").source("oslo.txt").build(), List.of(), List.of(), "1");
        assertEquals(1, store.found(Searched.REPORTS, Search.of("oslo").orElseThrow()));
        assertEquals(List.of(), store.check());
    }

    @Test
    void whatChangesAgainBeforeItIsInTheIndexIsFoundAsItIsInTheEnd() {
        Report release = Samples.release();
        List<Mention> mentions = List.of(Samples.releaseMention());
        List<Statement> statements = Samples.releaseStatements();
        Report oslo =
                SampleReport.of("Ministers met in Oslo.").source("oslo.txt").build();
        store.together(() -> {
            store.reread(release, mentions, List.of(), "2");
            store.reread(release, mentions, statements, "3");
            store.add(oslo, List.of(), List.of(), "1");
            store.reread(release, mentions, statements.subList(1, 2), "4");
            store.reread(oslo, List.of(), List.of(), "4");
        });
        assertEquals(0, store.found(Searched.STATEMENTS, Search.of("ready").orElseThrow()));
        assertEquals(1, store.found(Searched.STATEMENTS, Search.of("apart").orElseThrow()));
        assertEquals(List.of(oslo.id()), reports("oslo"));
        assertEquals(List.of(), store.check());
    }

    @Test
    void theIndexFollowsWhateverHappensToTheTexts() throws SQLException {
        store.close();
        kind.write(
                location,
                true,
                "UPDATE report SET text = 'Ministers met in Oslo.' WHERE source = 'samples/news.txt'",
                "DELETE FROM contact",
                "DELETE FROM report WHERE source = 'samples/release.txt'");
        if (kind == Kind.SQLITE) {
            kind.write(
                    location,
                    true,
                    "INSERT INTO report_search (report_search) VALUES ('integrity-check')",
                    "INSERT INTO statement_search (statement_search) VALUES ('integrity-check')");
        }
        store = Store.open(location);
        assertEquals(List.of(Samples.news().id()), reports("oslo"));
        assertEquals(List.of(), reports("kazan"));
    }
}
