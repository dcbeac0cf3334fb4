package dev.readout.analysis.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All mentions by day and set of parties: where blocks meet, day by day, before each goes on alone. */
final class Calendar {
    /** One block's mentions. */
    private static final class Entries {
        private final Map<Long, List<Sighting>> firm = new HashMap<>();
        private final TreeMap<Long, Day> days = new TreeMap<>();
        private final List<Sighting> rest = new ArrayList<>(0);
    }

    private final Evidence evidence;
    private final Names names;
    private final TreeMap<String, Entries> blocks = new TreeMap<>();

    Calendar(Evidence evidence, Names names) {
        this.evidence = evidence;
        this.names = names;
    }

    void enter(Sighting s) {
        Entries entries = blocks.computeIfAbsent(s.people().key(), parties -> new Entries());
        if (s.window().firm()) {
            long date = s.window().claimed().earliest();
            entries.firm.computeIfAbsent(date, d -> new ArrayList<>(2)).add(s);
        } else {
            entries.rest.add(s);
        }
    }

    /** Settles all days. */
    void resolve() {
        TreeMap<Long, List<Day>> dates = new TreeMap<>();
        blocks.forEach((parties, entries) -> {
            Wording wording = Wording.of(parties);
            entries.firm.forEach((date, sightings) -> {
                Day day = new Day(evidence, names, wording).resolve(sightings);
                entries.days.put(date, day);
                dates.computeIfAbsent(date, d -> new ArrayList<>(2)).add(day);
            });
            entries.firm.clear();
        });
        dates.values().forEach(new Wider(evidence, names)::join);
    }

    List<String> blocks() {
        return List.copyOf(blocks.keySet());
    }

    /** What comes of a block; it can be asked once, and its mentions are let go. */
    Block block(String parties) {
        Entries entries = blocks.remove(parties);
        if (entries == null) {
            throw new IllegalArgumentException("no mentions of " + parties + ", or taken already");
        }
        return new Block(evidence, names, Wording.of(parties)).resolve(entries.days.values(), entries.rest);
    }
}
