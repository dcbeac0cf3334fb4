package dev.readout.ingest.warc;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.testkit.Effort;
import dev.readout.testkit.OrdinaryReports;
import dev.readout.testkit.WebArchive;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/**
 * Prints how long the intake takes to read a web archive, against jsoup's bare parse of the same pages, in seconds of one
 * processor. The argument is the number of pages, of some 30 kB each as outlets have them: a story among menus, lists of
 * other stories and scripts.
 */
final class WarcAgainstJsoup {
    private static final int WARMING = 500;
    private static final int LINKS = 120;

    private WarcAgainstJsoup() {}

    public static void main(String[] arguments) throws IOException {
        measure(WARMING);
        for (String pages : arguments) {
            System.out.println(measure(Integer.parseInt(pages)));
        }
    }

    private static String measure(int number) throws IOException {
        List<byte[]> pages = pages(number);
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        Path file = Files.createTempFile("pages", ".warc.gz");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                WebArchive archive = new WebArchive(out).packed().info();
                for (int i = 0; i < number; i++) {
                    archive.page("https://paper.example/story/" + i, new String(pages.get(i), StandardCharsets.UTF_8));
                }
            }
            Effort<Integer> bare = Effort.of(() -> {
                int elements = 0;
                for (byte[] page : pages) {
                    elements += Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                            .childNodeSize();
                }
                return elements;
            });
            Effort<Integer> intake = Effort.of(() -> read(file));
            return String.format(
                    "%d pages, %.1f MB: jsoup alone %.1f s; intake %.1f s, %d reports, %.0f pages/s, %.1f MB/s; ratio %.2f",
                    number,
                    bytes / 1e6,
                    bare.worked(),
                    intake.worked(),
                    intake.result(),
                    number / intake.worked(),
                    bytes / 1e6 / intake.worked(),
                    bare.worked() / intake.worked());
        } finally {
            Files.delete(file);
        }
    }

    private static int read(Path file) {
        AtomicInteger read = new AtomicInteger();
        new Intake(Limits.STANDARD)
                .read(List.of(file.toString()), Defaults.NONE, InputStream.nullInputStream(), outcome -> {
                    if (outcome instanceof Outcome.Read) {
                        read.incrementAndGet();
                    }
                });
        return read.get();
    }

    private static List<byte[]> pages(int number) {
        OrdinaryReports news = new OrdinaryReports();
        List<byte[]> pages = new ArrayList<>();
        for (int page = 0; page < number; page++) {
            StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
            html.append("<title>Report ").append(page).append(" of the day | Paper</title>");
            html.append("<link rel=\"canonical\" href=\"https://paper.example/story/")
                    .append(page)
                    .append("\">");
            html.append("<meta property=\"article:published_time\" content=\"2025-02-24T10:00:00Z\">");
            html.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Report ");
            html.append(page).append(" of the day\",\"datePublished\":\"2025-02-24T10:00:00Z\"}</script>");
            html.append("<style>")
                    .append(".a{margin:0 auto;padding:4px}\n".repeat(60))
                    .append("</style></head><body>");
            links(html, "nav", page);
            html.append("<main><article><h1>Report ").append(page).append(" of the day</h1>");
            news.next().text().lines().forEach(line -> html.append("<p>")
                    .append(line)
                    .append("</p>\n"));
            html.append("</article></main>");
            links(html, "aside", page + 1);
            html.append("<script>").append("window.queue=window.queue||[];queue.push({a:1});\n".repeat(60));
            html.append("</script><footer><p>Paper, all rights reserved.</p></footer></body></html>");
            pages.add(html.toString().getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static void links(StringBuilder html, String part, int page) {
        html.append('<').append(part).append(" class=\"related-links\"><ul>");
        for (int i = 0; i < LINKS; i++) {
            html.append("<li class=\"item\"><a href=\"/story/")
                    .append(page * LINKS + i)
                    .append("\"><span>Other story ");
            html.append(i).append("</span></a></li>\n");
        }
        html.append("</ul></").append(part).append('>');
    }
}
