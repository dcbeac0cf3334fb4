package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which contacts a mention without a firm day can belong to. */
final class Fit {
    /** Where more contacts fit than these, the evidence does not decide, and listing more helps nobody. */
    static final int MOST = 32;
    /** Contacts known to so many days are found by day; so many days may be named by a word for them. */
    static final int MONTH = 31;
    /** A window wider than a week needs more than the absence of contradiction. */
    private static final int WEEK = 7;
    /** A window up to half a year goes with a shared channel; a wider one needs the city. */
    private static final int HALF_YEAR = 200;

    private final Names names;

    Fit(Names names) {
        this.names = names;
    }

    /** Contacts that fit in every respect and have something to show for it, in order of their days. */
    List<Cluster> candidates(Sighting s, DateWindow window, Shelf shelf) {
        return window.open() && !window.search().bounded()
                ? List.of()
                : compatible(s, window, shelf, c -> supported(s, window, c));
    }

    /**
     * Contacts of the weeks that a mention names, which nothing speaks for or against, in order of their days. A single
     * one may be in the store by chance; between several, the mention is open.
     */
    List<Cluster> conceivable(Sighting s, Shelf shelf) {
        return s.window().open() || s.window().width() > MONTH
                ? List.of()
                : compatible(s, s.window(), shelf, c -> true);
    }

    /** At most {@link #MOST}. */
    private List<Cluster> compatible(Sighting s, DateWindow window, Shelf shelf, Predicate<Cluster> supported) {
        List<Cluster> fitting = new ArrayList<>(1);
        shelf.between(window.search().earliest(), window.search().latest(), c -> {
            if (c.days().meets(window.search()) && supported.test(c) && c.admits(s, names) && !heldBefore(s, c)) {
                fitting.add(c);
            }
            return fitting.size() < MOST;
        });
        return fitting;
    }

    /** What is still to come when a report comes out is not what another report told as held before. */
    boolean heldBefore(Sighting s, Cluster c) {
        Status status = s.mention().status();
        if (status != Status.PLANNED && status != Status.PROPOSED) {
            return false;
        }
        for (Sighting m : c.members()) {
            if (m.mention().status() == Status.HELD && m.before(s)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether enough speaks for it. That a contact lies within a wide window says little: pairs meet often, and most of
     * their contacts are in no store. So the wider the window, the more must be the same.
     */
    private static boolean supported(Sighting s, DateWindow window, Cluster c) {
        if (!window.open() && !window.recurring() && window.width() <= WEEK) {
            return true;
        }
        boolean city = s.seat().sharesCity(c.seat());
        boolean channel = !s.channels().isEmpty() && s.channels().stream().anyMatch(c::known);
        boolean elsewhere =
                s.channels().contains(Channel.IN_PERSON) && !s.seat().cities().isEmpty() && !city;
        if (window.open() || window.recurring()) {
            boolean proposed = s.mention().status() == Status.PROPOSED;
            boolean alike = city || (!proposed && (channel || (s.main() && window.open())));
            return alike && !elsewhere && c.people().stream().anyMatch(p -> p.sameSidesNamed(s.people()));
        }
        long width = window.width();
        return city || (channel && (width <= MONTH || (!elsewhere && width <= HALF_YEAR)));
    }
}
