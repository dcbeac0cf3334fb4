package dev.readout.analysis.lineage;

import dev.readout.model.Attribution;
import dev.readout.model.Claim;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * In whose voices reports tell of one contact (codebook §5). A report that knows only through somebody that there was the contact, how and when, has that origin in all that it says of it.
 * What a copy says in its own voice has the origin of its family. An origin is a name, or the id of the first report of a
 * family of which no name is known.
 */
public final class Voices {
    /** What tells of the occasion itself. */
    private static final List<Function<Mention, List<? extends Claim<?>>>> OCCASION =
            List.of(Mention::channels, Mention::statuses, Mention::dates);

    private static final List<Function<Mention, List<? extends Claim<?>>>> DETAILS =
            List.of(Mention::places, Mention::lengths, Mention::initiatives);

    /**
     * From where a claim comes.
     *
     * @param own whether the report says it in its own voice
     * @param origins at least one
     */
    public record Voice(boolean own, Set<String> origins) {
        public Voice {
            origins = origins.size() == 1
                    ? Set.of(origins.iterator().next())
                    : Collections.unmodifiableSet(new LinkedHashSet<>(origins));
            if (origins.isEmpty()) {
                throw new IllegalArgumentException("a claim comes from somewhere");
            }
        }
    }

    private final Families families;
    private final Map<String, Voice> reports = new LinkedHashMap<>();
    /** Reports that name somebody through whom they know something of it. */
    private final Set<String> naming = new HashSet<>();

    /** @param mentions of one contact, those of earlier reports first */
    public Voices(Families families, Collection<Mention> mentions) {
        this.families = families;
        mentions.forEach(m -> {
            if (!families.attributions(m.id()).isEmpty()) {
                naming.add(m.reportId());
            }
        });
        if (naming.isEmpty()) {
            mentions.forEach(m -> reports.computeIfAbsent(
                    m.reportId(), report -> new Voice(true, Set.of(families.origin(families.family(report))))));
            return;
        }
        Map<String, List<Mention>> byReport = new LinkedHashMap<>();
        mentions.forEach(m ->
                byReport.computeIfAbsent(m.reportId(), r -> new ArrayList<>(1)).add(m));
        Map<String, Set<String>> passedOn = new LinkedHashMap<>();
        Map<String, String> first = new HashMap<>();
        byReport.forEach((report, told) -> {
            passedOn.put(report, naming.contains(report) ? passedOn(told) : Set.of());
            first.putIfAbsent(families.family(report), report);
        });
        first.replaceAll((root, report) -> byReport.containsKey(root) ? root : report);
        passedOn.forEach((report, through) -> {
            String root = families.family(report);
            Set<String> base = passedOn.getOrDefault(first.getOrDefault(root, root), Set.of());
            reports.put(
                    report,
                    through.isEmpty()
                            ? new Voice(true, base.isEmpty() ? Set.of(families.origin(root)) : base)
                            : new Voice(false, through));
        });
    }

    /**
     * The accounts of all reports, in the order of the mentions.
     *
     * @param naming gives a report without a known origin a name
     */
    public Corroboration corroboration(UnaryOperator<String> naming) {
        return new Corroboration(reports.entrySet().stream()
                .map(entry -> {
                    String report = entry.getKey();
                    String root = families.family(report);
                    boolean named = families.named(root).known();
                    List<String> origins = entry.getValue().origins().stream()
                            .map(origin -> origin.equals(root) && !named ? naming.apply(root) : origin)
                            .toList();
                    return new Corroboration.Account(
                            report,
                            root,
                            families.copyOf(report),
                            entry.getValue().own(),
                            origins);
                })
                .toList());
    }

    /** From where a report has what it says of the contact. */
    public Voice of(String reportId) {
        Voice voice = reports.get(reportId);
        return voice == null ? new Voice(true, Set.of(families.origin(reportId))) : voice;
    }

    /** How many independent origins there are. */
    public int origins() {
        Set<String> origins = new HashSet<>();
        reports.values().forEach(voice -> origins.addAll(voice.origins()));
        return origins.size();
    }

    /**
     * From where a report has a claim. What it says both in its own voice and through somebody, it has through somebody.
     *
     * @param field all claims on the field, of this report at least
     */
    public <V> Voice of(Sourced<V> claim, Collection<Sourced<V>> field) {
        if (reports.containsKey(claim.reportId()) && !naming.contains(claim.reportId())) {
            return of(claim.reportId());
        }
        Set<String> origins = through(claim.mentionId(), claim.claim());
        for (Sourced<V> twin : field) {
            if (origins.isEmpty()
                    && twin.reportId().equals(claim.reportId())
                    && twin.claim().value().equals(claim.claim().value())) {
                origins = through(twin.mentionId(), twin.claim());
            }
        }
        return origins.isEmpty() ? of(claim.reportId()) : new Voice(false, origins);
    }

    /** Through whom the report knows of the occasion; none where it tells of it in its own voice. */
    private Set<String> passedOn(List<Mention> told) {
        Set<String> origins = new LinkedHashSet<>();
        for (Mention mention : told) {
            Set<String> through = through(mention.id(), List.of(mention.evidence()));
            if (through.isEmpty()) {
                return Set.of();
            }
            origins.addAll(through);
        }
        for (Function<Mention, List<? extends Claim<?>>> field : OCCASION) {
            for (Set<String> through : values(field, told)) {
                if (through.isEmpty()) {
                    return Set.of();
                }
                origins.addAll(through);
            }
        }
        DETAILS.forEach(field -> values(field, told).forEach(origins::addAll));
        return origins;
    }

    /** Through whom a report has each value of a field. */
    private Collection<Set<String>> values(Function<Mention, List<? extends Claim<?>>> field, List<Mention> told) {
        Map<Object, Set<String>> values = new LinkedHashMap<>();
        for (Mention mention : told) {
            for (Claim<?> claim : field.apply(mention)) {
                values.computeIfAbsent(claim.value(), v -> new LinkedHashSet<>())
                        .addAll(through(mention.id(), claim));
            }
        }
        return values.values();
    }

    private Set<String> through(String mentionId, Claim<?> claim) {
        return through(mentionId, claim.quotes());
    }

    /** Whom the words come through, the nearest words that name somebody deciding; empty where nobody is named. */
    private Set<String> through(String mentionId, List<Quote> quotes) {
        List<Attribution> known = families.attributions(mentionId);
        if (known.isEmpty()) {
            return Set.of();
        }
        return known.stream()
                .filter(a -> !a.origins().isEmpty())
                .filter(a -> quotes.stream().allMatch(q -> a.words().contains(q.span())))
                .min(Comparator.comparingInt(a -> a.words().length()))
                .map(a -> (Set<String>) new LinkedHashSet<>(a.origins()))
                .orElse(Set.of());
    }

    /** All words of a mention that say something of the contact, the evidence first. */
    static Stream<Quote> quotes(Mention mention) {
        return Stream.concat(
                Stream.of(mention.evidence()),
                Stream.concat(OCCASION.stream(), DETAILS.stream())
                        .flatMap(field -> field.apply(mention).stream())
                        .flatMap(claim -> claim.quotes().stream()));
    }
}
