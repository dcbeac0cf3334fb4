package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From mentions to contacts (codebook §4, §5). Pure: the result depends on the set of reports and mentions, not on their
 * order or batches. A resolver holds no state and can be shared between threads.
 *
 * <p>Mentions with different parties are resolved apart, in blocks, with one exception: on one day, a contact may join one
 * with more parties. So what comes of a block depends on its own mentions and on those of related blocks that are dated
 * to the same days, which {@link Touched} makes use of.
 */
public final class Resolver {
    private final Lineage lineage;

    public Resolver() {
        this.lineage = new Lineage();
    }

    /**
     * Resolves mentions of reports that nobody has folded yet; their attribution chains are not looked at.
     *
     * @param reports the reports that the mentions come from; a mention of a report that is missing counts as undated
     * @param mentions in any order; of several with one id, one counts
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions) {
        return resolve(reports, mentions, lineage.fold(reports));
    }

    /**
     * Resolves all mentions of a store.
     *
     * @param families of the reports, with the attributions of the mentions
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions, Families families) {
        return resolve(reports, mentions, families, Scope.EVERYTHING);
    }

    /**
     * Resolves some blocks.
     *
     * @param reports the reports that the mentions come from, and those that these copy
     * @param mentions all of the blocks in question, and those of other blocks that share a day with them
     * @param families of all reports of the store, with the attributions of the mentions
     * @param scope which blocks are wanted
     * @return the contacts and undecided mentions of these blocks
     */
    public Resolved resolve(Collection<Report> reports, Collection<Mention> mentions, Families families, Scope scope) {
        Map<String, Report> told = new HashMap<>();
        reports.forEach(r -> told.put(r.id(), r));
        Evidence evidence = new Evidence(told, families);
        Names names = new Names();
        Cities cities = new Cities();
        Calendar calendar = new Calendar(evidence, names);
        new Sightings(told, families, cities).of(mentions).forEach(calendar::enter);
        calendar.resolve();

        Map<Cluster, String> ids = new HashMap<>();
        Assembly assembly = new Assembly(families, cities, names);
        List<Contact> contacts = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (String parties : calendar.blocks()) {
            if (scope.wants(parties)) {
                Block block = calendar.block(parties);
                Map<Cluster, String> named = ContactIds.of(parties, block.clusters());
                named.forEach((cluster, id) -> contacts.add(assembly.contact(id, cluster)));
                ids.putAll(named);
                undecided.addAll(block.undecided());
            }
        }
        List<Unresolved> open = new ArrayList<>();
        for (Undecided u : undecided) {
            open.add(new Unresolved(
                    u.sighting().mention().id(),
                    u.now().candidates().stream()
                            .map(c -> ids.containsKey(c) ? ids.get(c) : scope.elsewhere(c))
                            .sorted()
                            .toList(),
                    u.reason()));
        }
        return new Resolved(contacts, open);
    }
}
