package dev.readout.ingest.html;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes what is read of the pages of the article extraction benchmark (folder {@code html} of a checkout) as a
 * prediction for its script {@code evaluate.py}, for which the file belongs into its folder {@code output}.
 */
final class ArticleBenchmark {
    private static final String ENDING = ".html.gz";

    private ArticleBenchmark() {}

    /**
     * Writes the prediction.
     *
     * @param arguments the folder with the pages, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]));
                JsonGenerator json =
                        new JsonFactory().createGenerator(Path.of(arguments[1]).toFile(), JsonEncoding.UTF8)) {
            List<Path> pages =
                    folder.filter(p -> p.toString().endsWith(ENDING)).sorted().toList();
            json.writeStartObject();
            for (Path page : pages) {
                String name = String.valueOf(page.getFileName());
                json.writeObjectFieldStart(name.substring(0, name.length() - ENDING.length()));
                json.writeStringField("articleBody", body(page));
                json.writeEndObject();
            }
            json.writeEndObject();
            System.out.println(pages.size() + " pages written to " + arguments[1]);
        }
    }

    private static String body(Path page) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
            Outcome outcome =
                    HtmlPage.read(bytes.readAllBytes(), Fetched.file(page.toString()), Defaults.NONE, Limits.STANDARD);
            return outcome instanceof Outcome.Read read ? Pages.body(read.report()) : "";
        }
    }
}
