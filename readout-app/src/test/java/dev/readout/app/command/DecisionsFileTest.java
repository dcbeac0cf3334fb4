package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions go from one store to another. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class DecisionsFileTest {
    private static final String FEBRUARY = "cn-ru-2025-02-24-remote";
    private static final String MARCH = "cn-ru-2025-03-20-remote";
    private static final List<String> SIGNED = List.of("--by", "Ada Example", "--why", "I was there");

    private final StorePlace place;
    private final Path folder;
    private final Path file;
    private final Session here;

    DecisionsFileTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.place = place;
        this.file = folder.resolve("decisions.jsonl");
        here = session("here");
    }

    private Session session(String name) throws IOException {
        return new Session(folder.resolve(name), place)
                .report("a.txt", "First. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("b.txt", "Second. Vladimir Putin (RU) and Xi Jinping (CN), video, held, 2025-02-24.")
                .report("c.txt", "Third. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-03-20.");
    }

    private static String decided(Session session, String... words) {
        Answer answer = session.run(words(words));
        assertEquals(0, answer.code(), answer.err());
        return answer.out().split("[ :]", 3)[1];
    }

    private static String[] words(String... words) {
        List<String> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(words));
        all.addAll(SIGNED);
        return all.toArray(String[]::new);
    }

    private static String record(Session session) {
        return session.run("export", "--format", "json").out().replace(session.reports.toString(), "");
    }

    private void export() {
        Answer answer = here.run("decisions", "export", "--out", file.toString());
        assertEquals(0, answer.code(), answer.err());
    }

    @Test
    void aFileCarriesTheRecordOverWhetherItComesBeforeTheReportsOrAfter() throws IOException {
        here.ingest();
        decided(here, "same", FEBRUARY, MARCH);
        decided(here, "set", MARCH, "duration", "PT2H");
        String rejected = decided(here, "reject", FEBRUARY, "channel", "video");
        decided(here, "undo", rejected);
        export();
        assertEquals(4, Files.readAllLines(file).size());
        assertEquals(
                Files.readString(file),
                here.run("decisions", "export").out(),
                "standard output where no file is named");

        Session after = session("after");
        after.ingest();
        Answer imported = after.run("decisions", "import", file.toString());
        assertEquals(0, imported.code(), imported.err());
        assertTrue(imported.out().startsWith("4 decisions added, 0 known already."), imported.out());
        assertTrue(imported.out().contains("part of " + FEBRUARY), imported.out());
        assertEquals(record(here), record(after));

        Session before = session("before");
        Path reports = before.reports;
        Files.move(reports.resolve("b.txt"), folder.resolve("b.txt"));
        before.run("ingest", reports.resolve("c.txt").toString());
        Answer early = before.run("decisions", "import", file.toString());
        assertTrue(early.out().contains("about what is not stored"), early.out());
        Files.move(folder.resolve("b.txt"), reports.resolve("b.txt"));
        Answer partly = before.run("ingest", reports.resolve("b.txt").toString());
        assertEquals("", partly.err(), "each decision finds one of its mentions");
        before.ingest();
        assertEquals(record(here), record(before));
        assertEquals(0, before.run("check").code());

        Answer again = after.run("decisions", "import", file.toString());
        assertTrue(again.out().startsWith("0 decisions added, 4 known already."), again.out());
        assertEquals(here.run("decisions").out(), after.run("decisions", "list").out());
    }

    @Test
    void linesThatContradictOrWereEditedAreRefusedAndTheOthersAreTaken() throws IOException {
        here.ingest();
        String set = decided(here, "set", FEBRUARY, "status", "denied");
        String same = decided(here, "same", FEBRUARY, MARCH);
        decided(here, "set", MARCH, "duration", "PT2H");
        export();
        Files.writeString(file, Files.readString(file).replace("PT2H", "PT3H") + "\nno decision\n");

        Session there = session("there");
        there.ingest();
        String apart = decided(there, "different", FEBRUARY, MARCH);
        Answer imported = there.run("decisions", "import", file.toString());
        assertEquals(1, imported.code());
        assertTrue(imported.out().contains("1 decision added, 0 known already."), imported.out());
        assertTrue(imported.out().contains("3 refused:"), imported.out());
        assertTrue(imported.out().contains("line 2: " + same + ": " + apart + " keeps them apart."), imported.out());
        assertTrue(imported.out().contains("line 3: decision d"), imported.out());
        assertTrue(imported.out().contains("line 5: no JSON"), imported.out());
        assertTrue(imported.out().contains("Undo the earlier decision here, or take the line out"), imported.out());
        assertTrue(there.run("decisions").out().contains(set));
    }

    @Test
    void aFileWithoutDecisionsIsNothingDone() throws IOException {
        here.ingest();
        Files.writeString(file, "{}\n");
        Answer answer = here.run("decisions", "import", file.toString());
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains("no decisions taken from " + file), answer.err());
        assertTrue(answer.err().contains("line 1"), answer.err());
        Answer missing =
                here.run("decisions", "import", folder.resolve("none.jsonl").toString());
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("none.jsonl"), missing.err());
    }

    @Test
    void aStoreWithoutDecisionsListsNone() {
        here.ingest();
        assertEquals("Nobody has decided anything.", here.run("decisions").out().strip());
        assertEquals("", here.run("decisions", "export").out());
    }

    @Test
    void whatComesWithoutWhatADecisionIsAboutIsSaid() throws IOException {
        here.ingest();
        decided(here, "set", MARCH, "duration", "PT2H");
        here.extraction = "plain-2";
        here.analyst.blind = "2025-03-20";
        Answer reread = here.run("reread");
        assertTrue(reread.err().contains("1 decision to look at"), reread.err());
        here.report("d.txt", "Fourth. Olaf Scholz (DE) and Xi Jinping (CN), phone, held, 2025-04-01.");
        assertTrue(here.ingest().err().contains("1 decision to look at"));
    }
}
