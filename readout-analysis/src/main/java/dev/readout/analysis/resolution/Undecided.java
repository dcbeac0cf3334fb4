package dev.readout.analysis.resolution;

import java.util.List;

/** A mention that fits several contacts, none of which leads, or that may be one with contacts besides its own. */
record Undecided(Sighting sighting, List<Cluster> candidates, String reason) {
    Undecided {
        candidates = List.copyOf(candidates);
    }

    /** The same with the contacts that the candidates have become part of; one may be left. */
    Undecided now() {
        List<Cluster> wholes =
                candidates.stream().map(Cluster::whole).distinct().toList();
        return wholes.equals(candidates) ? this : new Undecided(sighting, wholes, reason);
    }
}
