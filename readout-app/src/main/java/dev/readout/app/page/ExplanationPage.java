package dev.readout.app.page;

import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a report was read, on its sentences: numbered brackets around the words, and below them what each number gave. */
public final class ExplanationPage {
    private static final String INDENT = "  ";

    private final Explanation told;
    private final List<String> lines = new ArrayList<>();

    private ExplanationPage(Explanation told) {
        this.told = told;
    }

    public static List<String> lines(Explanation told) {
        ExplanationPage page = new ExplanationPage(told);
        page.head();
        for (int i = 0; i < told.mentions().size(); i++) {
            page.mention(i + 1, told.mentions().get(i));
        }
        page.dropped();
        page.skipped();
        return List.copyOf(page.lines);
    }

    private void head() {
        Report report = told.report();
        int mentions = told.mentions().size();
        lines.add(report.source() + ": " + mentions + (mentions == 1 ? " mention" : " mentions")
                + (report.published() == null ? ", no day of publication" : ", published " + report.published())
                + (report.outlet() == null ? "" : ", " + report.outlet())
                + (report.author() == null ? "" : ", by " + report.author())
                + (report.section() == null ? "" : ", section " + report.section()));
        if (!report.from().isEmpty()) {
            lines.add(INDENT + "values from: "
                    + report.from().entrySet().stream()
                            .map(value -> value.getKey().code() + " " + value.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    private void mention(int number, Mention mention) {
        List<Explanation.Value> values = new ArrayList<>(Explanation.values(mention));
        told.again().stream()
                .filter(a -> a.evidence().equals(mention.evidence().span()))
                .forEach(a -> values.add(new Explanation.Value("again", "", List.of(a.words()), "same occasion")));
        lines.add("");
        lines.add("mention " + number + ", " + mention.role().code() + ": "
                + Words.participants(
                        mention.participants().stream().map(p -> p.actor()).toList()));
        Map<Quote, String> numbers = new LinkedHashMap<>();
        Table table = new Table("", "field", "value", "rule", "words");
        for (Explanation.Value value : values) {
            String label = value.quotes().stream()
                    .map(q -> numbers.computeIfAbsent(q, k -> String.valueOf(numbers.size() + 1)))
                    .collect(Collectors.joining(","));
            table.row(label, value.field(), value.value(), value.rule(), words(value.quotes()));
        }
        TreeSet<Span> sentences = new TreeSet<>();
        numbers.keySet().forEach(q -> sentences.add(told.sentence(q.span())));
        for (Span sentence : sentences) {
            MarkedText marked = new MarkedText(told.report().text(), sentence);
            numbers.forEach((quote, label) -> marked.mark(quote.span(), label));
            lines.add(INDENT + place(sentence) + " " + marked);
        }
        table.lines().forEach(line -> lines.add(INDENT + INDENT + line));
        lines.add(INDENT + INDENT + "evidence: " + Words.quote(mention.evidence()));
    }

    private static String words(List<Quote> quotes) {
        return quotes.stream().map(Words::quote).collect(Collectors.joining(" + "));
    }

    private void dropped() {
        Map<Span, List<Explanation.Note>> bySentence = new LinkedHashMap<>();
        told.dropped().stream().sorted((a, b) -> a.words().compareTo(b.words())).forEach(note -> bySentence
                .computeIfAbsent(told.sentence(note.words().span()), k -> new ArrayList<>())
                .add(note));
        if (!bySentence.isEmpty()) {
            lines.add("");
            lines.add("nothing was made of");
        }
        bySentence.forEach((sentence, notes) -> {
            MarkedText marked = new MarkedText(told.report().text(), sentence);
            notes.forEach(note -> marked.mark(note.words().span(), ""));
            lines.add(INDENT + place(sentence) + " " + marked);
            notes.forEach(note -> lines.add(INDENT + INDENT + Words.quote(note.words()) + ": " + note.why()));
        });
    }

    private void skipped() {
        if (!told.skipped().isEmpty()) {
            lines.add("");
            lines.add("not read");
        }
        told.skipped()
                .forEach(note -> lines.add(INDENT + place(note.words().span()) + " "
                        + Words.cell(note.words().words().replaceAll("\\s+", " ")) + ": " + note.why()));
    }

    private static String place(Span span) {
        return span.start() + "–" + span.end();
    }
}
