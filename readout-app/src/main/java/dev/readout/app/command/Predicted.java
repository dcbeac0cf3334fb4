package dev.readout.app.command;

import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldMention;
import dev.readout.export.gold.Predictions;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a store read, in the gold format: one document for each source of each report. */
final class Predicted {
    private Predicted() {}

    /** The documents by name, then by source; documents without a contact are among them. */
    static List<GoldDocument> documents(Store store, Predicate<Report> wanted) {
        record Named(String source, GoldDocument document) {}
        Map<String, String> contacts = new HashMap<>();
        store.resolved().contacts().forEach(contact -> contact.mentionIds()
                .forEach(id -> contacts.put(id, contact.id())));
        Map<String, List<GoldMention>> mentions = new HashMap<>();
        for (Mention mention : store.mentions()) {
            mentions.computeIfAbsent(mention.reportId(), id -> new ArrayList<>())
                    .add(Predictions.of(mention, Optional.ofNullable(contacts.get(mention.id()))));
        }
        List<Named> documents = new ArrayList<>();
        for (Report report : store.reports()) {
            if (!wanted.test(report)) {
                continue;
            }
            for (String source : store.sources(report.id())) {
                documents.add(new Named(
                        source,
                        new GoldDocument(Report.documentOf(source), mentions.getOrDefault(report.id(), List.of()))));
            }
        }
        documents.sort(Comparator.comparing((Named n) -> n.document().doc()).thenComparing(Named::source));
        return documents.stream().map(Named::document).toList();
    }
}
