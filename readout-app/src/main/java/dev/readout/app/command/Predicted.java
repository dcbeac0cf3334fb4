package dev.readout.app.command;

import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldMention;
import dev.readout.export.gold.Predictions;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a store read, in the gold format: one document for each source of each report. */
final class Predicted {
    private Predicted() {}

    /** The documents by name, then by source; documents without a contact are among them. */
    static List<GoldDocument> documents(Store store, Predicate<Report> wanted) {
        record Named(String source, GoldDocument document) {}
        List<Named> documents = new ArrayList<>();
        for (Report report : store.reports()) {
            if (!wanted.test(report)) {
                continue;
            }
            List<GoldMention> mentions = store.mentionsOf(report.id()).stream()
                    .map(mention -> Predictions.of(mention, store.contactOf(mention.id())))
                    .toList();
            for (String source : store.sources(report.id())) {
                documents.add(new Named(source, new GoldDocument(Report.documentOf(source), mentions)));
            }
        }
        documents.sort(Comparator.comparing((Named n) -> n.document().doc()).thenComparing(Named::source));
        return documents.stream().map(Named::document).toList();
    }
}
