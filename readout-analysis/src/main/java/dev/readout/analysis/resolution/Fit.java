package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;

/** Which contacts a mention without a firm day can belong to. */
final class Fit {
    /** Where more contacts fit than these, the evidence does not decide, and listing more helps nobody. */
    static final int MOST = 32;
    /** A window wider than a month needs more than the absence of contradiction. */
    static final int MONTH = 31;
    /** A window up to half a year goes with a shared channel; a wider one needs the city. */
    private static final int HALF_YEAR = 200;

    private final Names names;

    Fit(Names names) {
        this.names = names;
    }

    /** Contacts that fit in every respect, in order of their days; at most {@link #MOST}. */
    List<Cluster> candidates(Sighting s, DateWindow window, Shelf shelf) {
        List<Cluster> fitting = new ArrayList<>();
        if (window.open() && !window.search().bounded()) {
            return fitting;
        }
        for (List<Cluster> day :
                shelf.between(window.search().earliest(), window.search().latest())) {
            for (Cluster c : day) {
                if (!c.days().intersect(window.search()).isEmpty() && supported(s, window, c) && c.admits(s, names)) {
                    fitting.add(c);
                    if (fitting.size() == MOST) {
                        return fitting;
                    }
                }
            }
        }
        return fitting;
    }

    /**
     * Whether enough speaks for it. That a contact lies within a wide window says little: pairs meet often, and most of
     * their contacts are in no store. So the wider the window, the more must be the same.
     */
    private static boolean supported(Sighting s, DateWindow window, Cluster c) {
        boolean city = s.seat().sharesCity(c.seat());
        boolean channel = s.channels().stream().anyMatch(c.channels()::contains);
        boolean elsewhere =
                s.channels().contains(Channel.IN_PERSON) && !s.seat().cities().isEmpty() && !city;
        if (window.open() || window.recurring()) {
            boolean proposed = s.mention().status() == Status.PROPOSED;
            boolean alike = city || (!proposed && (channel || (s.main() && window.open())));
            return alike && !elsewhere && c.people().stream().anyMatch(p -> p.sameSidesNamed(s.people()));
        }
        long width = window.width();
        return width <= MONTH || (!elsewhere && (city || (channel && width <= HALF_YEAR)));
    }
}
