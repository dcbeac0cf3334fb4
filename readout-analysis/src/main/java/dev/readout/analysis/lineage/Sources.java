package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the origin that reports call by many names: 'the Russian foreign ministry', 'Moscow's Ministry of Foreign Affairs',
 * 'Maria Zakharova'. A head of state or government speaks with the voice of the own press service.
 */
final class Sources {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;
    private final Map<String, String> officials;
    private final Map<String, String> phrases = new HashMap<>();
    private int longest;

    Sources(OriginTable table, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.officials = table.of(OriginTable.Kind.OFFICIAL);
        table.of(OriginTable.Kind.SOURCE).forEach(this::add);
        for (OriginTable.Kind kind :
                List.of(OriginTable.Kind.OFFICIAL, OriginTable.Kind.CREDIT, OriginTable.Kind.HOST)) {
            table.of(kind).values().forEach(name -> add(name, name));
        }
        table.of(OriginTable.Kind.SOURCE).values().forEach(name -> add(name, name));
        forms(table.of(OriginTable.Kind.FORM));
    }

    /** The words for the press service of each party's offices; one without an own site is called by the first of them. */
    private void forms(Map<String, String> forms) {
        Map<String, String> names = new LinkedHashMap<>();
        officials.forEach((host, name) ->
                lexicon.outlet(host).ifPresent(site -> names.putIfAbsent(office(site.party(), site.office()), name)));
        for (Lexicon.Called called : lexicon.parties()) {
            forms.forEach((form, office) -> {
                boolean adjective = form.contains("{adjective}");
                for (String word : adjective ? called.adjectives() : called.names()) {
                    String words = form.replace("{adjective}", word).replace("{name}", word);
                    add(words, names.computeIfAbsent(office(called.party(), office), unnamed -> words));
                }
            });
        }
    }

    private static String office(Party party, String office) {
        return party + " " + office;
    }

    private void add(String words, String name) {
        List<String> tokens = tokens(words);
        longest = Math.max(longest, tokens.size());
        phrases.putIfAbsent(String.join(" ", tokens), name);
    }

    private static List<String> tokens(String words) {
        return GAP.splitAsStream(words)
                .filter(token -> !token.isEmpty())
                .map(Sentences::fold)
                .toList();
    }

    /**
     * The origins that a source stands for.
     *
     * @param speaker whom the words mean, where that is settled
     * @param day when the report was published, if known
     * @return more than one where several speak together; empty where the words name nobody
     */
    List<String> of(String words, @Nullable Actor speaker, @Nullable LocalDate day) {
        Set<String> known = known(tokens(words));
        if (!known.isEmpty()) {
            return List.copyOf(known);
        }
        Optional<String> voice = Optional.ofNullable(speaker)
                .filter(Actor::named)
                .flatMap(person -> lexicon.voice(person, day))
                .map(site -> officials.getOrDefault(site.host(), site.name()));
        if (voice.isPresent()) {
            return List.of(voice.get());
        }
        boolean named = GAP.splitAsStream(words)
                .anyMatch(token -> !token.isEmpty() && Character.isUpperCase(token.codePointAt(0)));
        return named ? List.of(words) : List.of();
    }

    private Set<String> known(List<String> tokens) {
        Set<String> origins = new LinkedHashSet<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
                String name = phrases.get(String.join(" ", tokens.subList(from, to)));
                if (name != null) {
                    origins.add(name);
                    from = to - 1;
                    break;
                }
            }
        }
        return origins;
    }

    /** Whether the table knows somebody by these words. */
    boolean known(String words) {
        return !known(tokens(words)).isEmpty();
    }
}
