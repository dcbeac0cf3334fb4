package dev.readout.analysis.resolution;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which blocks of mentions a change touches, and what else it takes to resolve them. Blocks meet on one day only, where
 * one has all parties of the other and more ({@link Resolver}): so a mention dated to a day touches the blocks that are
 * related there, directly or through others; a mention without a day touches its own block alone.
 *
 * @param blocks the blocks to be resolved
 * @param beside by day, other blocks whose mentions of that day are needed
 */
public record Touched(Set<String> blocks, Map<LocalDate, Set<String>> beside) {
    public Touched {
        blocks = Set.copyOf(blocks);
        beside = Map.copyOf(beside);
    }

    /** What a store knows of its mentions. */
    public interface Index {
        /** The blocks with mentions dated to a day. */
        Set<String> blocks(LocalDate day);

        /** For each day of a block's mentions, the blocks with mentions dated to it. */
        Map<LocalDate, Set<String>> days(String block);

        /** The blocks of undecided mentions that have a candidate among the contacts of the given blocks. */
        Set<String> undecidedBetween(Collection<String> blocks);
    }

    /**
     * What a change touches.
     *
     * @param changed by block, the days of mentions that have come, gone or changed; none for a mention without a day
     */
    public static Touched by(Map<String, Set<LocalDate>> changed, Index index) {
        Map<LocalDate, Set<String>> seeds = new TreeMap<>();
        changed.forEach((block, days) -> days.forEach(
                day -> seeds.computeIfAbsent(day, d -> new TreeSet<>()).add(block)));
        Set<String> blocks = new TreeSet<>(changed.keySet());
        seeds.forEach((day, from) -> blocks.addAll(related(from, index.blocks(day))));
        // a contact that takes another name is to be found by those that name it
        blocks.addAll(index.undecidedBetween(blocks));
        Map<LocalDate, Set<String>> beside = new TreeMap<>();
        for (String block : blocks) {
            index.days(block).forEach((day, all) -> {
                Set<String> others = related(Set.of(block), all);
                others.removeAll(blocks);
                if (!others.isEmpty()) {
                    beside.computeIfAbsent(day, d -> new TreeSet<>()).addAll(others);
                }
            });
        }
        return new Touched(blocks, beside);
    }

    /** The given blocks and all that are related to them through the blocks of one day. */
    private static Set<String> related(Set<String> from, Set<String> ofDay) {
        Set<String> found = new TreeSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Set<String> parties = parties(open.pop());
            for (String other : ofDay) {
                if (!found.contains(other) && meet(parties, parties(other))) {
                    found.add(other);
                    open.push(other);
                }
            }
        }
        return found;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        Set<String> many = a.size() > b.size() ? a : b;
        return a.size() != b.size() && many.size() > 2 && many.containsAll(many == a ? b : a);
    }

    private static Set<String> parties(String block) {
        return Set.of(block.split("\\+", -1));
    }
}
