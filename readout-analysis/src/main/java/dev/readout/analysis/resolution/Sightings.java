package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Copy;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sightings of mentions. */
final class Sightings {
    /** Dates that count from the day of publication, which a copy changes. */
    private static final Set<PartialDate.Basis> COUNTED =
            EnumSet.of(PartialDate.Basis.WEEKDAY, PartialDate.Basis.RELATIVE, PartialDate.Basis.PUBLICATION);

    private final Map<String, Report> reports;
    private final Families families;
    private final Cities cities;
    private final Rulings rulings;
    private final Offices offices = new Offices();
    private final Map<People, People> people = new HashMap<>();
    private final Map<Set<Channel>, Set<Channel>> channels = new HashMap<>();
    private final Map<DateWindow, DateWindow> windows = new HashMap<>();

    Sightings(Map<String, Report> reports, Families families, Cities cities, Rulings rulings) {
        this.reports = reports;
        this.families = families;
        this.cities = cities;
        this.rulings = rulings;
    }

    /** One for each mention that no decision rejects, in any order. */
    List<Sighting> of(Collection<Mention> mentions) {
        Map<String, Mention> distinct = new HashMap<>();
        mentions.forEach(m -> distinct.put(m.id(), m));
        List<Sighting> sightings = new ArrayList<>(distinct.size());
        distinct.values().forEach(m -> rulings.admitted(m).ifPresent(admitted -> sightings.add(of(admitted))));
        return sightings;
    }

    private Sighting of(Mention m) {
        Report report = reports.get(m.reportId());
        return Sighting.of(
                m,
                report,
                families,
                one(people, People.of(m, offices)),
                one(channels, channels(m)),
                cities.of(m),
                one(windows, window(m, report)),
                rulings.bond(m.id()));
    }

    /** Many mentions say the same of who, how and when: it is kept once. */
    private static <V> V one(Map<V, V> known, V value) {
        V same = known.putIfAbsent(value, value);
        return same == null ? value : same;
    }

    private static Set<Channel> channels(Mention m) {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Claim<Channel> claim : m.channels()) {
            channels.add(claim.value());
        }
        channels.remove(Channel.UNKNOWN);
        return Collections.unmodifiableSet(channels);
    }

    private DateWindow window(Mention m, @Nullable Report report) {
        return datedElsewhere(m, report)
                ? DateWindow.OPEN
                : DateWindow.of(m, report == null ? null : report.published());
    }

    /** Whether the words are copied from an older report, so that 'on Monday' counts from that one's publication. */
    private boolean datedElsewhere(Mention m, @Nullable Report report) {
        Copy copy = families.copyOf(m.reportId()).orElse(null);
        Report original = copy == null ? null : reports.get(families.family(m.reportId()));
        if (report == null || original == null || original.published() == null) {
            return false;
        }
        boolean counted = !m.dates().isEmpty() && COUNTED.containsAll(m.date().basis());
        boolean later = report.published() == null
                || report.published().day().isAfter(original.published().day());
        return counted && later && original.text().contains(m.evidence().words());
    }
}
