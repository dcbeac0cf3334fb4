package dev.readout.app.web.decisions;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Standing;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.table.Columns;
import dev.readout.model.Decision;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All decisions, the latest first.
 */
public record DecisionList(List<Entry> decisions) implements Page {
    /** The route of the list. */
    public static final Route ROUTE = new Route(
            "/decisions",
            "Decisions",
            "What analysts decided, when, by whom and why, and whether it applies.",
            List.of(),
            Route.LIST,
            DecisionList::of);

    /** A decision and how it stands. */
    public record Entry(Decision decision, Standing standing) {
        public boolean undone() {
            return standing instanceof Standing.Undone;
        }

        /** When it was made, to the second. */
        public String at() {
            return decision.at().truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    private static final Columns<Entry> COLUMNS = Columns.<Entry>none()
            .text("decision", entry -> entry.decision().id())
            .text("at", entry -> entry.decision().at().toString())
            .text("by", entry -> entry.decision().by())
            .text("ruling", entry -> entry.decision().ruling().words())
            .text("why", entry -> entry.decision().why())
            .text("standing", entry -> entry.standing().words());

    private static DecisionList of(Ask ask) {
        Rulings rulings = ask.sight().rulings().get();
        List<Entry> entries = new ArrayList<>();
        rulings.decisions().forEach(decision -> entries.add(new Entry(decision, rulings.standing(decision.id()))));
        Collections.reverse(entries);
        return new DecisionList(List.copyOf(entries));
    }

    @Override
    public String template() {
        return "decisions";
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(decisions, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        COLUMNS.csv(decisions, out);
    }
}
