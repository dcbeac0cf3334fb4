package dev.readout.analysis.resolution;

import java.util.List;

/** A mention that fits several contacts, none of which leads. */
record Undecided(Sighting sighting, List<Cluster> candidates, String reason) {
    Undecided {
        candidates = List.copyOf(candidates);
    }
}
