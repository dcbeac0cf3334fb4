package dev.readout.analysis.resolution;

import dev.readout.analysis.rulings.Bond;
import dev.readout.model.Channel;
import dev.readout.model.DaySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions taken for one contact so far, and what they leave open for more. */
final class Cluster {
    /** So many mentions are looked through for a report; for more there is a set: a store has many small clusters. */
    private static final int FEW = 8;

    private static final Set<Channel> PHONE = Set.of(Channel.PHONE);
    private static final Set<Channel> VIDEO = Set.of(Channel.VIDEO);

    private final List<Sighting> members = new ArrayList<>(2);
    private final List<People> people = new ArrayList<>(1);
    private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
    private final List<String> notes = new ArrayList<>(0);
    private final List<Bond> bonds = new ArrayList<>(0);
    private @Nullable Set<String> reports;
    private Seat seat = Seat.NOWHERE;
    private DaySet days = DaySet.ALL;
    private @Nullable Cluster whole;

    Cluster(Sighting first) {
        add(first);
    }

    void add(Sighting s) {
        members.add(s);
        if (reports != null) {
            reports.add(s.reportId());
        }
        if (!people.contains(s.people())) {
            people.add(s.people());
        }
        channels.addAll(s.channels());
        if (!s.bond().equals(Bond.NONE) && !bonds.contains(s.bond())) {
            bonds.add(s.bond());
        }
        if (!s.channels().equals(PHONE) && !s.channels().equals(VIDEO)) {
            seat = seat.with(s.seat());
        }
        DaySet claimed = s.window().claimed();
        if (days.equals(DaySet.ALL)) {
            days = claimed;
        } else if (!days.equals(claimed)) {
            DaySet both = days.intersect(claimed);
            days = both.isEmpty() ? days : both;
        }
    }

    /** Takes over everything of another cluster, which is this one from now on. */
    void absorb(Cluster other) {
        other.members.forEach(this::add);
        notes.addAll(other.notes);
        other.whole = this;
    }

    /**
     * Takes over another cluster because decisions say that they are one contact: as a whole, or where another decision
     * tells the rest apart, only the mentions that they name.
     *
     * @return whether something is left of the other
     */
    boolean takeOver(Cluster other, Collection<String> mentionIds) {
        if (allows(other)) {
            absorb(other);
            return false;
        }
        List<Sighting> all = List.copyOf(other.members);
        List<Sighting> named =
                all.stream().filter(s -> mentionIds.contains(s.mention().id())).toList();
        if (named.size() == all.size()) {
            absorb(other);
            return false;
        }
        other.clear();
        all.stream().filter(s -> !named.contains(s)).forEach(other::add);
        named.forEach(this::add);
        return true;
    }

    private void clear() {
        members.clear();
        reports = null;
        people.clear();
        channels.clear();
        bonds.clear();
        seat = Seat.NOWHERE;
        days = DaySet.ALL;
    }

    /** The cluster that this one has become part of; itself where it stands. */
    Cluster whole() {
        Cluster top = this;
        for (Cluster up = top.whole; up != null; up = top.whole) {
            top = up;
        }
        return top;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /**
     * Whether nothing but the date can keep the mention out: its report tells of this contact only once, the channels go
     * together, the persons can be the same, no two cities stand against each other (codebook §4), and no decision tells
     * them apart.
     */
    boolean admits(Sighting s, Names names) {
        return !tells(s.reportId())
                && allows(s)
                && channels(s)
                && !((inPerson() || s.inPerson()) && seat.excludes(s.seat()))
                && admits(s.people(), names);
    }

    private boolean admits(People others, Names names) {
        for (People p : people) {
            if (!p.equals(others) && !p.compatible(others, names)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a report tells of it already. */
    private boolean tells(String reportId) {
        if (members.size() > FEW) {
            if (reports == null) {
                reports = new HashSet<>();
                for (Sighting s : members) {
                    reports.add(s.reportId());
                }
            }
            return reports.contains(reportId);
        }
        for (Sighting s : members) {
            if (s.reportId().equals(reportId)) {
                return true;
            }
        }
        return false;
    }

    /** The same between two clusters. */
    boolean admits(Cluster other, Names names) {
        return disjoint(this, other)
                && allows(other)
                && channels(other.channels)
                && (channels.equals(other.channels) || other.members.stream().allMatch(this::channels))
                && !((inPerson() || other.inPerson()) && seat.excludes(other.seat))
                && other.people.stream().allMatch(p -> admits(p, names));
    }

    /** Whether no decision tells the mention apart from one of this contact. */
    boolean allows(Sighting s) {
        return bonds.isEmpty() || bonds.stream().allMatch(bond -> bond.admits(s.bond()));
    }

    /** The same between two clusters. */
    boolean allows(Cluster other) {
        return bonds.isEmpty()
                || other.bonds.isEmpty()
                || bonds.stream().allMatch(a -> other.bonds.stream().allMatch(a::admits));
    }

    private boolean channels(Sighting s) {
        return channels(s.channels())
                && (channels.containsAll(s.channels()) || members.stream().noneMatch(s::toldApart));
    }

    private boolean channels(Set<Channel> others) {
        for (Channel a : channels) {
            for (Channel b : others) {
                if (!a.compatible(b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean disjoint(Cluster a, Cluster b) {
        Cluster few = a.members.size() < b.members.size() ? a : b;
        Cluster many = few == a ? b : a;
        return few.members.stream().noneMatch(s -> many.tells(s.reportId()));
    }

    boolean inPerson() {
        return channels.contains(Channel.IN_PERSON);
    }

    List<Sighting> members() {
        return members;
    }

    /** Who takes part, each account once, the first one first. */
    List<People> people() {
        return people;
    }

    Set<Channel> channels() {
        return channels;
    }

    /** Whether the channel is claimed, and not by a single report against several origins. */
    boolean known(Channel channel) {
        if (channels.size() < 2 || !channels.contains(channel)) {
            return channels.contains(channel);
        }
        Set<String> with = new HashSet<>();
        Set<String> against = new HashSet<>();
        for (Sighting s : members) {
            if (!s.channels().isEmpty()) {
                (s.channels().contains(channel) ? with : against).add(s.origin());
            }
        }
        return with.size() > 1 || against.size() < 2;
    }

    Seat seat() {
        return seat;
    }

    /** The days that all its mentions admit. */
    DaySet days() {
        return days;
    }

    List<String> notes() {
        return notes;
    }

    /** One day is known. */
    boolean dated() {
        return days.bounded() && days.earliest() == days.latest();
    }

    @Override
    public String toString() {
        return days + " " + channels + " "
                + members.stream().map(Sighting::document).toList();
    }
}
