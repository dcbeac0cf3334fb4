package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import dev.readout.export.RecordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class ExportTest {
    private final Path folder;
    private final Session session;

    ExportTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.folder = folder;
        this.session = new Session(folder, place)
                .report(
                        "call.txt",
                        "PUBLISHED: 2025-02-25\n\nVladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("plan.txt", "Recep Erdogan (TR) and Ilham Aliyev (AZ), in-person, planned, 2025-03-05.")
                .report("month.txt", "Keir Starmer (GB) and Donald Tusk (PL), in-person, planned, 2025-05.");
        session.ingest();
    }

    @ParameterizedTest
    @EnumSource
    void aFileHasWhatStandardOutputHasUnlessItIsNoText(RecordFormat format) throws IOException {
        Path file = folder.resolve("record");
        Answer written = session.run("export", "--format", format.code(), "--out", file.toString());
        assertEquals(0, written.code(), written.err());
        assertTrue(written.err().contains("written to " + file), written.err());
        assertEquals("", written.out());
        Answer printed = session.run("export", "--format", format.code());
        if (!format.text()) {
            assertEquals(2, printed.code(), printed.err());
            assertTrue(printed.err().contains("name a file with --out"), printed.err());
            assertTrue(Files.size(file) > 1000, "bytes: " + Files.size(file));
            return;
        }
        assertEquals(0, printed.code(), printed.err());
        assertEquals(printed.out(), Files.readString(file));
        assertFalse(printed.out().isEmpty());
    }

    @Test
    void aFilterGivesTheContactsThatTheListHas() {
        for (List<String> options : List.of(
                List.of("--party", "RU"),
                List.of("--status", "planned"),
                List.of("--until", "2025-03"),
                List.of("--person", "tusk"),
                List.of("--channel", "in-person", "--since", "2025-04"),
                List.of("--overdue"),
                List.of("--overdue", "--as-of", "2025-03-05"))) {
            assertEquals(
                    session.run(words("contacts", "--format", "jsonl", options)).out(),
                    session.run(words("export", "--format", "jsonl", options)).out(),
                    options.toString());
        }
    }

    private static String[] words(String command, String option, String value, List<String> options) {
        List<String> words = new ArrayList<>(List.of(command, option, value));
        words.addAll(options);
        return words.toArray(String[]::new);
    }

    @Test
    void whatAFormatHasNoRoomForIsCountedAndNamed() {
        Path file = folder.resolve("contacts.ics");
        Answer calendar = session.run("export", "--format", "ics", "--out", file.toString());
        assertEquals(
                List.of("2 contacts written to " + file, "1 contact left out: no settled day"),
                calendar.err().lines().toList());
        assertEquals(
                List.of("2 contacts left out: no report with a date of publication"),
                session.run("export", "--format", "atom").err().lines().toList());
    }

    @Test
    void aFileIsMadeAtTheTimeOfTheClock() {
        String calendar = session.run("export", "--format", "ics").out();
        assertTrue(calendar.contains("DTSTAMP:20250310T120000Z\r\n"), calendar);
    }

    @Test
    void nonsenseIsWrongUsageAndNamesWhatIsExpected() {
        assertRefused(
                "csv, claims, parquet, claims-parquet, json, jsonl, jsonld, plover, ics, atom", "--format", "xml");
        assertRefused("goes with --overdue", "--format", "csv", "--as-of", "2025-03-01");
        assertRefused("no party code", "--format", "csv", "--party", "?");
    }

    private void assertRefused(String expected, String... options) {
        Answer answer = session.run(
                words("export", options[0], options[1], List.of(options).subList(2, options.length)));
        assertEquals(2, answer.code(), answer.err());
        assertTrue(answer.err().contains(expected), answer.err());
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path file = folder.resolve("absent").resolve("record.csv");
        Answer answer = session.run("export", "--format", "csv", "--out", file.toString());
        assertEquals(3, answer.code(), answer.err());
        assertTrue(answer.err().contains("absent"), answer.err());
    }
}
