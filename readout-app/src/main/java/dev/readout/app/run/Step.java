package dev.readout.app.run;

import dev.readout.analysis.Analysis;
import dev.readout.model.Appearance;
import dev.readout.model.Report;
import dev.readout.store.LineageTables.Kept;
import dev.readout.store.Store.Failure;

/** What the writer is handed for one document, in the order in which documents were read. */
sealed interface Step {
    /** A report, where it was found, what was read from it, and what is kept of all this for lineage. */
    record Analysed(Report report, Appearance appearance, Analysis analysis, Kept kept) implements Step {}

    /** A report that the store holds just so. */
    record Known(Report report, Appearance appearance) implements Step {}

    /** A document that could not be read, or a report whose analysis failed. */
    record Failed(Failure failure, String remedy) implements Step {}

    /** No document. */
    record Skipped(String source, String why) implements Step {}

    /** Nothing more comes. */
    record End() implements Step {}
}
