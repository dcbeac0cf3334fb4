package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.resolution.Marks;
import dev.readout.analysis.resolution.Resolver;
import dev.readout.analysis.resolution.Scope;
import dev.readout.analysis.resolution.Touched;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.store.Revision;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings the contacts of a store up to date with its mentions. */
public final class Resolving {
    private final Store store;
    private final String version;
    private final Revision revision;

    private Resolving(Store store, String version, Revision revision) {
        this.store = store;
        this.version = version;
        this.revision = revision;
    }

    /**
     * Resolves the blocks of mentions that have changed since the last time, and those that these touch; all of them where
     * the rules are others. The record that comes out is the one that resolving everything gives.
     *
     * @param version that of the analysis
     * @return the blocks that were resolved; none where nothing had changed
     */
    public static Set<String> run(Store store, String version) {
        while (true) {
            Revision revision = store.revise(version);
            if (revision.idle()) {
                return Set.of();
            }
            // Somebody else may write to the store meanwhile: then what was read is no longer all.
            Set<String> blocks = new TreeSet<>();
            if (new Resolving(store, version, revision).attempt(blocks)) {
                return blocks;
            }
        }
    }

    private boolean attempt(Set<String> blocks) {
        Rulings rulings = Anchored.rulings(store);
        if (revision.place(Anchored.daysLeft(store, rulings))) {
            return false;
        }
        Families families = Folding.run(store, version);
        Map<String, String> marks = Marks.of(revision.telling(), revision.published(), families);
        if (revision.everything()) {
            blocks.addAll(revision.blocks());
            Resolved all = new Resolver().resolve(store.reports(), speaking(store.mentions()), families, rulings);
            return revision.replace(blocks, all, marks);
        }
        Knots knots = new Knots(rulings, revision);
        Map<String, Set<LocalDate>> changes = changes(marks);
        while (true) {
            Touched touched = Touched.by(changes, new StoreIndex(revision));
            if (knots.tie(changes, touched.blocks())) {
                continue;
            }
            Resolved part = resolve(touched, families, rulings);
            Set<String> beyond =
                    part.contacts().stream().map(Contact::block).collect(Collectors.toCollection(TreeSet::new));
            beyond.removeAll(touched.blocks());
            if (beyond.isEmpty()) {
                blocks.addAll(touched.blocks());
                return revision.replace(blocks, part, marks);
            }
            // a decision made one contact of several blocks; it belongs to another one, which has to know of it
            beyond.forEach(block -> changes.put(block, new HashSet<>()));
        }
    }

    private Resolved resolve(Touched touched, Families families, Rulings rulings) {
        List<Mention> mentions = new ArrayList<>(revision.mentions(touched.blocks()));
        List<Mention> beside = new ArrayList<>();
        touched.beside().forEach((day, others) -> beside.addAll(revision.mentions(day, others)));
        mentions.addAll(beside);
        Map<String, String> elsewhere =
                revision.contacts(beside.stream().map(Mention::id).toList());
        Scope scope = new Scope(touched.blocks(), elsewhere);
        return new Resolver().resolve(reports(mentions, families), speaking(mentions), families, scope, rulings);
    }

    /** The mentions without those of texts in whose place another of the same address speaks. */
    private List<Mention> speaking(List<Mention> mentions) {
        Set<String> silent = store.versions().yielding().keySet();
        return silent.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(mention -> !silent.contains(mention.reportId()))
                        .toList();
    }

    /** The reports that mentions come from, and those that these copy in the end. */
    private List<Report> reports(List<Mention> mentions, Families families) {
        Set<String> ids = new TreeSet<>();
        for (Mention mention : mentions) {
            ids.add(mention.reportId());
            ids.add(families.family(mention.reportId()));
        }
        return ids.stream().flatMap(id -> store.report(id).stream()).toList();
    }

    /** Mentions that have changed, and those of reports that fold otherwise than before. */
    private Map<String, Set<LocalDate>> changes(Map<String, String> marks) {
        List<Revision.Place> places = new ArrayList<>(revision.changed());
        revision.marks().forEach((report, mark) -> {
            if (marks.containsKey(report) && !mark.equals(marks.get(report))) {
                places.addAll(revision.places(report));
            }
        });
        return places.stream()
                .collect(Collectors.groupingBy(
                        Revision.Place::block,
                        TreeMap::new,
                        Collectors.flatMapping(place -> place.day().stream(), Collectors.toCollection(HashSet::new))));
    }

    /** The store as resolution asks it. */
    private record StoreIndex(Revision revision) implements Touched.Index {
        @Override
        public Set<String> blocks(LocalDate day) {
            return revision.blocks(day);
        }

        @Override
        public Map<LocalDate, Set<String>> days(String block) {
            return revision.days(block);
        }

        @Override
        public Set<String> undecidedBetween(Collection<String> blocks) {
            return revision.undecidedBetween(blocks);
        }
    }
}
