package dev.readout.analysis.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One set of parties on one day. Compatible mentions are one contact, unless a report tells several apart: then its
 * mentions stand for them, and the others must show which they mean (codebook §4). What comes of a day depends on the
 * mentions that are dated to it, whatever their parties, and on nothing else.
 */
final class Day {
    private final Evidence evidence;
    private final Names names;
    private final Wording wording;
    private final List<Cluster> clusters = new ArrayList<>(1);
    private final List<Cluster> absorbed = new ArrayList<>(0);
    private final List<Undecided> undecided = new ArrayList<>(0);

    Day(Evidence evidence, Names names, Wording wording) {
        this.evidence = evidence;
        this.names = names;
        this.wording = wording;
    }

    Day resolve(List<Sighting> sightings) {
        if (sightings.size() == 1) {
            clusters.add(new Cluster(sightings.get(0)));
            return this;
        }
        Map<String, Integer> told = new HashMap<>();
        sightings.forEach(s -> told.merge(s.reportId(), 1, Integer::sum));
        List<Sighting> ordered = new ArrayList<>(sightings);
        ordered.sort(Comparator.<Sighting>comparingInt(s -> -told.getOrDefault(s.reportId(), 0))
                .thenComparing(Sighting.TELLING));
        Map<List<Cluster>, List<Sighting>> open = new LinkedHashMap<>();
        ordered.forEach(s -> place(s, open));
        open.forEach(this::settle);
        return this;
    }

    private void place(Sighting s, Map<List<Cluster>, List<Sighting>> open) {
        List<Cluster> fitting =
                clusters.stream().filter(c -> c.admits(s, names)).toList();
        if (fitting.isEmpty()) {
            clusters.add(new Cluster(s));
        } else if (fitting.size() == 1) {
            fitting.get(0).add(s);
        } else {
            Optional<Cluster> chosen = evidence.choose(s, fitting);
            if (chosen.isPresent()) {
                chosen.get().note(wording.chosen(s, chosen.get(), fitting.size()));
                chosen.get().add(s);
            } else {
                open.computeIfAbsent(fitting, f -> new ArrayList<>()).add(s);
            }
        }
    }

    /**
     * What nothing decides stays undecided, with one exception: a single origin that tells two contacts apart does not
     * take away the one that several independent origins know. These count to the first it tells of.
     */
    private void settle(List<Cluster> fitting, List<Sighting> sightings) {
        Set<String> tellers = new HashSet<>();
        fitting.forEach(c -> tellers.addAll(evidence.origins(c)));
        Set<String> others = new HashSet<>();
        sightings.forEach(s -> others.add(s.origin()));
        others.removeAll(tellers);
        boolean outvoted = tellers.size() == 1 && others.size() >= 2 && oneOccasion(sightings);
        for (Sighting s : sightings) {
            Cluster first = fitting.get(0);
            if (outvoted && first.admits(s, names)) {
                first.note(wording.outvoted(s));
                first.add(s);
            } else {
                undecided.add(new Undecided(s, fitting, wording.undecided(s, fitting.size())));
            }
        }
    }

    private boolean oneOccasion(List<Sighting> sightings) {
        Cluster together = new Cluster(sightings.get(0));
        for (Sighting s : sightings.subList(1, sightings.size())) {
            if (!together.admits(s, names)) {
                return false;
            }
            together.add(s);
        }
        return true;
    }

    /** Puts a contact of this day into one of the same day that has more parties. */
    void giveUp(Cluster narrow, Day other, Cluster wide) {
        clusters.remove(narrow);
        absorbed.add(narrow);
        wide.note(other.wording.wider(narrow));
        wide.absorb(narrow);
    }

    /** Decides what was open between contacts that have become one since. */
    void decide() {
        List<Undecided> before = List.copyOf(undecided);
        undecided.clear();
        for (Undecided u : before) {
            Undecided now = u.now();
            Cluster first = now.candidates().get(0);
            if (now.candidates().size() > 1) {
                undecided.add(now);
            } else if (first.admits(now.sighting(), names)) {
                first.add(now.sighting());
            } else {
                clusters.add(new Cluster(now.sighting()));
            }
        }
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** Contacts that have become part of one with more parties. */
    List<Cluster> absorbed() {
        return absorbed;
    }

    List<Undecided> undecided() {
        return undecided;
    }
}
