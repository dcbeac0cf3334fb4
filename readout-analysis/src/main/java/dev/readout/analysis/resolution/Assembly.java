package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Voices;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a contact of the mentions that are one. */
final class Assembly {
    private static final Comparator<Place> FULLER = Comparator.<Place>comparingInt(
                    p -> -p.words().length())
            .thenComparing(Place::words)
            .thenComparing(Place::country);
    private static final Comparator<Length> PLAINER =
            Comparator.comparing(Length::qualifier).thenComparing(Length::time);

    private final Families families;
    private final Cities cities;
    private final Names names;

    Assembly(Families families, Cities cities, Names names) {
        this.families = families;
        this.cities = cities;
        this.names = names;
    }

    Contact contact(String id, Cluster cluster) {
        List<Sighting> members = new ArrayList<>(cluster.members());
        members.sort(Sighting.EARLIER);
        Voices voices =
                new Voices(families, members.stream().map(Sighting::mention).toList());
        Readings readings = new Readings(voices, members);
        Dating dating = new Dating(readings, members, cluster);
        Set<String> reports = new LinkedHashSet<>();
        members.forEach(s -> reports.add(s.reportId()));
        StatusHistory history = StatusHistory.of(members);
        List<String> notes = new ArrayList<>(new LinkedHashSet<>(cluster.notes()));
        if (history.steps().size() > 1) {
            notes.add("Over time: " + history + ".");
        }
        dating.note().ifPresent(notes::add);
        notes.addAll(folded(members, voices));
        return new Contact(
                id,
                new Cast(names).of(members),
                readings.read(
                        readings.claims(Mention::channels),
                        c -> c.claim().value() != Channel.UNKNOWN,
                        Assembly::equal,
                        Comparator.naturalOrder()),
                status(readings, history),
                dating.reading(),
                places(readings, cluster),
                readings.read(readings.claims(Mention::lengths), c -> true, Assembly::agreeing, PLAINER),
                readings.<Party>read(
                        readings.claims(Mention::initiatives), c -> true, Assembly::equal, Comparator.naturalOrder()),
                members.stream().map(s -> s.mention().id()).toList(),
                List.copyOf(reports),
                voices.origins(),
                notes);
    }

    /** Which of the reports count as one origin, and why (codebook §5). */
    private List<String> folded(List<Sighting> members, Voices voices) {
        if (members.size() < 2) {
            return List.of();
        }
        Map<Set<String>, Map<String, Sighting>> byOrigins = new LinkedHashMap<>();
        for (Sighting s : members) {
            byOrigins
                    .computeIfAbsent(voices.of(s.reportId()).origins(), o -> new LinkedHashMap<>())
                    .putIfAbsent(s.reportId(), s);
        }
        List<String> notes = new ArrayList<>();
        byOrigins.forEach((origins, same) -> {
            if (same.size() > 1) {
                boolean copied =
                        same.keySet().stream().map(families::family).distinct().count() == 1;
                notes.add(Wording.oneOrigin(same.values(), copied ? "copied text" : String.join(" and ", origins)));
            }
        });
        return notes;
    }

    private static <V> Optional<V> equal(V a, V b) {
        return a.equals(b) ? Optional.of(a) : Optional.empty();
    }

    private static Optional<Length> agreeing(Length a, Length b) {
        return a.agrees(b) ? Optional.of(a) : Optional.empty();
    }

    /** In person all places must be one; in a remote contact each participant sits somewhere else. */
    private Reading<Place> places(Readings readings, Cluster cluster) {
        boolean one = cluster.inPerson() || cluster.channels().isEmpty();
        return readings.read(
                readings.claims(Mention::places),
                c -> true,
                (a, b) -> !one || same(a, b) ? Optional.of(a) : Optional.empty(),
                FULLER);
    }

    /** One place under two names: a city in common, the words of one in the other, or nothing that tells them apart. */
    private boolean same(Place a, Place b) {
        if (cities.same(a, b)) {
            return true;
        }
        Set<String> here = new HashSet<>(Cities.words(a.words()));
        Set<String> there = new HashSet<>(Cities.words(b.words()));
        if (here.containsAll(there) || there.containsAll(here)) {
            return true;
        }
        Seat one = cities.of(a);
        Seat other = cities.of(b);
        return (one.cities().isEmpty() || other.cities().isEmpty())
                && one.countries().stream().anyMatch(other.countries()::contains);
    }

    /** A status that changed over time is no dispute; what one report tells as held and another denies is. */
    private static Reading<Status> status(Readings readings, StatusHistory history) {
        Status current = history.current();
        boolean denied =
                current == Status.HELD && history.steps().stream().anyMatch(step -> step.status() == Status.DENIED);
        List<Sourced<Status>> claims = readings.claims(Mention::statuses);
        return readings.read(
                claims,
                c -> c.claim().value() == current || (denied && c.claim().value() == Status.DENIED),
                Assembly::equal,
                Comparator.naturalOrder());
    }
}
