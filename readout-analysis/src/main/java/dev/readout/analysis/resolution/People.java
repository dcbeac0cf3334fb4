package dev.readout.analysis.resolution;

import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who takes part according to one mention.
 *
 * @param sides by party, in order of the party codes
 */
record People(Map<Party, Side> sides) {
    /**
     * One party's participants.
     *
     * @param names those named, the first as the report puts it first
     * @param offices the kinds of office of those it names no name for
     * @param named the kinds of office of those named
     */
    record Side(List<String> names, Set<String> offices, Set<String> named) {}

    static People of(Mention mention, Offices offices) {
        Map<Party, List<Participant>> named = new TreeMap<>();
        for (Participant p : mention.participants()) {
            named.computeIfAbsent(p.actor().party(), party -> new ArrayList<>(1))
                    .add(p);
        }
        Map<Party, Side> sides = new TreeMap<>();
        named.forEach((party, people) -> sides.put(party, side(people, offices)));
        return new People(sides);
    }

    private static Side side(List<Participant> people, Offices offices) {
        List<String> names = new ArrayList<>(people.size());
        Set<String> unnamed = Set.of();
        Set<String> named = Set.of();
        for (Participant p : people) {
            String kind = offices.kind(p.role());
            if (p.actor().named()) {
                names.add(p.actor().name());
                named = with(named, kind);
            } else {
                unnamed = with(unnamed, kind);
            }
        }
        return new Side(names, unnamed, named);
    }

    private static Set<String> with(Set<String> kinds, String kind) {
        if (kind.isEmpty() || kinds.contains(kind)) {
            return kinds;
        }
        Set<String> more = new TreeSet<>(kinds);
        more.add(kind);
        return more;
    }

    /** The code of the block: that of {@code Mention.block}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (Party party : sides.keySet()) {
            key.append(key.isEmpty() ? "" : "+").append(party.code());
        }
        return key.toString();
    }

    /** How many parties have a named person: what names nobody fits too much to begin with. */
    int named() {
        int named = 0;
        for (Side side : sides.values()) {
            named += side.names().isEmpty() ? 0 : 1;
        }
        return named;
    }

    /**
     * Whether both can be the same persons. On each side that both name, the person named first must be among the
     * other's; a side without names fits every person of the party whose office is not another one (codebook §4).
     * Parties that only one of them has are left aside.
     */
    boolean compatible(People other, Names names) {
        for (Map.Entry<Party, Side> e : sides.entrySet()) {
            Side there = other.sides.get(e.getKey());
            if (there != null && !compatible(e.getValue(), there, names)) {
                return false;
            }
        }
        return true;
    }

    /** Both name persons for the same parties: where one is silent, a shared name is no more than a possibility. */
    boolean sameSidesNamed(People other) {
        return sides.entrySet().stream().allMatch(e -> {
            Side there = other.sides.get(e.getKey());
            return there != null
                    && there.names().isEmpty() == e.getValue().names().isEmpty();
        });
    }

    private static boolean compatible(Side a, Side b, Names names) {
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return offices(a, b);
        }
        return has(b, a.names().get(0), names) && has(a, b.names().get(0), names);
    }

    private static boolean offices(Side a, Side b) {
        Set<String> here = a.names().isEmpty() ? a.offices() : a.named();
        Set<String> there = b.names().isEmpty() ? b.offices() : b.named();
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static boolean has(Side side, String name, Names names) {
        return side.names().stream().anyMatch(n -> names.same(n, name));
    }

    /** Every party of this is a party of the other, which has more. */
    boolean narrowerThan(People other) {
        return sides.size() < other.sides.size() && other.sides.keySet().containsAll(sides.keySet());
    }
}
