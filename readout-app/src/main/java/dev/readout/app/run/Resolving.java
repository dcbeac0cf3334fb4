package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.resolution.Marks;
import dev.readout.analysis.resolution.Resolver;
import dev.readout.analysis.resolution.Scope;
import dev.readout.analysis.resolution.Touched;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.app.change.RecordChange;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the contacts of a store up to date with its mentions. */
public final class Resolving {
    private final Store store;
    private final Revision revision;
    private final Rulings rulings;

    private Resolving(Store store, Revision revision) {
        this.store = store;
        this.revision = revision;
        this.rulings = Anchored.rulings(store);
    }

    /** What is to be put in place of the contacts of some blocks. */
    private record Part(Set<String> blocks, Resolved resolved) {}

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
            Resolving resolving = new Resolving(store, revision);
            if (resolving.move()) {
                continue;
            }
            Families families = Folding.run(store, version);
            Map<String, String> marks = Marks.of(revision.telling(), revision.published(), families);
            Part part = revision.everything()
                    ? resolving.everything(families)
                    : resolving.part(resolving.changes(marks), mentions -> families);
            if (revision.replace(part.blocks(), part.resolved(), marks)) {
                return part.blocks();
            }
        }
    }

    /**
     * The same after a decision. Where nothing else has changed, reports copy each other as they did, so that it takes
     * the blocks that the decision touches and what is kept of their reports, however many others there are.
     *
     * @param mark what {@link Store#decide} gave
     * @return what it changed in the record
     */
    public static RecordChange after(long mark, Store store, String version) {
        long decided = mark;
        for (Revision revision = store.revise(version); revision.only(decided); revision = store.revise(version)) {
            Resolving resolving = new Resolving(store, revision);
            if (resolving.move()) {
                decided++;
                continue;
            }
            Part part = resolving.part(resolving.changes(Map.of()), mentions -> Folding.kept(store, mentions));
            Resolved before = revision.resolved(part.blocks());
            if (revision.replace(part.blocks(), part.resolved())) {
                return RecordChange.between(before, part.resolved());
            }
        }
        Resolved before = store.resolved();
        run(store, version);
        return RecordChange.between(before, store.resolved());
    }

    /** Whether decisions put mentions to another day than they stood at; this revision is out of date then. */
    private boolean move() {
        return revision.place(Anchored.daysLeft(store, rulings));
    }

    private Part everything(Families families) {
        Set<String> silent = store.versions().yielding().keySet();
        List<Mention> mentions = store.mentions();
        Resolved all =
                new Resolver().resolve(reports(mentions, families), speaking(mentions, silent), families, rulings);
        return new Part(revision.blocks(), all);
    }

    /** @param families gives those of the reports of some mentions */
    private Part part(Map<String, Set<LocalDate>> changes, Function<List<Mention>, Families> families) {
        Knots knots = new Knots(rulings, revision);
        while (true) {
            Touched touched = Touched.by(changes, new StoreIndex(revision));
            if (knots.tie(changes, touched.blocks())) {
                continue;
            }
            Resolved part = resolve(touched, families);
            Set<String> beyond =
                    part.contacts().stream().map(Contact::block).collect(Collectors.toCollection(TreeSet::new));
            beyond.removeAll(touched.blocks());
            if (beyond.isEmpty()) {
                return new Part(touched.blocks(), part);
            }
            // a decision made one contact of several blocks; it belongs to another one, which has to know of it
            beyond.forEach(block -> changes.put(block, new HashSet<>()));
        }
    }

    private Resolved resolve(Touched touched, Function<List<Mention>, Families> families) {
        List<Mention> mentions = new ArrayList<>(revision.mentions(touched.blocks()));
        List<Mention> beside = new ArrayList<>();
        touched.beside().forEach((day, others) -> beside.addAll(revision.mentions(day, others)));
        mentions.addAll(beside);
        Map<String, String> elsewhere =
                revision.contacts(beside.stream().map(Mention::id).toList());
        Scope scope = new Scope(touched.blocks(), elsewhere);
        Families folded = families.apply(mentions);
        Set<String> telling = mentions.stream().map(Mention::reportId).collect(Collectors.toSet());
        Set<String> silent = store.versions().yielding(telling).keySet();
        return new Resolver().resolve(reports(mentions, folded), speaking(mentions, silent), folded, scope, rulings);
    }

    /** The mentions without those of texts in whose place another of the same address speaks. */
    private static List<Mention> speaking(List<Mention> mentions, Set<String> silent) {
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
        return store.reports(ids);
    }

    /** Mentions that have changed, and those of reports that fold otherwise than before, as far as marks are given. */
    private Map<String, Set<LocalDate>> changes(Map<String, String> marks) {
        List<Revision.Place> places = new ArrayList<>(revision.changed());
        Map<String, String> before = marks.isEmpty() ? Map.of() : revision.marks();
        before.forEach((report, mark) -> {
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
