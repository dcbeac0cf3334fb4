package dev.readout.app.web.sight;

import dev.readout.store.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outlet adds to the record. A fact is one field of one contact of which the outlet says something.
 *
 * @param facts how many it gives
 * @param alone those of which nobody says anything but its own texts and those that copy them
 */
public record Share(int facts, int alone) {
    /** It gives none. */
    public static final Share NOTHING = new Share(0, 0);

    /** Those of all outlets that give any; looks at all claims once. */
    static Map<String, Share> of(Store store, Press press) {
        Map<String, Share> shares = new HashMap<>();
        store.contacts().eachFact(reports -> {
            Set<Optional<String>> roots = reports.stream()
                    .map(report -> press.outlet(press.families().family(report)))
                    .collect(Collectors.toSet());
            reports.stream()
                    .flatMap(report -> press.outlet(report).stream())
                    .distinct()
                    .forEach(outlet -> {
                        boolean alone = roots.equals(Set.of(Optional.of(outlet)));
                        shares.merge(outlet, new Share(1, alone ? 1 : 0), Share::plus);
                    });
        });
        return shares;
    }

    private Share plus(Share more) {
        return new Share(facts + more.facts, alone + more.alone);
    }

    /** In whole per cent; 0 where it gives none. */
    public long percent() {
        return facts == 0 ? 0 : Math.round(100.0 * alone / facts);
    }
}
