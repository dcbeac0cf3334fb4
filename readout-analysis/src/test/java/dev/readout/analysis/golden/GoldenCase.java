package dev.readout.analysis.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.analysis.Analyst;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a report and what is expected of it.
 *
 * @param name the folder's name: what the case is about
 */
record GoldenCase(String name, Report report, List<Line> expected) {
    private static final Pattern HEADER = Pattern.compile("(TITLE|PUBLISHED|OUTLET|URL): *(.*)\\n");

    /** All cases under a folder of the test resources, by name. */
    static List<GoldenCase> under(String folder) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", folder))) {
            for (Path each : folders.filter(Files::isDirectory)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                cases.add(read(each));
            }
        }
        return cases;
    }

    private static GoldenCase read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("expected.jsonl")));
        List<Line> expected = new ArrayList<>();
        String text = Files.readString(folder.resolve("report.txt"));
        for (JsonNode contact : gold.path("contacts")) {
            String evidence = contact.path("evidence").asText();
            if (evidence.isEmpty() || !text.contains(evidence)) {
                throw new IOException(folder + ": the report does not say «" + evidence + "»");
            }
            expected.add(Line.of(contact));
        }
        if (!gold.path("doc").asText().equals("report.txt")) {
            throw new IOException(folder + ": the document is report.txt, not " + gold.path("doc"));
        }
        return new GoldenCase(folder.getFileName().toString(), report(folder, text), expected);
    }

    static Report report(Path folder, String text) {
        Map<String, String> header = new HashMap<>();
        Span headline = null;
        Matcher line = HEADER.matcher(text);
        int body = 0;
        while (line.region(body, text.length()).lookingAt()) {
            header.put(line.group(1), line.group(2));
            if (line.group(1).equals("TITLE")) {
                headline = new Span(line.start(2), line.end(2));
            }
            body = line.end();
        }
        while (body < text.length() && text.charAt(body) == '\n') {
            body++;
        }
        Published published =
                Published.parse(header.getOrDefault("PUBLISHED", "")).orElse(null);
        return new Report(
                folder.getFileName().toString(),
                folder.toString(),
                text,
                headline,
                new Span(body, text.length()),
                published,
                header.get("URL"),
                header.get("OUTLET") == null ? host(header.get("URL")) : header.get("OUTLET"),
                "en");
    }

    private static @Nullable String host(@Nullable String url) {
        return url == null
                ? null
                : url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(www\\.)?", "")
                        .replaceFirst("/.*", "");
    }

    /** What is read otherwise than expected, a line each: '-' expected, '+' read. Empty where all is right. */
    List<String> differences(Analyst analyst) {
        List<Line> read = new ArrayList<>(
                analyst.read(report).mentions().stream().map(Line::of).toList());
        List<String> lines = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : expected) {
            if (!take(line, read)) {
                open.add(line);
            }
        }
        for (Line line : open) {
            Line closest = read.stream()
                    .filter(r -> line.differences(r).size() < 4)
                    .min(Comparator.comparingInt(r -> line.differences(r).size()))
                    .orElse(null);
            if (closest != null) {
                read.remove(closest);
                lines.add("  - " + line);
                lines.add("  + " + closest);
                lines.add("    differs in " + String.join(", ", line.differences(closest)));
            } else if (!line.optional()) {
                lines.add("  - " + line);
                lines.add("    not read");
            }
        }
        read.forEach(line -> {
            lines.add("  + " + line);
            lines.add("    not expected");
        });
        return lines;
    }

    private static boolean take(Line line, List<Line> read) {
        for (Line candidate : read) {
            if (line.differences(candidate).isEmpty()) {
                return read.remove(candidate);
            }
        }
        return false;
    }
}
