package dev.readout.app.web.sides;

import dev.readout.app.page.StatementLines;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Shown;
import dev.readout.app.web.sides.Row.Kind;
import dev.readout.app.web.sides.Row.Verdict;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each side says was spoken of, with the statements on it. Topics stand in one row where they share a telling word,
 * which names the row: that both speak of it is all that the row says.
 */
final class TopicRows {
    private final Whole whole;
    private final Cited cited;
    private final List<Side> sides;
    private final TellingWords telling;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Said> statements = new ArrayList<>();

    /** A topic that a side names, by its telling words. */
    private record Topic(int side, Shown shown, Map<String, String> words) {}

    /** What a side lets somebody say. */
    private record Said(int side, Shown shown, Set<String> words) {}

    TopicRows(Cited cited, List<Side> sides, TellingWords telling) {
        this.cited = cited;
        this.whole = cited.whole();
        this.sides = sides;
        this.telling = telling;
        for (int i = 0; i < sides.size(); i++) {
            collect(i, sides.get(i));
        }
    }

    private void collect(int place, Side side) {
        for (Mention mention : whole.selection().mentionsOf(whole.contact())) {
            if (side.has(mention.reportId())) {
                for (Claim<String> claim : mention.topics()) {
                    Shown shown = new Shown(
                            claim.value(),
                            claim.quotes().stream()
                                    .map(quote -> cited.words(mention.reportId(), quote))
                                    .toList());
                    topics.add(new Topic(place, shown, telling.of(claim.value())));
                }
            }
        }
        for (List<Statement> same : StatementLines.grouped(whole.contact(), whole.selection())) {
            same.stream()
                    .filter(statement -> side.has(statement.reportId()))
                    .findFirst()
                    .ifPresent(statement -> statements.add(new Said(
                            place,
                            new Shown(
                                    StatementLines.head(statement),
                                    List.of(cited.words(statement.reportId(), statement.content()))),
                            telling.of(statement.content().words()).keySet())));
        }
    }

    /** Topics of which several sides speak first, then those of one, then the words that belong to none. */
    List<Row> rows() {
        List<Row> both = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        Set<Object> placed = new HashSet<>();
        for (String word : byFrequency()) {
            List<Topic> open = topics.stream()
                    .filter(topic -> !placed.contains(topic) && topic.words().containsKey(word))
                    .toList();
            if (!open.isEmpty()) {
                List<Said> said = statements.stream()
                        .filter(one -> one.words().contains(word))
                        .toList();
                boolean several = several(open, said);
                if (several || open.size() > 1) {
                    placed.addAll(open);
                    placed.addAll(said);
                    (several ? both : alone).add(row(open.get(0).words().getOrDefault(word, word), open, said));
                }
            }
        }
        for (Topic topic : topics) {
            if (placed.add(topic)) {
                List<Said> said = statements.stream()
                        .filter(one -> topic.words().keySet().stream().anyMatch(one.words()::contains))
                        .toList();
                placed.addAll(said);
                alone.add(row(topic.shown().label(), List.of(topic), said));
            }
        }
        both.addAll(alone);
        List<Said> rest =
                statements.stream().filter(one -> !placed.contains(one)).toList();
        if (!rest.isEmpty()) {
            both.add(Row.of(Kind.STATEMENT, "other words", cells(List.of(), rest), Verdict.APART, sides));
        }
        return both;
    }

    /** The telling words of all topics, those of most sides first, then those of most topics. */
    private List<String> byFrequency() {
        Map<String, Set<Integer>> spoken = new LinkedHashMap<>();
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Topic topic : topics) {
            for (String word : topic.words().keySet()) {
                spoken.computeIfAbsent(word, w -> new HashSet<>()).add(topic.side());
                named.merge(word, 1, Integer::sum);
            }
        }
        for (Said said : statements) {
            said.words()
                    .forEach(word -> spoken.computeIfPresent(word, (w, by) -> {
                        by.add(said.side());
                        return by;
                    }));
        }
        return spoken.keySet().stream()
                .sorted((a, b) -> {
                    int sides = Integer.compare(
                            spoken.getOrDefault(b, Set.of()).size(),
                            spoken.getOrDefault(a, Set.of()).size());
                    return sides != 0 ? sides : Integer.compare(named.getOrDefault(b, 0), named.getOrDefault(a, 0));
                })
                .toList();
    }

    private static boolean several(List<Topic> topics, List<Said> said) {
        Set<Integer> speaking = new HashSet<>();
        topics.forEach(topic -> speaking.add(topic.side()));
        said.forEach(one -> speaking.add(one.side()));
        return speaking.size() > 1;
    }

    private Row row(String name, List<Topic> named, List<Said> said) {
        return Row.of(Kind.TOPIC, name, cells(named, said), Verdict.BOTH, sides);
    }

    private List<List<Shown>> cells(List<Topic> named, List<Said> said) {
        List<List<Shown>> cells = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            List<Shown> cell = new ArrayList<>();
            named.stream().filter(topic -> topic.side() == side).forEach(topic -> cell.add(topic.shown()));
            said.stream().filter(one -> one.side() == side).forEach(one -> cell.add(one.shown()));
            cells.add(cell);
        }
        return cells;
    }
}
