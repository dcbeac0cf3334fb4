package dev.readout.app.selection;

import dev.readout.analysis.versions.Comparison;
import dev.readout.app.page.History;
import dev.readout.app.page.History.Text;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.store.Store;
import dev.readout.store.VersionTables.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from a store what stood at the addresses of reports. */
public final class Histories {
    private Histories() {}

    /** All texts of a report's address. */
    public static History of(String reportId, Store store) {
        List<Kept> kept = store.versions().beside(reportId);
        if (kept.size() < 2) {
            return new History(List.of());
        }
        Map<String, List<Mention>> mentions = new HashMap<>();
        List<Text> texts = new ArrayList<>();
        for (Kept each : kept) {
            Optional<Comparison> before = between(each.standing().predecessor(), each.reportId(), mentions, store);
            Optional<Comparison> now = Optional.ofNullable(each.standing().yieldsTo())
                    .flatMap(speaks -> between(each.reportId(), speaks, mentions, store));
            store.report(each.reportId())
                    .ifPresent(report -> texts.add(new Text(report, each.appearance(), each.standing(), before, now)));
        }
        return new History(ordered(texts));
    }

    /** Each behind the one that it took the place of, otherwise as they come. */
    private static List<Text> ordered(List<Text> texts) {
        Set<String> waiting = new LinkedHashSet<>();
        texts.forEach(text -> waiting.add(text.report().id()));
        List<Text> ordered = new ArrayList<>();
        while (ordered.size() < texts.size()) {
            int before = ordered.size();
            for (Text text : texts) {
                String predecessor = text.standing().predecessor();
                if (waiting.contains(text.report().id()) && (predecessor == null || !waiting.contains(predecessor))) {
                    ordered.add(text);
                    waiting.remove(text.report().id());
                }
            }
            if (ordered.size() == before) {
                // times that contradict each other go round in a circle
                texts.stream()
                        .filter(text -> waiting.contains(text.report().id()))
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    /** Those of a contact's reports, and of the reports that told of it once. */
    public static List<History> of(Contact contact, Store store) {
        Set<String> reports = new LinkedHashSet<>(contact.reportIds());
        store.versions().once(contact.id()).forEach(kept -> reports.add(kept.reportId()));
        return of(reports, store);
    }

    /** Those of the reports that told once of a contact that is gone. */
    public static List<History> once(String contactId, Store store) {
        Set<String> reports = new LinkedHashSet<>();
        store.versions().once(contactId).forEach(kept -> reports.add(kept.reportId()));
        return of(reports, store);
    }

    /** Each address once where several texts stood at it. */
    private static List<History> of(Set<String> reports, Store store) {
        List<History> histories = new ArrayList<>();
        Set<String> several = store.versions().several(reports);
        Set<String> seen = new HashSet<>();
        for (String report : reports) {
            if (several.contains(report) && !seen.contains(report)) {
                History history = of(report, store);
                history.texts().forEach(text -> seen.add(text.report().id()));
                histories.add(history);
            }
        }
        return histories;
    }

    private static Optional<Comparison> between(
            @Nullable String older, String newer, Map<String, List<Mention>> mentions, Store store) {
        return older == null
                ? Optional.empty()
                : Optional.of(Comparison.of(
                        mentions.computeIfAbsent(older, store::mentionsOf),
                        mentions.computeIfAbsent(newer, store::mentionsOf)));
    }
}
