package dev.readout.app.selection;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.lineage.Voices;
import dev.readout.app.page.ReportLineage;
import dev.readout.app.page.ReportLineage.Copied;
import dev.readout.app.page.ReportLineage.Through;
import dev.readout.app.run.Folding;
import dev.readout.model.Aligned;
import dev.readout.model.Attribution;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.store.LineageTables;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes from a store what is known of the lineage of contacts and reports. */
public final class Lineages {
    private Lineages() {}

    /**
     * What stands behind each contact.
     *
     * @param reports by id, as far as they are known already
     * @param mentions by id; at least those of the contacts
     */
    public static Map<String, Corroboration> behind(
            List<Contact> contacts, Map<String, Report> reports, Map<String, Mention> mentions, Store store) {
        List<Mention> told = contacts.stream()
                .flatMap(contact -> contact.mentionIds().stream())
                .map(mentions::get)
                .filter(Objects::nonNull)
                .toList();
        Families families = Folding.behind(store, told);
        Map<String, Corroboration> behind = new HashMap<>();
        for (Contact contact : contacts) {
            List<Mention> own = contact.mentionIds().stream()
                    .map(mentions::get)
                    .filter(Objects::nonNull)
                    .toList();
            behind.put(contact.id(), new Voices(families, own).corroboration(id -> Optional.ofNullable(reports.get(id))
                    .or(() -> store.report(id))
                    .map(Report::document)
                    .orElse(id)));
        }
        return behind;
    }

    /** From where a report comes, and what comes from it. */
    public static ReportLineage of(Report report, Store store) {
        LineageTables tables = store.lineage();
        List<Aligned> aligned = tables.copies();
        Families families = Families.of(tables.origins(List.of(report.id())), aligned, List.of());
        Map<String, Report> reports = new HashMap<>(Map.of(report.id(), report));
        List<Copied> copied = new ArrayList<>();
        Set<String> origins = new HashSet<>();
        for (Copy copy : copied(report, aligned)) {
            if (origins.add(families.family(copy.original()))) {
                Report original = named(copy.original(), reports, store);
                copied.add(new Copied(copy, Lineage.passages(report, original)));
            }
        }
        List<Copy> copies = families.copies().stream()
                .filter(copy -> copy.original().equals(report.id()))
                .toList();
        copies.forEach(copy -> named(copy.report(), reports, store));
        List<String> family = families.members(report.id());
        family.forEach(id -> named(id, reports, store));
        Outlets outlets = Usual.OUTLETS;
        reports.replaceAll((id, known) -> outlets.shown(known));
        return new ReportLineage(
                outlets.shown(report),
                outlets.of(report).or(() -> outlets.named(report.outlet())),
                families.named(report.id()),
                copied,
                copies,
                family,
                through(report, store),
                reports);
    }

    /** The earlier reports of which it has something; of those of one family the one of which it has most comes first. */
    private static List<Copy> copied(Report report, List<Aligned> aligned) {
        return aligned.stream()
                .filter(a -> a.report().equals(report.id()))
                .map(a -> new Copy(a.report(), a.earlier(), a.share()))
                .sorted(Comparator.comparingDouble(copy -> -copy.share()))
                .toList();
    }

    private static Report named(String id, Map<String, Report> reports, Store store) {
        return reports.computeIfAbsent(id, unread -> store.report(unread)
                .orElseThrow(() -> new IllegalStateException("report " + unread + " is not in the store")));
    }

    private static List<Through> through(Report report, Store store) {
        List<String> mentions =
                store.mentionsOf(report.id()).stream().map(Mention::id).toList();
        List<Through> through = new ArrayList<>();
        for (Attribution attribution : store.lineage().attributions(mentions)) {
            through.add(new Through(store.contactOf(attribution.mentionId()).orElse(""), attribution));
        }
        through.sort(Comparator.comparing(t -> t.attribution().words()));
        return through;
    }
}
