package dev.readout.app.run;

import dev.readout.analysis.lineage.Attributions;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.store.LineageTables.Kept;
import dev.readout.store.LineageTables.Told;
import dev.readout.store.terms.ReportTerms;
import dev.readout.store.terms.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of a report and what was read from it what a store keeps for lineage and for its search. Safe to share between threads. */
final class Keeper {
    private final Lineage lineage;
    private final ThreadLocal<Terms> terms = ThreadLocal.withInitial(Terms::new);
    private @Nullable Attributions attributions;

    Keeper(Lineage lineage) {
        this.lineage = lineage;
    }

    Kept kept(Told told) {
        return new Kept(
                told.report(),
                lineage.sketch(told.report()),
                told.statements().isEmpty()
                        ? List.of()
                        : attributions().of(told.report(), told.mentions(), told.statements()));
    }

    /** By which terms a search finds it. */
    ReportTerms terms(Told told) {
        return ReportTerms.of(told.report(), told.statements(), terms.get());
    }

    /** Read from its tables when first asked for; whoever asks meanwhile waits. */
    private synchronized Attributions attributions() {
        Attributions known = attributions;
        if (known == null) {
            known = Attributions.english();
            attributions = known;
        }
        return known;
    }
}
