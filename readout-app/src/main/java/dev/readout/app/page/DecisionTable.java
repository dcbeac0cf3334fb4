package dev.readout.app.page;

import dev.readout.app.deciding.Ledger;
import dev.readout.model.Decision;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Decisions as a table, one line each, and below it what is to be looked at. */
public final class DecisionTable {
    private DecisionTable() {}

    /** The lines, header first, earlier decisions first. */
    public static List<String> lines(Ledger ledger) {
        if (ledger.decisions().isEmpty()) {
            return List.of("Nobody has decided anything.");
        }
        Table table = new Table("DECISION", "WHEN", "BY", "RULING", "STANDING", "WHY");
        for (Decision decision : ledger.decisions()) {
            table.row(
                    decision.id(),
                    decision.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    Words.cell(decision.by()),
                    decision.ruling().words(),
                    ledger.brief(decision),
                    Words.cell(decision.why()));
        }
        List<String> lines = new ArrayList<>(table.lines());
        List<String> concerns = new ArrayList<>();
        for (Decision decision : ledger.decisions()) {
            ledger.concern(decision).ifPresent(concern -> concerns.add("  " + decision.id() + " " + concern + "."));
        }
        if (!concerns.isEmpty()) {
            lines.add("");
            lines.add("To look at:");
            lines.addAll(concerns);
        }
        return lines;
    }
}
