package dev.readout.app.run;

import dev.readout.analysis.Analysis;
import dev.readout.model.Appearance;
import dev.readout.model.Report;
import dev.readout.store.LineageTables.Kept;
import dev.readout.store.Store.Failure;
import dev.readout.store.terms.ReportTerms;
import java.util.Optional;

/** What the writer is handed for one document, in the order in which documents were read. */
sealed interface Step {
    /** A report, where it was found, what was read from it, what is kept of it for lineage, and how a search finds it, if new. */
    record Analysed(Report report, Appearance appearance, Analysis analysis, Kept kept, Optional<ReportTerms> terms)
            implements Step {}

    /** A report that the store holds just so. */
    record Known(Report report, Appearance appearance) implements Step {}

    /** A document that could not be read, or a report whose analysis failed. */
    record Failed(Failure failure, String remedy) implements Step {}

    /** No document. */
    record Skipped(String source, String why) implements Step {}

    /** Nothing more comes. */
    record End() implements Step {}
}
