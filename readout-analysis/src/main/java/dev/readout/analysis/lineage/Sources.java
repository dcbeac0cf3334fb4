package dev.readout.analysis.lineage;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lexicon.Person;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
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
    /** Words in lower case that stand inside names. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "de", "al", "el", "bin", "s");

    private static final String PERSON = "{person}";
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;
    private final Map<String, String> phrases = new HashMap<>();
    private final List<Spokesman> spokesmen = new ArrayList<>();
    private int longest;

    /** The words around the person for whom somebody speaks. */
    private record Spokesman(List<String> before, List<String> after) {}

    Sources(OriginTable table, Outlets outlets, Lexicon lexicon) {
        this.lexicon = lexicon;
        table.of(OriginTable.Kind.SOURCE).forEach(this::add);
        // the names of papers and broadcasters are common words too often: 'an independent expert'
        outlets.all().stream()
                .filter(outlet -> outlet.official() || outlet.kind() == Outlet.Kind.AGENCY)
                .forEach(outlet -> add(outlet.name(), outlet.name()));
        table.of(OriginTable.Kind.CREDIT).values().forEach(name -> add(name, name));
        table.of(OriginTable.Kind.SOURCE).values().forEach(name -> add(name, name));
        Map<String, String> forms = new LinkedHashMap<>(table.of(OriginTable.Kind.FORM));
        forms.forEach((form, office) -> {
            int person = form.indexOf(PERSON);
            if (person >= 0) {
                spokesmen.add(new Spokesman(
                        tokens(form.substring(0, person)), tokens(form.substring(person + PERSON.length()))));
            }
        });
        forms.keySet().removeIf(form -> form.contains(PERSON));
        forms(forms);
    }

    /** The words for the press service of each party's offices; one without an own site is called by the first of them. */
    private void forms(Map<String, String> forms) {
        Map<String, String> names = new LinkedHashMap<>();
        lexicon.outlets().forEach(site -> names.putIfAbsent(office(site.party(), site.office()), site.name()));
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
        Optional<String> voice =
                Optional.ofNullable(speaker).filter(Actor::named).flatMap(person -> voice(person, day));
        if (voice.isPresent()) {
            return List.of(voice.get());
        }
        for (Spokesman form : spokesmen) {
            List<String> tokens = tokens(words);
            int from = form.before().size();
            int to = tokens.size() - form.after().size();
            if (from < to
                    && tokens.subList(0, from).equals(form.before())
                    && tokens.subList(to, tokens.size()).equals(form.after())) {
                return List.of(through(words, day).orElse(words));
            }
        }
        return name(words) ? List.of(words) : List.of();
    }

    private Optional<String> voice(Actor person, @Nullable LocalDate day) {
        return lexicon.voice(person, day).map(Outlet::name);
    }

    /** The press service of the one person in office whom the words name. */
    private Optional<String> through(String words, @Nullable LocalDate day) {
        List<Token> tokens = Tokenizer.tokens(words, 0, words.length());
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = new Sentence(tokens);
        Set<String> voices = new LinkedHashSet<>();
        for (Phrases<Entry> names : List.of(lexicon.names(), lexicon.families())) {
            for (int i = 0; i < sentence.size(); i++) {
                Phrases.Match<Entry> match = names.at(sentence, i);
                for (Entry entry : match == null ? List.<Entry>of() : match.values()) {
                    person(entry)
                            .flatMap(person -> voice(new Actor(person.name(), person.party()), day))
                            .ifPresent(voices::add);
                }
            }
        }
        return voices.size() == 1 ? voices.stream().findFirst() : Optional.empty();
    }

    private static Optional<Person> person(Entry entry) {
        return entry instanceof Entry.PersonName name
                ? Optional.of(name.person())
                : entry instanceof Entry.FamilyName family ? Optional.of(family.person()) : Optional.empty();
    }

    /** Whether words that no table knows are a proper name: 'Guardian', 'Bank of Japan', but not 'Presidents'. */
    private boolean name(String words) {
        List<Token> tokens = Tokenizer.tokens(words, 0, words.length());
        boolean capital = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word() && !token.capital() && !SMALL.contains(token.lower())) {
                return false;
            }
            capital |= token.word() && token.capital();
        }
        Phrases.Match<Entry> common = capital ? lexicon.words().at(new Sentence(tokens), 0) : null;
        return capital && (common == null || common.to() < tokens.size());
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
