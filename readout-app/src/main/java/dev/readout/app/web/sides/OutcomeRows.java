package dev.readout.app.web.sides;

import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Shown;
import dev.readout.app.web.sides.Row.Kind;
import dev.readout.app.web.sides.Row.Verdict;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What came of a contact as each side tells it, by kind. */
final class OutcomeRows {
    private OutcomeRows() {}

    static List<Row> of(Cited cited, List<Side> sides) {
        List<Row> rows = new ArrayList<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            List<List<Shown>> cells = new ArrayList<>();
            sides.forEach(side -> cells.add(cell(cited, side, kind)));
            Row row = Row.of(Kind.OUTCOME, kind.code(), cells, Verdict.BOTH, sides);
            if (!row.silent()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Shown> cell(Cited cited, Side side, Outcome.Kind kind) {
        List<Shown> cell = new ArrayList<>();
        Whole whole = cited.whole();
        for (Mention mention : whole.selection().mentionsOf(whole.contact())) {
            for (Claim<Outcome> claim : mention.outcomes()) {
                if (side.has(mention.reportId()) && claim.value().kind() == kind) {
                    cell.add(new Shown(
                            claim.value().words(),
                            claim.quotes().stream()
                                    .map(quote -> cited.words(mention.reportId(), quote))
                                    .toList()));
                }
            }
        }
        return cell;
    }
}
