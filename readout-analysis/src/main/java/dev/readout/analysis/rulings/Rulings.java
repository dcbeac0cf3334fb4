package dev.readout.analysis.rulings;

import dev.readout.model.Decision;
import dev.readout.model.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All decisions together, as constraints on the mentions that there are. They depend on the decisions and mentions alone,
 * not on the order in which these come: of decisions that contradict each other the earlier is kept.
 */
public final class Rulings {
    /** Nobody decided anything. */
    public static final Rulings NONE = of(List.of(), List.of());

    private final List<Decision> decisions;
    private final Map<String, Standing> standings;
    private final Map<String, List<List<String>>> sides;
    private final Map<String, Set<String>> found;
    private final Map<String, String> rejected;
    private final Strikes strikes;
    private final Bonds joins;
    private final Map<String, Bond> bonds;
    private final List<Union> unions;
    private final List<Given<?>> given;
    private final Map<String, Set<Decision>> byMention = new HashMap<>();

    Rulings(Binding binding) {
        this.decisions = binding.decisions;
        this.standings = Map.copyOf(binding.standings);
        this.sides = Map.copyOf(binding.sides);
        this.found = Map.copyOf(binding.found);
        this.rejected = Map.copyOf(binding.rejected);
        this.strikes = binding.strikes;
        this.joins = binding.bonds;
        this.bonds = joins.bonds();
        this.unions = binding.unions();
        this.given = List.copyOf(binding.given);
        for (Decision decision : decisions) {
            for (List<String> side : sides(decision.id())) {
                for (String mention : side) {
                    byMention
                            .computeIfAbsent(mention, m -> new LinkedHashSet<>())
                            .add(decision);
                }
            }
        }
    }

    /**
     * Binds decisions to mentions.
     *
     * @param decisions in any order; of several with one id, one counts
     * @param mentions in any order
     */
    public static Rulings of(Collection<Decision> decisions, Collection<Mention> mentions) {
        List<Decision> ordered =
                decisions.stream().distinct().sorted(Decision.ORDER).toList();
        return new Rulings(new Binding(ordered, mentions).bind());
    }

    /** The decisions, earlier ones first. */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * How a decision stands.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public Standing standing(String decisionId) {
        Standing standing = standings.get(decisionId);
        if (standing == null) {
            throw new IllegalArgumentException("no decision " + decisionId);
        }
        return standing;
    }

    /** Which mentions a decision is about, by subject; nothing where it does not apply. */
    public List<List<String>> sides(String decisionId) {
        return sides.getOrDefault(decisionId, List.of());
    }

    /** The mentions that stand where a decision says, also where it is undone or does not apply. */
    public Set<String> found(String decisionId) {
        return found.getOrDefault(decisionId, Set.of());
    }

    /** The decisions that apply to one of the mentions, earlier ones first. */
    public List<Decision> on(Collection<String> mentionIds) {
        if (byMention.isEmpty()) {
            return List.of();
        }
        return mentionIds.stream()
                .flatMap(mention -> byMention.getOrDefault(mention, Set.of()).stream())
                .distinct()
                .sorted(Decision.ORDER)
                .toList();
    }

    /** The mention as resolution is to see it: without rejected claims; empty where it is rejected itself. */
    public Optional<Mention> admitted(Mention mention) {
        return rejected.containsKey(mention.id()) ? Optional.empty() : Optional.of(strikes.without(mention));
    }

    public Bond bond(String mentionId) {
        return bonds.getOrDefault(mentionId, Bond.NONE);
    }

    /** The decisions that put two mentions together; empty where none do. */
    List<String> joining(String a, String b) {
        return joins.joining(a, b);
    }

    /** The contacts that decisions make of several mentions, those of earlier decisions first. */
    public List<Union> unions() {
        return unions;
    }

    /** Values that analysts gave, earlier ones first. */
    public List<Given<?>> given() {
        return given;
    }
}
