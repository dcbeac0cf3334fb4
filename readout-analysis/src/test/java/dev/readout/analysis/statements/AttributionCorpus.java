package dev.readout.analysis.statements;

import dev.readout.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a folder of the PolNeAR corpus: texts in {@code text}, stand-off annotations in {@code attributions}. */
final class AttributionCorpus {
    private static final Set<String> NOBODY = Set.of(
            "it", "which", "that", "this", "there", "some", "many", "others", "those", "one", "you", "we", "most",
            "what", "both", "few", "all", "any");

    private AttributionCorpus() {}

    /**
     * Who said what, by spans.
     *
     * @param person whether the source is a person, an organisation or a named document; neither words for nobody in
     *     particular nor a missing source are
     */
    record Attribution(List<Span> source, List<Span> cue, List<Span> content, boolean person) {}

    /** A document with its annotations. */
    record Document(String name, String text, List<Attribution> attributions) {}

    /** The documents in the order of their names; of several annotators, the first by name counts. */
    static List<Document> read(Path folder) throws IOException {
        Map<String, Path> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.sorted().forEach(f -> {
                String name = f.getFileName().toString();
                annotations.putIfAbsent(name.substring(0, name.lastIndexOf('_')), f);
            });
        }
        List<Document> documents = new ArrayList<>();
        annotations.forEach((name, file) -> {
            try {
                String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
                documents.add(new Document(name + ".txt", text, attributions(text, Files.readAllLines(file))));
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + file, broken);
            }
        });
        return documents;
    }

    /** Annotations count characters, texts UTF-16 units; the corpus has none beyond the first plane that differ. */
    private static List<Attribution> attributions(String text, List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Attribution> found = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                continue;
            }
            if (cells[0].startsWith("T")) {
                spans.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
            } else if (cells[0].startsWith("E")) {
                Map<String, List<Span>> roles = new HashMap<>();
                for (String part : cells[1].strip().split(" ", -1)) {
                    String[] role = part.split(":", -1);
                    roles.computeIfAbsent(role[0].replaceAll("\\d+$", ""), k -> new ArrayList<>())
                            .addAll(spans.getOrDefault(role[1], List.of()));
                }
                List<Span> source = roles.getOrDefault("Source", List.of());
                List<Span> content = roles.getOrDefault("Content", List.of());
                if (!content.isEmpty()) {
                    found.add(new Attribution(
                            source, roles.getOrDefault("Cue", List.of()), content, person(text, source)));
                }
            }
        }
        return found;
    }

    private static boolean person(String text, List<Span> source) {
        if (source.isEmpty()) {
            return false;
        }
        Span first = source.get(0);
        return !NOBODY.contains(text.substring(first.start(), first.end()).toLowerCase(Locale.ROOT));
    }

    private static List<Span> spans(String cell) {
        List<Span> spans = new ArrayList<>();
        for (String each : cell.split(";", -1)) {
            String[] ends = each.strip().split(" ", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
