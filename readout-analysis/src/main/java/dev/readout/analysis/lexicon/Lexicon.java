package dev.readout.analysis.lexicon;

import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Edtf;
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
import org.jspecify.annotations.Nullable;

/** All that is known beforehand about one language's reports. Immutable; reading the files takes a moment. */
public final class Lexicon {
    private static final Entry.VerbForm[] FORMS = Entry.VerbForm.values();

    private final Phrases<Entry> names = new Phrases<>(false);
    private final Phrases<Entry> words = new Phrases<>(true);
    private final Phrases<Entry> families = new Phrases<>(false);
    private final Map<String, Outlet> outlets = new HashMap<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<Party, String> leaders = new HashMap<>();
    private final Set<String> givenNames = new LinkedHashSet<>();

    /** An official site. */
    public record Outlet(String host, String name, Party party, String office) {}

    private record Holder(Person person, Person.Term term) {}

    private Lexicon(String language) {
        parties(language + "/parties.tsv");
        places(language + "/places.tsv");
        offices(language + "/offices.tsv");
        people(language + "/people.tsv", language + "/terms.tsv");
        nouns(language + "/contact-nouns.tsv");
        verbs(language + "/contact-verbs.tsv");
        words(language + "/words.tsv");
        for (Table.Row row : Table.read(language + "/outlets.tsv", "host", "name", "party", "office")
                .rows()) {
            Outlet outlet =
                    new Outlet(row.get("host"), row.get("name"), new Party(row.get("party")), row.get("office"));
            outlets.put(outlet.host(), outlet);
        }
    }

    /**
     * Reads the lexicon of a language.
     *
     * @throws LexiconException naming the file, line and problem
     */
    public static Lexicon of(String language) {
        return new Lexicon(language);
    }

    /** Names of parties, places and persons, as written. */
    public Phrases<Entry> names() {
        return names;
    }

    /** Offices, contact vocabulary and closed word classes, in any case. */
    public Phrases<Entry> words() {
        return words;
    }

    /** Family names and other short forms of persons. */
    public Phrases<Entry> families() {
        return families;
    }

    /** Whether the word is a given name of someone in the lexicon. */
    public boolean givenName(String word) {
        return givenNames.contains(word);
    }

    /** The official site with this host. */
    public Optional<Outlet> outlet(@Nullable String host) {
        return Optional.ofNullable(host == null ? null : outlets.get(host));
    }

    /** Who held an office of a party on a day; empty where unknown or more than one fits. */
    public Optional<Person> holder(String office, Party party, LocalDate day) {
        List<Person> found = new ArrayList<>();
        for (Holder holder : holders.getOrDefault(office + " " + party, List.of())) {
            if (holder.term.on(day) && !found.contains(holder.person)) {
                found.add(holder.person);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The office meant by 'the Italian leader', where one alone speaks for the party abroad. */
    public Optional<String> leader(Party party) {
        return Optional.ofNullable(leaders.get(party));
    }

    private void parties(String file) {
        for (Table.Row row : Table.read(
                        file, "party", "kind", "name", "also", "adjective", "nationals", "metonym", "leader")
                .rows()) {
            Party party = new Party(row.get("party"));
            boolean state = row.get("kind").equals("state");
            if (!row.get("leader").isEmpty()) {
                leaders.put(party, row.get("leader"));
            }
            names.add(row.get("name"), new PartyName(party, state, PartyName.Form.NAME));
            row.list("also").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.NAME)));
            row.list("adjective").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.ADJECTIVE)));
            row.list("metonym").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.METONYM)));
        }
    }

    private void places(String file) {
        for (Table.Row row :
                Table.read(file, "place", "country", "kind", "within", "also").rows()) {
            Entry place = new Entry.PlaceName(row.get("place"), row.get("country"), row.get("kind"), row.get("within"));
            names.add(row.get("place"), place);
            row.list("also").forEach(n -> names.add(n, place));
        }
    }

    private void offices(String file) {
        for (Table.Row row :
                Table.read(file, "phrase", "plural", "office", "rank", "party").rows()) {
            Party party = row.get("party").isEmpty() ? null : new Party(row.get("party"));
            Entry.Rank rank =
                    switch (row.get("rank")) {
                        case "principal" -> Entry.Rank.PRINCIPAL;
                        case "body" -> Entry.Rank.BODY;
                        case "other" -> Entry.Rank.OTHER;
                        default -> throw row.wrong("rank '" + row.get("rank") + "'");
                    };
            String phrase = row.get("phrase");
            words.add(phrase, new Entry.Office(phrase, row.get("office"), rank, party, false));
            if (!row.get("plural").isEmpty()) {
                words.add(row.get("plural"), new Entry.Office(phrase, row.get("office"), rank, party, true));
            }
        }
    }

    private void people(String peopleFile, String termsFile) {
        Map<String, List<Person.Term>> terms = new LinkedHashMap<>();
        List<Table.Row> termRows =
                Table.read(termsFile, "person", "office", "party", "from", "to").rows();
        for (Table.Row row : termRows) {
            terms.computeIfAbsent(row.get("person"), k -> new ArrayList<>()).add(term(row));
        }
        Map<String, Person> people = new LinkedHashMap<>();
        for (Table.Row row : Table.read(peopleFile, "person", "name", "family", "party", "also")
                .rows()) {
            Person person = new Person(
                    row.get("person"),
                    row.get("name"),
                    row.list("family"),
                    new Party(row.get("party")),
                    terms.getOrDefault(row.get("person"), List.of()));
            if (people.put(person.id(), person) != null) {
                throw row.wrong("person '" + person.id() + "' stands twice");
            }
            names.add(person.name(), new Entry.PersonName(person));
            row.list("also").forEach(n -> names.add(n, new Entry.PersonName(person)));
            person.family().forEach(n -> families.add(n, new Entry.FamilyName(person)));
            givenNames.add(person.name().split(" ", -1)[0]);
            for (Person.Term term : person.terms()) {
                holders.computeIfAbsent(term.office() + " " + term.party(), k -> new ArrayList<>())
                        .add(new Holder(person, term));
            }
        }
        for (Table.Row row : termRows) {
            if (!people.containsKey(row.get("person"))) {
                throw row.wrong("no person '" + row.get("person") + "' in " + peopleFile);
            }
        }
    }

    private static Person.Term term(Table.Row row) {
        try {
            Edtf.Calendar from = (Edtf.Calendar) Edtf.parse(row.get("from"));
            Edtf.Calendar to = row.get("to").equals("..") ? null : (Edtf.Calendar) Edtf.parse(row.get("to"));
            if (to != null && to.days().latest() < from.days().earliest()) {
                throw row.wrong("the term ends before it begins");
            }
            return new Person.Term(row.get("office"), new Party(row.get("party")), from, to);
        } catch (IllegalArgumentException | ClassCastException notADate) {
            throw row.wrong(String.valueOf(notADate.getMessage()));
        }
    }

    private void nouns(String file) {
        for (Table.Row row :
                Table.read(file, "noun", "plural", "kind", "channel").rows()) {
            Channel channel = Coded.of(Channel.class, row.get("channel"));
            String noun = row.get("noun");
            words.add(noun, new Entry.ContactNoun(noun, row.get("kind"), channel, false));
            if (!row.get("plural").isEmpty()) {
                words.add(row.get("plural"), new Entry.ContactNoun(noun, row.get("kind"), channel, true));
            }
        }
    }

    private void verbs(String file) {
        for (Table.Row row : Table.read(
                        file, "base", "third", "past", "participle", "gerund", "frames", "channel", "initiative")
                .rows()) {
            Set<String> frames = Set.of(row.get("frames").split(",", -1));
            Channel channel = Coded.of(Channel.class, row.get("channel"));
            for (int i = 0; i < FORMS.length; i++) {
                words.add(
                        row.cells().get(i),
                        new Entry.ContactVerb(
                                row.get("base"),
                                FORMS[i],
                                frames,
                                channel,
                                row.get("initiative").equals("subject")));
            }
        }
    }

    private void words(String file) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (Table.Row row : Table.read(file, "phrase", "class").rows()) {
            for (String phrase : row.list("phrase")) {
                classes.computeIfAbsent(phrase, k -> new LinkedHashSet<>()).add(row.get("class"));
            }
        }
        classes.forEach((phrase, set) -> words.add(phrase, new Entry.Word(phrase, Set.copyOf(set))));
    }
}
