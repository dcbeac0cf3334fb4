package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record is moved from place to place, and is the same in each. */
class CopyTest {
    private final Path folder;
    private final Session session;

    CopyTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.session = new Session(folder)
                .report("agency.txt", "Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("paper.txt", "So. Vladimir Putin (RU) and Xi Jinping (CN), video, held, 2025-02-24.")
                .report("plan.txt", "Recep Tayyip Erdoğan (TR) and Ilham Aliyev (AZ), in-person, planned, 2025-03-05.");
        session.ingest();
    }

    /** What a command answers of a store, whatever that is called. */
    private String answer(String place, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", place));
        Answer answer = session.bare(all.toArray(String[]::new));
        assertEquals("", answer.err(), String.join(" ", all));
        return answer.code() + "\n" + answer.out().replace(place, "STORE");
    }

    @ParameterizedTest
    @EnumSource(StorePlace.class)
    void everyCommandSaysTheSameOfTheCopy(StorePlace kind) throws IOException {
        String contact = session.run("contacts", "--party", "RU", "--format", "csv")
                .out()
                .lines()
                .toList()
                .get(1);
        String id = contact.substring(0, contact.indexOf(','));
        session.run("decide", "set", id, "channel", "phone", "--by", "A. Nalyst", "--why", "The release says so.");
        session.report("broken.html", "");
        session.ingest();
        String copy = kind.in(Files.createDirectories(folder.resolve("copy")));
        Answer copied = session.bare("copy", "--from", session.store, "--to", copy);
        assertEquals(0, copied.code(), copied.err());
        assertTrue(copied.out().contains("3 reports, 2 contacts"), copied.out());
        String digest = copied.out().strip().replaceAll(".* ", "");
        assertTrue(answer(session.store, "check").endsWith(digest + "\n"), digest);
        for (String command : List.of(
                "check",
                "contacts",
                "contacts --format csv",
                "show " + id,
                "show " + id + " --format json",
                "mentions",
                "unresolved",
                "decisions",
                "decisions export",
                "calendar",
                "export --format csv",
                "export --format json",
                "export --format jsonl",
                "evaluate " + gold())) {
            assertEquals(answer(session.store, command.split(" ")), answer(copy, command.split(" ")), command);
        }
        Answer again = session.bare("ingest", session.reports.toString(), "--store", copy);
        assertTrue(again.out().contains("3 unchanged"), again.out());
    }

    private Path gold() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, session.run("mentions").out());
        return gold;
    }

    @Test
    void nothingIsCopiedFromNowhereOrOverARecord() {
        Path target = folder.resolve("target.db");
        Answer nowhere =
                session.bare("copy", "--from", folder.resolve("typo.db").toString(), "--to", target.toString());
        assertEquals(3, nowhere.code());
        assertTrue(nowhere.err().contains("no store at"), nowhere.err());
        assertFalse(Files.exists(target));
        Answer over = session.bare("copy", "--from", session.store, "--to", session.store);
        assertEquals(3, over.code());
        assertTrue(over.err().contains("kept there already"), over.err());
        assertEquals(2, session.bare("copy", "--from", session.store).code());
    }

    @Test
    void whatTheDemoNamesToLookAtNextTellsNoPassword() {
        String place = StorePlace.SERVER.in(folder);
        Answer demo = session.bare("demo", "--store", place + "&password=open-sesame");
        assertTrue(demo.out().contains("readout export --format csv --out contacts.csv --store " + place), demo.out());
        assertFalse((demo.err() + demo.out()).contains("open-sesame"), demo.out());
    }

    @Test
    void noAnswerTellsAPassword() {
        String address = "jdbc:postgresql://127.0.0.1:1/record?user=desk&password=open-sesame";
        for (List<String> words : List.of(
                List.of("check", "--store", address),
                List.of("ingest", session.reports.toString(), "--store", address),
                List.of("copy", "--from", session.store, "--to", address),
                List.of("check", "--store", "jdbc:postgresql://desk:open-sesame@127.0.0.1:1/record"))) {
            Answer answer = session.bare(words.toArray(String[]::new));
            assertEquals(3, answer.code());
            assertTrue(answer.err().startsWith("readout: jdbc:postgresql:"), answer.err());
            assertFalse((answer.err() + answer.out()).contains("open-sesame"), answer.err());
        }
    }
}
