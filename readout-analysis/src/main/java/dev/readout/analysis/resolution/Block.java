package dev.readout.analysis.resolution;

import dev.readout.model.DaySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All mentions of one set of parties. Mentions with a firm day come first, day by day; then those with a wider window,
 * the narrowest first, each against the contacts that stand. The order depends on what the mentions say alone.
 */
final class Block {
    private static final Comparator<Sighting> NARROWER =
            Comparator.<Sighting>comparingLong(s -> s.window().width()).thenComparing(Sighting.TELLING);

    private final Fit fit;
    private final Evidence evidence;
    private final Names names;
    private final Wording wording;
    private final Shelf shelf;
    private final List<Undecided> undecided = new ArrayList<>();

    Block(Evidence evidence, Names names, Wording wording) {
        this.fit = new Fit(names);
        this.evidence = evidence;
        this.names = names;
        this.wording = wording;
        this.shelf = new Shelf(evidence);
    }

    Block resolve(List<Sighting> sightings) {
        TreeMap<Long, List<Sighting>> firm = new TreeMap<>();
        List<Sighting> rest = new ArrayList<>();
        for (Sighting s : sightings) {
            if (s.window().firm()) {
                firm.computeIfAbsent(s.window().claimed().earliest(), day -> new ArrayList<>())
                        .add(s);
            } else {
                rest.add(s);
            }
        }
        for (List<Sighting> day : firm.values()) {
            Day one = new Day(evidence, names, wording);
            one.resolve(day);
            one.clusters().forEach(shelf::add);
            undecided.addAll(one.undecided());
        }
        new Midnight(evidence, names).join(shelf);
        rest.sort(NARROWER);
        rest.forEach(this::place);
        new Postponement(names, wording).join(shelf);
        return this;
    }

    private void place(Sighting s) {
        List<Cluster> fitting = fit.candidates(s, s.window(), shelf);
        if (fitting.isEmpty() && s.window().uncertain() && s.window().search().bounded()) {
            fitting = fit.candidates(s, s.window().hedged(), shelf);
        }
        if (fitting.size() == 1) {
            Cluster only = fitting.get(0);
            only.note(wording.only(s, only));
            shelf.join(only, s);
            return;
        }
        if (fitting.size() > 1) {
            choose(s, fitting);
            return;
        }
        List<Cluster> like = shelf.like(s).stream()
                .filter(c -> c.admits(s, names) && meets(c.days(), s.window().claimed()))
                .filter(c -> evidence.likeness(s, c) >= Evidence.MARGIN)
                .toList();
        if (like.isEmpty()) {
            shelf.add(new Cluster(s));
        } else {
            choose(s, like);
        }
    }

    private void choose(Sighting s, List<Cluster> fitting) {
        Optional<Cluster> chosen = evidence.choose(s, fitting);
        if (chosen.isPresent()) {
            chosen.get().note(wording.chosen(s, chosen.get(), fitting.size()));
            shelf.join(chosen.get(), s);
        } else {
            undecided.add(new Undecided(s, fitting, wording.undecided(s, fitting.size())));
        }
    }

    private static boolean meets(DaySet a, DaySet b) {
        return !a.intersect(b).isEmpty();
    }

    List<Cluster> clusters() {
        return shelf.clusters();
    }

    List<Undecided> undecided() {
        return undecided;
    }

    /** Splits sightings by their parties; the order of the map is that of the party codes. */
    static Map<String, List<Sighting>> split(List<Sighting> sightings) {
        Map<String, List<Sighting>> blocks = new HashMap<>();
        for (Sighting s : sightings) {
            blocks.computeIfAbsent(s.people().key(), k -> new ArrayList<>()).add(s);
        }
        return new TreeMap<>(blocks);
    }
}
