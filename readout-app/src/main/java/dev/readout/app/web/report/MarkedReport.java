package dev.readout.app.web.report;

import dev.readout.analysis.structure.Block;
import dev.readout.analysis.structure.Structure;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a report's text wherever something begins or ends that is shown. */
final class MarkedReport {
    private record Mark(Span span, String label) {}

    private final Report report;
    private final Optional<Span> chosen;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Span> said = new ArrayList<>();
    private final List<Block> blocks;

    /**
     * @param chosen the words that are asked for
     */
    MarkedReport(Report report, Structure structure, Optional<Span> chosen) {
        this.report = report;
        this.chosen = chosen.filter(
                span -> span.length() > 0 && span.end() <= report.text().length());
        this.blocks = structure.blocks(report);
    }

    MarkedReport mention(Mention mention) {
        mention.participants().forEach(named -> mark(named.quote(), "participant"));
        for (RecordField<?> field : RecordField.ALL) {
            claims(field.claims().apply(mention), field.name());
        }
        claims(mention.topics(), "topic");
        claims(mention.outcomes(), "outcome");
        mark(mention.evidence(), "contact");
        return this;
    }

    private void claims(List<? extends Claim<?>> claims, String label) {
        claims.forEach(claim -> claim.quotes().forEach(quote -> mark(quote, label)));
    }

    private void mark(Quote quote, String label) {
        marks.add(new Mark(quote.span(), label));
    }

    MarkedReport statement(Statement statement) {
        said.add(statement.content().span());
        return this;
    }

    /** The whole text, piece by piece. */
    List<Piece> pieces() {
        int length = report.text().length();
        Set<Integer> cuts = new TreeSet<>(List.of(0, length));
        marks.forEach(mark -> cut(mark.span(), cuts));
        said.forEach(span -> cut(span, cuts));
        chosen.ifPresent(span -> cut(span, cuts));
        blocks.forEach(block -> cut(block.span(), cuts));
        cut(report.body(), cuts);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from && to <= length) {
                pieces.add(piece(new Span(from, to)));
                from = to;
            }
        }
        return pieces;
    }

    private static void cut(Span span, Set<Integer> cuts) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private Piece piece(Span span) {
        boolean wanted = chosen.filter(words -> words.contains(span)).isPresent();
        return new Piece(
                report.text().substring(span.start(), span.end()),
                kind(span),
                marks.stream()
                        .filter(mark -> mark.span().contains(span))
                        .map(Mark::label)
                        .distinct()
                        .sorted()
                        .toList(),
                said.stream().anyMatch(words -> words.contains(span)),
                wanted,
                wanted
                        && chosen.map(Span::start)
                                .filter(start -> start == span.start())
                                .isPresent());
    }

    private String kind(Span span) {
        for (Block block : blocks) {
            if (block.span().contains(span)) {
                return switch (block.kind()) {
                    case HEADLINE -> "title";
                    case BOILERPLATE, REPEATED -> "aside";
                    default -> "";
                };
            }
        }
        return span.end() <= report.body().start()
                        || span.start() >= report.body().end()
                ? "aside"
                : "";
    }
}
