package dev.readout.app.web.sight;

import dev.readout.app.web.evidence.Evidence;
import dev.readout.model.Unresolved;
import dev.readout.store.ContactTables.Saying;
import dev.readout.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions that fit several contacts in one state of the record.
 *
 * @param all how many there are
 * @param first the first of them
 */
public record Unsettled(int all, List<Undecided> first) {
    public Unsettled {
        first = List.copyOf(first);
    }

    /** A mention that fits several contacts, with its words. */
    public record Undecided(Unresolved open, Evidence evidence) {}

    /** @param most no more than so many are looked up with their words */
    static Unsettled of(Store store, int most) {
        List<Unresolved> all = store.unresolved();
        List<Unresolved> first = all.subList(0, Math.min(most, all.size()));
        Map<String, Saying> words = store.contacts()
                .sayings(first.stream().map(Unresolved::mentionId).toList());
        return new Unsettled(
                all.size(),
                first.stream()
                        .flatMap(one -> Optional.ofNullable(words.get(one.mentionId())).stream()
                                .map(said -> new Undecided(one, Evidence.of(said.report(), said.words()))))
                        .toList());
    }
}
