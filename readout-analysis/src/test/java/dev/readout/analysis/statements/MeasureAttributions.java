package dev.readout.analysis.statements;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Measures statements on a folder of the PolNeAR corpus (texts in {@code text}, annotations in {@code attributions}); no
 * test needs it. Half of the documents, by a hash of the name, are for tuning, half for checking. The corpus lets no token
 * belong to two attributions, so statements inside another's words are left out; stretches with one cue count as one.
 *
 * <p>Arguments: the folder; {@code --predictions FILE} to score another program's (document, source start and end, content
 * start and end, tab-separated; '#read' lines name the documents it has
 * read; stretches with one source count as one); {@code --show} to list
 * misses and {@code --cues} to count by cue, on the tuning half; {@code --only FILE} to read only another program's documents.
 */
public final class MeasureAttributions {
    private MeasureAttributions() {}

    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        int at = options.indexOf("--predictions");
        Map<String, List<AttributionScore.Prediction>> others =
                at < 0 ? Map.of() : predictions(Path.of(options.get(at + 1)));
        int only = options.indexOf("--only");
        Set<String> names = only < 0
                ? Set.of()
                : predictions(Path.of(options.get(only + 1))).keySet();
        AttributionScore tuned = new AttributionScore();
        AttributionScore checked = new AttributionScore();
        AttributionScore both = new AttributionScore();
        Speaking reader = new Speaking();
        for (AttributionCorpus.Document document : AttributionCorpus.read(Path.of(options.get(0)))) {
            if (at >= 0 && !others.containsKey(document.name()) || only >= 0 && !names.contains(document.name())) {
                continue;
            }
            List<AttributionScore.Prediction> predictions =
                    at >= 0 ? others.getOrDefault(document.name(), List.of()) : predictions(document, reader);
            boolean tuning = hash(document.name()) % 2 == 0;
            AttributionScore.Misses misses = (tuning ? tuned : checked).add(document, predictions);
            both.add(document, predictions);
            if (tuning && options.contains("--show")) {
                show(document, misses);
            }
        }
        if (options.contains("--cues")) {
            tuned.cues.forEach((cue, n) -> System.out.println(n[0] + " right, " + n[1] + " wrong: " + cue));
        }
        System.out.println("tuned half:  " + tuned);
        System.out.println("check half:  " + checked);
        System.out.println("all:         " + both);
    }

    private static long hash(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static List<AttributionScore.Prediction> predictions(AttributionCorpus.Document document, Speaking reader) {
        String text = document.text();
        List<Statement> statements = reader.read(document.name(), text, null);
        Map<List<Span>, List<Span>> contents = new LinkedHashMap<>();
        for (Statement each : statements) {
            if (each.speakerWords().isPresent() && outermost(each, statements)) {
                Span source = each.speakerWords().orElseThrow().span();
                contents.computeIfAbsent(List.of(each.cue().span(), source), k -> new ArrayList<>())
                        .add(each.content().span());
            }
        }
        List<AttributionScore.Prediction> found = new ArrayList<>();
        contents.forEach((key, spans) -> found.add(new AttributionScore.Prediction(
                key.get(1), text.substring(key.get(0).start(), key.get(0).end()), spans)));
        return found;
    }

    private static boolean outermost(Statement statement, List<Statement> all) {
        return all.stream()
                .noneMatch(other -> !other.cue().equals(statement.cue())
                        && other.content().span().contains(statement.cue().span()));
    }

    private static Map<String, List<AttributionScore.Prediction>> predictions(Path file) throws IOException {
        Map<String, List<AttributionScore.Prediction>> found = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#read")) {
                found.computeIfAbsent(cells[1], k -> new ArrayList<>());
            } else if (!line.startsWith("#")) {
                Span source = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
                Span content = new Span(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
                List<AttributionScore.Prediction> known = found.computeIfAbsent(cells[0], k -> new ArrayList<>());
                List<Span> contents = new ArrayList<>();
                known.stream().filter(p -> p.source().equals(source)).forEach(p -> contents.addAll(p.content()));
                contents.add(content);
                known.removeIf(p -> p.source().equals(source));
                known.add(new AttributionScore.Prediction(source, "", contents));
            }
        }
        return found;
    }

    private static void show(AttributionCorpus.Document document, AttributionScore.Misses misses) {
        String text = document.text();
        Set<String> lines = new HashSet<>();
        System.out.println("== " + document.name());
        for (AttributionScore.Prediction each : misses.wrong()) {
            lines.add("W [" + words(text, List.of(each.source())) + "] <" + each.cue() + "> "
                    + words(text, each.content()));
        }
        misses.missed()
                .forEach(m -> lines.add("M [" + words(text, m.source()) + "] <" + words(text, m.cue()) + "> "
                        + words(text, m.content())));
        lines.stream().sorted().forEach(System.out::println);
    }

    private static String words(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(s -> words.append(text, s.start(), s.end()).append(" | "));
        String line = words.toString().replace('\n', ' ');
        return line.length() < 130 ? line : line.substring(0, 75) + " … " + line.substring(line.length() - 50);
    }
}
