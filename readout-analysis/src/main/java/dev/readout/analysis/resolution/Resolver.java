package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Verdicts;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From mentions to contacts (codebook §4, §5). Pure: the result depends on the set of reports and mentions, not on their
 * order or batches. A resolver holds no state and can be shared between threads.
 *
 * <p>Mentions with different parties are resolved apart, in blocks, with one exception: on one day, a contact may join one
 * with more parties. So what comes of a block depends on its own mentions and on those of related blocks that are dated
 * to the same days, which {@link Touched} makes use of.
 */
public final class Resolver {
    /**
     * Resolves mentions of reports that nobody has folded yet; their attribution chains are not looked at.
     *
     * @param reports the reports that the mentions come from; a mention of a report that is missing counts as undated
     * @param mentions in any order; of several with one id, one counts
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions) {
        return resolve(reports, mentions, new Lineage().fold(reports), Rulings.NONE);
    }

    /**
     * Resolves all mentions of a store.
     *
     * @param families of the reports, with the attributions of the mentions
     * @param rulings what analysts have decided about the mentions
     */
    public Resolved resolve(
            Collection<Report> reports, Collection<Mention> mentions, Families families, Rulings rulings) {
        return resolve(reports, mentions, families, Scope.EVERYTHING, rulings);
    }

    /**
     * Resolves some blocks.
     *
     * @param reports the reports that the mentions come from, and those that these copy
     * @param mentions all of the blocks in question, and those of other blocks that share a day with them
     * @param families of all reports of the store, with the attributions of the mentions
     * @param scope which blocks are wanted; with a block, all others that decisions tie its mentions to
     * @param rulings what analysts have decided, about mentions of other blocks too
     * @return the contacts and undecided mentions of these blocks
     */
    public Resolved resolve(
            Collection<Report> reports, Collection<Mention> mentions, Families families, Scope scope, Rulings rulings) {
        Map<String, Report> told = new HashMap<>();
        reports.forEach(r -> told.put(r.id(), r));
        Evidence evidence = new Evidence(told, families);
        Names names = new Names();
        Cities cities = new Cities();
        Calendar calendar = new Calendar(evidence, names);
        Set<String> moved = new HashSet<>();
        rulings.unions().forEach(union -> moved.addAll(union.moved()));
        List<Sighting> aside = new ArrayList<>();
        for (Sighting s : new Sightings(told, families, cities, rulings).of(mentions)) {
            if (!moved.contains(s.mention().id())) {
                calendar.enter(s);
            } else if (scope.wants(s.people().key())) {
                aside.add(s);
            }
        }
        calendar.resolve();
        Joining joining = new Joining(names);
        calendar.blocks().stream().filter(scope::wants).forEach(b -> joining.add(b, calendar.block(b)));
        joining.join(rulings, aside);

        List<Undecided> undecided = joining.open();
        Set<Cluster> candidates = new HashSet<>();
        undecided.forEach(u -> candidates.addAll(u.candidates()));
        Map<Cluster, String> ids = new HashMap<>();
        Assembly assembly = new Assembly(families, cities, names);
        Verdicts verdicts = new Verdicts(rulings);
        List<Contact> contacts = new ArrayList<>();
        joining.blocks().forEach((parties, clusters) -> {
            Map<Cluster, String> named = ContactIds.of(parties, List.copyOf(clusters));
            named.forEach((cluster, id) -> contacts.add(verdicts.on(assembly.contact(id, cluster))));
            named.keySet().retainAll(candidates);
            ids.putAll(named);
        });
        List<Unresolved> open = new ArrayList<>();
        for (Undecided u : undecided) {
            open.add(new Unresolved(
                    u.sighting().mention().id(),
                    u.candidates().stream()
                            .map(c -> ids.containsKey(c) ? ids.get(c) : scope.elsewhere(c))
                            .sorted()
                            .toList(),
                    u.reason()));
        }
        return new Resolved(contacts, open);
    }
}
