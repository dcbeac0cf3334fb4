package dev.readout.ingest.warc;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.testkit.Effort;
import dev.readout.testkit.WebArchive;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints speed and memory of reading made-up web archives with two readers; the arguments are numbers of pages. */
final class WarcMemory {
    private static final int PARAGRAPHS = 30;
    private static final int READERS = 2;

    private WarcMemory() {}

    public static void main(String[] pages) throws IOException {
        for (String number : pages) {
            Path file = Files.createTempFile("pages", ".warc.gz");
            try {
                write(file, Integer.parseInt(number));
                AtomicInteger read = new AtomicInteger();
                Effort<AtomicInteger> effort = Effort.of(() -> {
                    new Intake(Limits.STANDARD, null, READERS)
                            .read(List.of(file.toString()), Defaults.NONE, InputStream.nullInputStream(), outcome -> {
                                if (outcome instanceof Outcome.Read) {
                                    read.incrementAndGet();
                                }
                            });
                    return read;
                });
                System.out.printf(
                        "%s pages in %d MB: %d reports, %.0f pages a second, %s%n",
                        number, Files.size(file) >> 20, read.get(), read.get() / effort.seconds(), effort.cost());
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, int pages) throws IOException {
        Random random = new Random(pages);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WebArchive archive = new WebArchive(out).packed().info();
            for (int page = 0; page < pages; page++) {
                String url = "https://paper.example/" + page;
                StringBuilder story = new StringBuilder();
                for (int i = 0; i < PARAGRAPHS; i++) {
                    story.append("<p>Paragraph ")
                            .append(i)
                            .append(" of report ")
                            .append(page)
                            .append(" tells what delegation ");
                    for (int word = 0; word < 40; word++) {
                        story.append(Integer.toString(random.nextInt(50_000), 36))
                                .append(' ');
                    }
                    story.append("said about it.</p>\n");
                }
                archive.request(url)
                        .page(url, WebArchive.html("Report " + page, "").replace("<p></p>", story));
            }
        }
    }
}
