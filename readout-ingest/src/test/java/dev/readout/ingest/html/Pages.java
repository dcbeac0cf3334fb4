package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Short ways to read a page in a test. */
final class Pages {
    /** A story of two sentences, long enough to be one. */
    static final String STORY = "<p>The presidents of Chile and Peru met in Lima on Friday, their offices said.</p>"
            + "<p>They spoke about copper for two hours and agreed to meet again.</p>";

    private Pages() {}

    /** A page with this in its head and this in its body. */
    static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><title>A page</title>" + head + "</head><body>" + body + "</body></html>";
    }

    static Outcome outcome(String html) {
        return outcome(html.getBytes(StandardCharsets.UTF_8), Fetched.file("page.html"));
    }

    static Outcome outcome(byte[] bytes, Fetched fetched) {
        return HtmlPage.read(bytes, fetched, Defaults.NONE, Limits.STANDARD);
    }

    static Report report(String html) {
        return report(html.getBytes(StandardCharsets.UTF_8), Fetched.file("page.html"));
    }

    static Report report(byte[] bytes, Fetched fetched) {
        return assertInstanceOf(Outcome.Read.class, outcome(bytes, fetched)).report();
    }

    static Outcome.Failed failure(String html) {
        return assertInstanceOf(Outcome.Failed.class, outcome(html));
    }

    /** Fetched from an address at a time. */
    static Fetched fetched(String url, String at) {
        return new Fetched("page.html", url, "text/html; charset=utf-8", Instant.parse(at));
    }

    static String body(Report report) {
        return report.quote(report.body()).words();
    }

    static String published(String html) {
        return String.valueOf(report(html).published());
    }

    /** The words of a header line of the stored text; empty where there is no such line. */
    static String line(Report report, String key) {
        return report.text()
                .lines()
                .takeWhile(l -> !l.isEmpty())
                .filter(l -> l.startsWith(key + ": "))
                .map(l -> l.substring(key.length() + 2))
                .findFirst()
                .orElse("");
    }
}
