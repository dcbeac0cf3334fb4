package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFilesTest {
    @Test
    void pages_are_read_by_name_and_from_directories(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectories(folder.resolve("more"));
        String page = Pages.page("", Pages.STORY);
        Files.writeString(folder.resolve("a.html"), page);
        Files.writeString(folder.resolve("b.HTM"), page);
        Files.writeString(below.resolve("c.xhtml"), "<?xml version='1.0' encoding='utf-8'?>\n" + page);
        Files.writeString(below.resolve("d.txt"), "They met in Lima.");
        Files.writeString(below.resolve("e.html"), "<p>Please enable JavaScript.</p>");
        List<String> lines = new ArrayList<>();
        for (Path path : List.of(folder, folder.resolve("a.html"))) {
            new Intake(Limits.STANDARD)
                    .read(
                            List.of(path.toString()),
                            Defaults.NONE,
                            InputStream.nullInputStream(),
                            outcome -> lines.add((outcome instanceof Outcome.Failed failed
                                            ? failed.reason().code() + " "
                                            : "read ")
                                    + folder.relativize(Path.of(outcome.source()))
                                            .toString()
                                            .replace('\\', '/')));
        }
        assertEquals(
                List.of(
                        "read a.html",
                        "read b.HTM",
                        "read more/c.xhtml",
                        "read more/d.txt",
                        "no-article more/e.html",
                        "read a.html"),
                lines);
    }

    @Test
    void a_file_longer_than_the_limit_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), Pages.page("", Pages.STORY));
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(new Limits(50, 1, 10))
                .read(List.of(file.toString()), Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        assertEquals("too-large", ((Outcome.Failed) outcomes.get(0)).reason().code());
    }
}
