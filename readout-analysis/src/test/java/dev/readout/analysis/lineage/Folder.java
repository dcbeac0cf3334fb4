package dev.readout.analysis.lineage;

import dev.readout.model.Copy;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the copies among the text files of a folder. Arguments: the folder. */
final class Folder {
    private static final Pattern PUBLISHED = Pattern.compile("PUBLISHED: *(\\S+)");

    private static final Pattern URL = Pattern.compile("URL: *(\\S+)");

    private Folder() {}

    static List<Report> read(Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                String name = String.valueOf(file.getFileName());
                Matcher m = PUBLISHED.matcher(text);
                Published published = m.find() ? Published.parse(m.group(1)).orElse(null) : null;
                Matcher address = URL.matcher(text);
                String url = address.find() ? address.group(1) : null;
                int body = published == null ? 0 : m.end();
                reports.add(
                        new Report(name, name, text, null, new Span(body, text.length()), published, url, null, "en"));
            }
        }
        return reports;
    }

    public static void main(String[] args) throws IOException {
        List<Report> reports = read(Path.of(args[0]));
        long start = System.nanoTime();
        Families families = new Lineage().fold(reports);
        System.out.printf(
                "%d reports, %d copies, %d families, %d ms%n",
                reports.size(),
                families.copies().size(),
                families.groups().size(),
                (System.nanoTime() - start) / 1_000_000);
        Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, r -> r));
        for (Copy copy : families.copies()) {
            List<Passage> passages = Lineage.passages(
                    Objects.requireNonNull(byId.get(copy.report())), Objects.requireNonNull(byId.get(copy.original())));
            long copied = passages.stream()
                    .filter(p -> p.kind() == Passage.Kind.COPIED)
                    .count();
            long changed = passages.stream()
                    .filter(p -> p.kind() == Passage.Kind.CHANGED)
                    .count();
            System.out.printf(
                    "%.2f %s < %s  copied %d changed %d%n",
                    copy.share(), copy.report(), copy.original(), copied, changed);
        }
    }
}
