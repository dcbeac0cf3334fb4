package dev.readout.analysis.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    private final List<Undecided> neighbours = new ArrayList<>(0);

    Block(Evidence evidence, Names names, Wording wording) {
        this.fit = new Fit(names);
        this.evidence = evidence;
        this.names = names;
        this.wording = wording;
        this.shelf = new Shelf(evidence);
    }

    /**
     * Resolves the block.
     *
     * @param days what came of its firm mentions, in order
     * @param rest its other mentions
     */
    Block resolve(Collection<Day> days, List<Sighting> rest) {
        for (Day day : days) {
            day.clusters().forEach(shelf::add);
            day.absorbed().forEach(shelf::addAbsorbed);
            undecided.addAll(day.undecided());
        }
        Midnight midnight = new Midnight(evidence, names);
        midnight.join(shelf);
        List<Sighting> ordered = new ArrayList<>(rest);
        ordered.sort(NARROWER);
        ordered.forEach(this::place);
        new Postponement(names, wording).join(shelf);
        undecided.removeIf(this::decided);
        midnight.open().forEach((later, earlier) -> neighbours.add(wording.neighbours(later, earlier)));
        return this;
    }

    private void place(Sighting s) {
        List<Cluster> fitting = fit.candidates(s, s.window(), shelf);
        if (fitting.isEmpty() && s.window().uncertain() && s.window().search().bounded()) {
            fitting = fit.candidates(s, s.window().hedged(), shelf);
        }
        if (fitting.size() == 1) {
            join(s, fitting.get(0), wording.only(s, fitting.get(0)));
            return;
        }
        if (fitting.isEmpty()) {
            List<Cluster> conceivable = fit.conceivable(s, shelf);
            fitting = conceivable.size() > 1 ? conceivable : fitting;
        }
        if (fitting.size() > 1) {
            choose(s, fitting);
            return;
        }
        List<Cluster> like = shelf.like(s).stream()
                .filter(c -> c.admits(s, names) && c.days().meets(s.window().possible()))
                .filter(c -> !fit.heldBefore(s, c))
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
            join(s, chosen.get(), wording.chosen(s, chosen.get(), fitting.size()));
        } else {
            undecided.add(new Undecided(s, fitting, wording.undecided(s, fitting.size())));
        }
    }

    /** What has become part of a contact with more parties takes no mention without a firm day: that shows too little. */
    private void join(Sighting s, Cluster cluster, String why) {
        if (shelf.holds(cluster)) {
            cluster.note(why);
            shelf.join(cluster, s);
        } else {
            shelf.add(new Cluster(s));
        }
    }

    /** Whether its candidates have become one since; the mention then joins that, or stands alone. */
    private boolean decided(Undecided u) {
        List<Cluster> candidates = u.now().candidates();
        if (candidates.size() > 1) {
            return false;
        }
        Cluster only = candidates.get(0);
        if (shelf.holds(only) && only.admits(u.sighting(), names)) {
            shelf.join(only, u.sighting());
        } else {
            shelf.add(new Cluster(u.sighting()));
        }
        return true;
    }

    List<Cluster> clusters() {
        return shelf.clusters();
    }

    List<Undecided> undecided() {
        return undecided;
    }

    /** Mentions that stand in a contact which may be one of the day before, with all of these. */
    List<Undecided> neighbours() {
        return neighbours;
    }
}
