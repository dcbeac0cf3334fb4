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
import java.util.stream.Collectors;

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
        Map<Party, Side> sides = new TreeMap<>();
        for (Participant p : mention.participants()) {
            Side side = sides.computeIfAbsent(
                    p.actor().party(), party -> new Side(new ArrayList<>(), new TreeSet<>(), new TreeSet<>()));
            String kind = offices.kind(p.role());
            if (p.actor().named()) {
                side.names().add(p.actor().name());
            }
            if (!kind.isEmpty()) {
                (p.actor().named() ? side.named() : side.offices()).add(kind);
            }
        }
        return new People(sides);
    }

    /** The code of the block: that of {@code Mention.block}. */
    String key() {
        return sides.keySet().stream().map(Party::code).collect(Collectors.joining("+"));
    }

    /** How many parties have a named person: what names nobody fits too much to begin with. */
    long named() {
        return sides.values().stream().filter(s -> !s.names().isEmpty()).count();
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
