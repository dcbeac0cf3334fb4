package dev.readout.app.run;

import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Subject;
import dev.readout.store.Revision;
import dev.readout.store.Revision.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Blocks that decisions tie together: those of the mentions that one decision is about, as it was made and as they are
 * now, and of the contacts that hold them. Where one of them is resolved, all are.
 */
final class Knots {
    private record Knot(Set<String> blocks, List<Place> places) {}

    private final List<Knot> knots = new ArrayList<>();

    Knots(Rulings rulings, Revision revision) {
        for (Decision decision : rulings.decisions()) {
            Set<String> found = rulings.found(decision.id());
            List<Place> places = revision.placesOf(found);
            Set<String> blocks = new TreeSet<>(revision.contactBlocks(found));
            places.forEach(place -> blocks.add(place.block()));
            for (Subject subject : decision.ruling().subjects()) {
                subject.anchors().forEach(anchor -> blocks.add(block(anchor)));
            }
            if (blocks.size() > 1) {
                knots.add(new Knot(blocks, places));
            }
        }
    }

    private static String block(Anchor anchor) {
        return Mention.block(anchor.parties());
    }

    /**
     * Adds to the changes what is tied to the touched blocks.
     *
     * @return whether there was any that was not there yet
     */
    boolean tie(Map<String, Set<LocalDate>> changes, Set<String> touched) {
        boolean grew = false;
        for (Knot knot : knots) {
            if (knot.blocks().stream().anyMatch(touched::contains)) {
                for (String block : knot.blocks()) {
                    grew |= !changes.containsKey(block);
                    changes.computeIfAbsent(block, b -> new HashSet<>());
                }
                for (Place place : knot.places()) {
                    Set<LocalDate> days = changes.computeIfAbsent(place.block(), b -> new HashSet<>());
                    grew |= place.day().map(days::add).orElse(false);
                }
            }
        }
        return grew;
    }
}
