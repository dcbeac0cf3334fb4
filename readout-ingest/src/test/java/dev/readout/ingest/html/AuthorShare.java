package dev.readout.ingest.html;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Prints of how many pages below a folder the author and the section are found, and by which way; a line a page before. */
final class AuthorShare {
    private AuthorShare() {}

    /**
     * Prints them.
     *
     * @param arguments the folder, with pages as files that end in .html, .htm or .gz
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> pages;
        try (Stream<Path> folder = Files.walk(Path.of(arguments[0]))) {
            pages = folder.filter(p -> p.toString().matches(".*\\.html?(\\.gz)?"))
                    .sorted()
                    .toList();
        }
        Map<String, Integer> ways = new TreeMap<>();
        int read = 0;
        for (Path page : pages) {
            if (HtmlPage.read(bytes(page), Fetched.file(page.toString()), Defaults.NONE, Limits.STANDARD)
                    instanceof Outcome.Read outcome) {
                Report report = outcome.report();
                read++;
                for (Particular value : List.of(Particular.AUTHOR, Particular.SECTION)) {
                    report.from(value).ifPresent(way -> {
                        ways.merge(value.code(), 1, Integer::sum);
                        ways.merge(value.code() + " by " + way, 1, Integer::sum);
                    });
                }
                System.out.println(report.document() + "\t" + report.author() + "\t" + report.section());
            }
        }
        System.out.println(read + " of " + pages.size() + " pages have a story: " + ways);
    }

    private static byte[] bytes(Path page) throws IOException {
        try (InputStream bytes = page.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(page))
                : Files.newInputStream(page)) {
            return bytes.readAllBytes();
        }
    }
}
