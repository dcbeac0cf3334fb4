package dev.readout.analysis.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.lineage.Attributions;
import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.resolution.Resolver;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Aligned;
import dev.readout.model.Attribution;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Reading;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with several reports and the contacts that they come to together.
 *
 * @param name the folder's name: what the case is about
 * @param reports all texts of the folder
 * @param expected what is demanded of each contact and undecided mention, by key
 */
record ContactCase(String name, List<Report> reports, List<Map<String, String>> expected) {
    private static final Attributions ATTRIBUTIONS = Attributions.english();

    /** All cases under a folder of the test resources, by name. */
    static List<ContactCase> under(String folder) throws IOException {
        Path root = Path.of("src/test/resources", folder);
        List<ContactCase> cases = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> folders = Files.list(root)) {
                for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
                    cases.add(read(each));
                }
            }
        }
        return cases;
    }

    private static ContactCase read(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                reports.add(GoldenCase.report(file, Files.readString(file)));
            }
        }
        List<Map<String, String>> expected = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("contacts.jsonl"))) {
            Map<String, String> demands = new LinkedHashMap<>();
            JsonNode node = new ObjectMapper().readTree(line);
            node.properties().forEach(e -> demands.put(e.getKey(), words(e.getValue())));
            expected.add(demands);
        }
        return new ContactCase(folder.getFileName().toString(), reports, expected);
    }

    private static String words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(each -> words.add(each.asText()));
        return node.isArray() ? String.join(", ", words) : node.asText();
    }

    /** What comes out otherwise than expected, a line each; empty where all is right. The order of arrival is random. */
    List<String> differences(Analyst analyst, Random random) {
        List<Map<String, String>> found = found(analyst, random);
        List<String> lines = new ArrayList<>();
        List<Map<String, String>> missing = new ArrayList<>(expected);
        missing.removeIf(demands -> {
            Map<String, String> same = found.stream()
                    .filter(f -> f.entrySet().containsAll(demands.entrySet()))
                    .findFirst()
                    .orElse(null);
            return same != null && found.remove(same);
        });
        missing.forEach(demands -> lines.add("  - " + demands));
        found.forEach(other -> lines.add("  + " + other));
        return lines;
    }

    private List<Map<String, String>> found(Analyst analyst, Random random) {
        List<Report> arriving = new ArrayList<>(reports);
        Collections.shuffle(arriving, random);
        Map<String, Report> byId = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        Lineage lineage = new Lineage();
        for (Report report : arriving) {
            Analysis analysis = analyst.read(report);
            byId.put(report.id(), report);
            mentions.addAll(analysis.mentions());
            sketches.add(lineage.sketch(report));
            attributions.addAll(ATTRIBUTIONS.of(report, analysis.mentions(), analysis.statements()));
        }
        List<Aligned> aligned = lineage.align(
                sketches,
                id -> {
                    Report report = byId.get(id);
                    if (report == null) {
                        throw new IllegalArgumentException("no report " + id);
                    }
                    return report;
                },
                List.of());
        Resolved resolved =
                new Resolver().resolve(arriving, mentions, Families.of(sketches, aligned, attributions), Rulings.NONE);
        Map<String, String> home = mentions.stream().collect(Collectors.toMap(Mention::id, Mention::reportId));
        List<Map<String, String>> found = new ArrayList<>();
        resolved.contacts().forEach(contact -> found.add(line(contact)));
        resolved.unresolved()
                .forEach(open -> found.add(new TreeMap<>(Map.of(
                        "undecided", home.getOrDefault(open.mentionId(), ""),
                        "candidates", String.valueOf(open.candidates().size())))));
        return found;
    }

    private static Map<String, String> line(Contact contact) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("reports", contact.reportIds().stream().sorted().collect(Collectors.joining(", ")));
        line.put("parties", contact.block());
        line.put("channel", words(contact.channel(), c -> c.code()));
        line.put("status", words(contact.status(), s -> s.code()));
        line.put("date", words(contact.date(), PartialDate::toString));
        line.put("duration", words(contact.length(), Length::iso));
        line.put("origins", String.valueOf(contact.origins()));
        line.put("notes", String.join(" ", contact.notes()));
        return line;
    }

    private static <V> String words(Reading<V> reading, Function<V, String> word) {
        return values(reading).stream().map(word).collect(Collectors.joining(" or "));
    }

    private static <V> Collection<V> values(Reading<V> reading) {
        if (reading instanceof Reading.Agreed<V> agreed) {
            return List.of(agreed.value());
        }
        if (reading instanceof Reading.Single<V> single) {
            return List.of(single.value());
        }
        return reading instanceof Reading.Disputed<V> disputed ? disputed.values() : List.of();
    }
}
