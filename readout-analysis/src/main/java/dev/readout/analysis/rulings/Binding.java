package dev.readout.analysis.rulings;

import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds decisions to mentions, one by one, earlier ones first. */
final class Binding {
    /** A subject with those of its mentions that are there, at least one. */
    private record Bound(Subject subject, List<Mention> mentions) {
        String first() {
            return mentions.get(0).id();
        }

        List<String> ids() {
            return mentions.stream().map(Mention::id).toList();
        }
    }

    final List<Decision> decisions;
    final Map<String, Standing> standings = new HashMap<>();
    final Map<String, List<List<String>>> sides = new HashMap<>();
    /** Decision to the mentions that stand where it says, whether it applies or not. */
    final Map<String, Set<String>> found = new HashMap<>();
    /** Mention to the decision that rejects it. */
    final Map<String, String> rejected = new HashMap<>();

    final Strikes strikes = new Strikes();
    final Bonds bonds = new Bonds();
    final List<Given<?>> given = new ArrayList<>();
    private final Set<String> moved = new HashSet<>();
    private final Mentions mentions;

    Binding(List<Decision> ordered, Collection<Mention> mentions) {
        this.decisions = ordered;
        this.mentions = new Mentions(mentions);
    }

    Binding bind() {
        Map<String, String> undone = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof Ruling.Undo undo) {
                undone.putIfAbsent(undo.decision(), decision.id());
                standings.put(decision.id(), new Standing.Applies(List.of()));
            }
        }
        List<Decision> active = new ArrayList<>();
        for (Decision decision : decisions) {
            found.put(decision.id(), found(decision));
            String by = undone.get(decision.id());
            if (by != null) {
                standings.put(decision.id(), new Standing.Undone(by));
            } else if (!(decision.ruling() instanceof Ruling.Undo)) {
                active.add(decision);
            }
        }
        // What is rejected is out, whatever earlier decisions say of it.
        active.stream().filter(Binding::rejectsMentions).forEach(this::bind);
        active.stream().filter(decision -> !rejectsMentions(decision)).forEach(this::bind);
        return this;
    }

    private Set<String> found(Decision decision) {
        Set<String> ids = new LinkedHashSet<>();
        for (Subject subject : decision.ruling().subjects()) {
            for (Anchor anchor : subject.anchors()) {
                Mention mention = mentions.find(anchor).mention();
                if (mention != null) {
                    ids.add(mention.id());
                }
            }
        }
        return ids;
    }

    private static boolean rejectsMentions(Decision decision) {
        return decision.ruling() instanceof Ruling.Reject reject
                && reject.field().isEmpty();
    }

    private void bind(Decision decision) {
        List<String> lost = new ArrayList<>();
        List<Bound> bound = new ArrayList<>();
        for (Subject subject : decision.ruling().subjects()) {
            boolean rejects = decision.ruling() instanceof Ruling.Reject;
            bound(subject, rejects, lost).ifPresent(bound::add);
        }
        int needed = decision.ruling().subjects().size() > 1 ? 2 : 1;
        Standing standing = bound.size() < needed
                ? new Standing.Loose(String.join("; ", lost))
                : apply(decision, bound).orElse(new Standing.Applies(lost));
        standings.put(decision.id(), standing);
        if (standing instanceof Standing.Applies) {
            sides.put(decision.id(), bound.stream().map(Bound::ids).toList());
        }
    }

    /** @param rejects whether mentions that are rejected already count: what is out can be rejected again */
    private Optional<Bound> bound(Subject subject, boolean rejects, List<String> lost) {
        List<Mention> there = new ArrayList<>();
        String why = "";
        for (Anchor anchor : subject.anchors()) {
            Mentions.Found found = mentions.find(anchor);
            Mention mention = found.mention();
            if (mention == null) {
                why = why.isEmpty() ? found.why() : why;
            } else if (!rejects && rejected.containsKey(mention.id())) {
                why = "mention " + mention.id() + " is rejected by " + rejected.get(mention.id());
            } else if (!there.contains(mention)) {
                there.add(mention);
            }
        }
        if (there.isEmpty()) {
            lost.add(subject.named() + ": " + why);
            return Optional.empty();
        }
        return Optional.of(new Bound(subject, there));
    }

    /** What keeps the decision from being applied; empty where it is. */
    private Optional<Standing> apply(Decision decision, List<Bound> bound) {
        Ruling ruling = decision.ruling();
        if (ruling instanceof Ruling.Same) {
            return same(decision, bound);
        }
        if (ruling instanceof Ruling.Different) {
            return different(decision, bound);
        }
        if (ruling instanceof Ruling.Set<?> set) {
            return set(decision, set, bound.get(0).first());
        }
        return reject(decision, (Ruling.Reject) ruling, bound.get(0).mentions());
    }

    private Optional<Standing> same(Decision decision, List<Bound> bound) {
        Bound target = bound.get(0);
        for (int i = 0; i < bound.size(); i++) {
            for (int j = i + 1; j < bound.size(); j++) {
                Optional<Standing> against =
                        against(bound.get(i).first(), bound.get(j).first());
                if (against.isPresent()) {
                    return against;
                }
            }
        }
        for (Bound other : bound.subList(1, bound.size())) {
            if (!bonds.together(target.first(), other.first())) {
                bonds.join(target.first(), other.first(), decision.id());
                if (!other.subject().contact()) {
                    moved.add(other.first());
                }
            }
        }
        return Optional.empty();
    }

    /** What speaks against putting two mentions together. */
    private Optional<Standing> against(String a, String b) {
        Set<String> dividing = bonds.dividing(a, b);
        if (!dividing.isEmpty()) {
            return contradicted(dividing, "keeps them apart");
        }
        for (Given<?> one : given) {
            for (Given<?> other : given) {
                if (bonds.together(one.mentionId(), a) && bonds.together(other.mentionId(), b) && differ(one, other)) {
                    return contradicted(
                            List.of(one.decision().id(), other.decision().id()),
                            "give them different values of "
                                    + one.ruling().field().name());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean differ(Given<?> one, Given<?> other) {
        return one.ruling().field().equals(other.ruling().field())
                && !one.ruling().printed().equals(other.ruling().printed());
    }

    private Optional<Standing> different(Decision decision, List<Bound> bound) {
        for (int i = 0; i < bound.size(); i++) {
            for (Bound other : bound.subList(i + 1, bound.size())) {
                for (String a : bound.get(i).ids()) {
                    for (String b : other.ids()) {
                        if (a.equals(b)) {
                            return Optional.of(
                                    new Standing.Loose(bound.get(i).subject().named() + " and "
                                            + other.subject().named() + " are the same mention now, " + a));
                        }
                        if (bonds.together(a, b)) {
                            return contradicted(bonds.joining(a, b), "puts them together");
                        }
                    }
                }
            }
        }
        bonds.divide(bound.stream().map(Bound::ids).toList(), decision.id());
        return Optional.empty();
    }

    private <V> Optional<Standing> set(Decision decision, Ruling.Set<V> set, String mention) {
        Given<V> fresh = new Given<>(decision, set, mention);
        for (Given<?> earlier : given) {
            if (bonds.together(earlier.mentionId(), mention) && differ(earlier, fresh)) {
                return contradicted(
                        List.of(earlier.decision().id()),
                        "sets " + set.field().name() + " " + earlier.ruling().printed());
            }
        }
        given.add(fresh);
        return Optional.empty();
    }

    private Optional<Standing> reject(Decision decision, Ruling.Reject reject, List<Mention> there) {
        if (reject.field().isEmpty()) {
            there.forEach(mention -> rejected.putIfAbsent(mention.id(), decision.id()));
            return Optional.empty();
        }
        RecordField<?> field = reject.field().get();
        List<Mention> claiming = there.stream()
                .filter(mention ->
                        !Strikes.fitting(mention, field, reject.value()).isEmpty())
                .toList();
        if (claiming.isEmpty()) {
            return Optional.of(new Standing.Loose("no " + field.name()
                    + reject.value().map(value -> " " + value).orElse("") + " is said there"));
        }
        for (Mention mention : claiming) {
            if (field.equals(RecordField.STATUS) && strikes.leavesNone(mention, field, reject.value())) {
                return Optional.of(new Standing.Loose("mention " + mention.id()
                        + " would be left without a status; set the status of its contact instead"));
            }
        }
        claiming.forEach(mention -> strikes.add(mention, field, reject.value()));
        return Optional.empty();
    }

    private static Optional<Standing> contradicted(Collection<String> earlier, String what) {
        return Optional.of(new Standing.Contradicted(List.copyOf(earlier), String.join(" and ", earlier) + " " + what));
    }

    /** The groups, each with what leads and what goes along. */
    List<Union> unions() {
        List<Union> unions = new ArrayList<>();
        for (Set<String> group : bonds.groups()) {
            Set<String> leading = new LinkedHashSet<>(group);
            leading.removeAll(moved);
            unions.add(new Union(
                    List.copyOf(leading), group.stream().filter(moved::contains).toList()));
        }
        return unions;
    }
}
