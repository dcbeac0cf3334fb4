package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins a contact that a report tells with fewer parties than took part. Leaders who meet in three also meet in two on
 * the same day, so content must show it: what they share, beyond any other such contact. One report never adds a party
 * to what several origins tell.
 */
final class Wider {
    private record Move(Day from, Cluster narrow, Day to, Cluster wide) {}

    private final Evidence evidence;
    private final Names names;

    Wider(Evidence evidence, Names names) {
        this.evidence = evidence;
        this.names = names;
    }

    /** @param days one date, each set of parties once, in order */
    void join(List<Day> days) {
        List<Day> wide = days.stream().filter(Wider::wide).toList();
        if (wide.isEmpty() || days.size() == 1) {
            return;
        }
        List<Move> moves = new ArrayList<>();
        for (Day from : days) {
            for (Cluster narrow : from.clusters()) {
                List<Move> like = moves(from, narrow, wide);
                if (like.size() == 1) {
                    moves.add(like.get(0));
                }
            }
        }
        Set<Cluster> kept = new HashSet<>();
        moves.forEach(move -> kept.add(move.wide()));
        moves.removeIf(move -> kept.contains(move.narrow()));
        moves.forEach(move -> move.from().giveUp(move.narrow(), move.to(), move.wide()));
        if (!moves.isEmpty()) {
            days.forEach(Day::decide);
        }
    }

    private List<Move> moves(Day from, Cluster narrow, List<Day> wide) {
        List<Move> moves = new ArrayList<>();
        for (Day to : wide) {
            for (Cluster c : to.clusters()) {
                if (narrower(narrow, c)
                        && sameKind(narrow, c)
                        && c.admits(narrow, names)
                        && evidence.likeness(narrow, c) >= Evidence.MARGIN
                        && !outvoted(narrow, c)) {
                    moves.add(new Move(from, narrow, to, c));
                }
            }
        }
        return moves;
    }

    private boolean outvoted(Cluster narrow, Cluster wide) {
        return evidence.origins(narrow).size() > 1 && evidence.origins(wide).size() == 1;
    }

    private static boolean sameKind(Cluster a, Cluster b) {
        return !a.channels().isEmpty()
                && !b.channels().isEmpty()
                && a.inPerson() == b.inPerson()
                && remote(a) == remote(b);
    }

    private static boolean remote(Cluster c) {
        return c.channels().stream().anyMatch(Channel::remote);
    }

    private static boolean wide(Day day) {
        return !day.clusters().isEmpty()
                && day.clusters().get(0).people().get(0).sides().size() > 2;
    }

    private static boolean narrower(Cluster narrow, Cluster wide) {
        return narrow.people().get(0).narrowerThan(wide.people().get(0));
    }
}
