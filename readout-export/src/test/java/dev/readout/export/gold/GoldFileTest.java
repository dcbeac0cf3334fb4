package dev.readout.export.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        GoldMention hand = new GoldMention(
                List.of(new GoldPerson("Jens Stoltenberg", "NATO"), new GoldPerson("", "TR")),
                Map.of("role", "background", "channel", "in-person", "date", "2023-07-10"),
                Map.of(),
                true,
                Set.of("place"));
        GoldDocument document = new GoldDocument("a “b”.txt", List.of(hand));
        assertEquals(
                List.of(document, new GoldDocument("none.txt", List.of())),
                read(document, new GoldDocument("none.txt", List.of())));
    }

    @Test
    void aMentionGivesItsFieldsAndWhereTheyStand() {
        Mention mention = Samples.releaseMention();
        GoldMention gold = Predictions.of(mention, Optional.of("c0ffee01"));
        assertEquals("phone", gold.text("channel"));
        assertEquals("2025-02-24", gold.text("date"));
        assertEquals("PT1H5M", gold.text("duration"));
        assertEquals("CN", gold.text("initiative"));
        assertEquals("c0ffee01", gold.text("contact"));
        Report release = Samples.release();
        Span duration = gold.spans().getOrDefault("duration", List.of()).get(0);
        assertEquals("lasted 65 minutes", release.quote(duration).words());
        assertEquals(2, gold.spans().getOrDefault("participants", List.of()).size());
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"doc\": \"a.txt\"}\n\n{\"doc\": ");
        IOException broken = assertThrows(IOException.class, () -> GoldReader.read(file));
        assertTrue(String.valueOf(broken.getMessage()).contains("line 3"), broken.getMessage());
    }

    private List<GoldDocument> read(GoldDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        for (GoldDocument document : documents) {
            GoldWriter.write(document, out);
        }
        return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), out.toString()));
    }
}
