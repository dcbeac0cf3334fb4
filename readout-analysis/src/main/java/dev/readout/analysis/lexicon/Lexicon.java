package dev.readout.analysis.lexicon;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.Party;
import dev.readout.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known beforehand about one language's reports. Immutable; reading the files takes a moment. */
public final class Lexicon {
    private static final Entry.VerbForm[] FORMS = Entry.VerbForm.values();

    private final Phrases<Entry> names = new Phrases<>(false);
    private final Phrases<Entry> words = new Phrases<>(true);
    private final Phrases<Entry> families = new Phrases<>(false);
    private final Openings openings = new Openings();
    private final Outlets outlets = Outlets.read();
    private final List<Outlet> sites =
            outlets.all().stream().filter(Outlet::official).toList();
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<Party, List<Person>> officeholders = new HashMap<>();
    private final Set<Party> parties = new HashSet<>();
    private final Map<Party, String> leaders = new HashMap<>();
    private final Map<Party, String> partyNames = new HashMap<>();
    private final Map<Party, List<String>> seats = new HashMap<>();
    private final Map<Party, String> capitals = new HashMap<>();
    private final List<Called> called = new ArrayList<>();

    /** How a party and what belongs to it are called. */
    public record Called(Party party, List<String> names, List<String> adjectives) {
        public Called {
            names = List.copyOf(names);
            adjectives = List.copyOf(adjectives);
        }
    }

    private final Women women;

    private record Holder(Person person, Person.Term term) {}

    private Lexicon(String language) {
        parties(language + "/parties.tsv");
        formats(language + "/formats.tsv");
        places(language + "/places.tsv");
        offices(language + "/offices.tsv");
        Table termTable = Table.read(language + "/terms.tsv", "person", "office", "party", "from", "to");
        Set<String> persons = people(
                Table.read(language + "/people.tsv", "person", "name", "family", "party", "also"),
                new Terms(termTable, parties));
        women = new Women(Table.read(language + "/women.tsv", "name"), persons);
        nouns(language + "/contact-nouns.tsv");
        verbs(language + "/contact-verbs.tsv");
        words(language + "/words.tsv");
        outlets.check(
                parties, termTable.rows().stream().map(row -> row.get("office")).collect(Collectors.toSet()));
        openings.add(names);
        openings.add(words);
        openings.add(families);
    }

    /** That of English, read once. */
    public static Lexicon english() {
        return English.LEXICON;
    }

    private static final class English {
        private static final Lexicon LEXICON = of("en");
    }

    /**
     * Reads the lexicon of a language.
     *
     * @throws LexiconException naming the file, line and problem
     */
    public static Lexicon of(String language) {
        return new Lexicon(language);
    }

    /** Whether a name, word or family name can begin with a token; a yes may be wrong, a no never is. */
    public boolean opens(Token token) {
        return openings.can(token);
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

    /** Whether a full name is that of a woman; false where the lexicon does not tell. */
    public boolean woman(String name) {
        return women.have(name);
    }

    /** The official site with this host. */
    public Optional<Outlet> outlet(@Nullable String host) {
        return outlets.at(host).filter(Outlet::official);
    }

    /** The official site on whose pages a report stands. */
    public Optional<Outlet> outlet(Report report) {
        return outlets.of(report).filter(Outlet::official);
    }

    /**
     * The official site that speaks for a person: that of the office which the person held on the day, or ever where no
     * day is known.
     */
    public Optional<Outlet> voice(Actor person, @Nullable LocalDate day) {
        return sites.stream()
                .filter(site -> site.party().equals(person.party()))
                .filter(site -> holders.getOrDefault(site.office() + " " + site.party(), List.of()).stream()
                        .anyMatch(h -> h.person.name().equals(person.name()) && (day == null || h.term.on(day))))
                .findFirst();
    }

    /** All outlets, official or not. */
    public Outlets allOutlets() {
        return outlets;
    }

    /** All official sites, in the order of the file. */
    public List<Outlet> outlets() {
        return sites;
    }

    /** How the parties are called, in the order of the file. */
    public List<Called> parties() {
        return List.copyOf(called);
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

    /** Everybody who is known to have held an office of a party, in the order of the file. */
    public List<Person> officeholders(Party party) {
        return officeholders.getOrDefault(party, List.of());
    }

    /** The office meant by 'the Italian leader', where one alone speaks for the party abroad. */
    public Optional<String> leader(Party party) {
        return Optional.ofNullable(leaders.get(party));
    }

    /** The common English name of a party, or null. */
    public @Nullable String name(Party party) {
        return partyNames.get(party);
    }

    /** The capital of a state: the first of its seats of power that is a city; null where the lexicon has none. */
    public @Nullable String capital(Party party) {
        return capitals.get(party);
    }

    private void parties(String file) {
        for (Table.Row row : Table.read(
                        file, "party", "kind", "name", "also", "adjective", "nationals", "metonym", "leader")
                .unique("party", "kind")
                .rows()) {
            Party party = new Party(row.get("party"));
            parties.add(party);
            boolean state =
                    switch (row.get("kind")) {
                        case "state" -> true;
                        case "organisation" -> false;
                        default -> throw row.wrong("kind '" + row.get("kind") + "'");
                    };
            partyNames.put(party, row.get("name"));
            if (!row.get("leader").isEmpty()) {
                leaders.put(party, row.get("leader"));
            }
            List<String> full = new ArrayList<>(List.of(row.get("name")));
            full.addAll(row.list("also"));
            called.add(new Called(party, full, row.list("adjective")));
            names.add(row.get("name"), new PartyName(party, state, PartyName.Form.NAME));
            row.list("also").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.NAME)));
            row.list("adjective").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.ADJECTIVE)));
            seats.put(party, row.list("metonym"));
            row.list("metonym").forEach(n -> names.add(n, new PartyName(party, state, PartyName.Form.METONYM)));
        }
    }

    private void formats(String file) {
        for (Table.Row row :
                Table.read(file, "name", "also", "members").unique("name").rows()) {
            List<Party> members = new ArrayList<>();
            for (String code : row.list("members")) {
                Party member = new Party(code);
                if (!parties.contains(member) || members.contains(member)) {
                    throw row.wrong("member '" + code + "'");
                }
                members.add(member);
            }
            Entry format = new Entry.Format(row.get("name"), members);
            names.add(row.get("name"), format);
            row.list("also").forEach(n -> names.add(n, format));
        }
    }

    private void places(String file) {
        Set<String> places = new HashSet<>();
        for (Table.Row row : Table.read(file, "place", "country", "kind", "within", "also")
                .unique("place", "country", "kind")
                .rows()) {
            Party country = row.party("country", parties);
            boolean seat = seats.getOrDefault(country, List.of()).contains(row.get("place"));
            if (seat && row.get("kind").equals("city")) {
                capitals.putIfAbsent(country, row.get("place"));
            }
            Entry place = new Entry.PlaceName(row.get("place"), row.get("country"), row.get("kind"), row.get("within"));
            row.once(row.get("country") + " " + row.get("place"), places);
            names.add(row.get("place"), place);
            row.list("also").forEach(n -> {
                row.once(row.get("country") + " " + n, places);
                names.add(n, place);
            });
        }
    }

    private void offices(String file) {
        for (Table.Row row : Table.read(file, "phrase", "plural", "office", "rank", "party")
                .unique("phrase")
                .rows()) {
            Party party = row.get("party").isEmpty() ? null : row.party("party", parties);
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

    /** Enters everybody, and gives their full names. */
    private Set<String> people(Table peopleTable, Terms terms) {
        Set<String> called = new HashSet<>();
        Map<String, List<Person.Term>> byPerson = terms.byPerson();
        Set<String> ids = new HashSet<>();
        Set<String> bearers = new HashSet<>();
        for (Table.Row row : peopleTable.unique("person").rows()) {
            Person person = new Person(
                    row.get("person"),
                    row.get("name"),
                    row.list("family"),
                    row.party("party", parties),
                    byPerson.getOrDefault(row.get("person"), List.of()));
            ids.add(person.id());
            Entry.PersonName name = new Entry.PersonName(person);
            called.add(person.name());
            Set<String> written = new LinkedHashSet<>(List.of(person.name()));
            written.addAll(row.list("also"));
            written.forEach(n -> row.once(person.party() + " " + n, bearers));
            List.copyOf(written).forEach(n -> written.addAll(hyphenated(n, person)));
            written.forEach(n -> names.add(n, name));
            reversed(person).ifPresent(n -> names.add(n, name));
            person.family().forEach(n -> families.add(n, new Entry.FamilyName(person)));
            for (Person.Term term : person.terms()) {
                holders.computeIfAbsent(term.office() + " " + term.party(), k -> new ArrayList<>())
                        .add(new Holder(person, term));
            }
            person.terms().stream().map(Person.Term::party).distinct().forEach(party -> officeholders
                    .computeIfAbsent(party, k -> new ArrayList<>())
                    .add(person));
        }
        terms.checkPersons(ids, peopleTable.name());
        return called;
    }

    /** 'Kim Jong-un', 'Kim Jong-Un', 'Kim Jong Un': Korean given names are written in three ways. */
    private static List<String> hyphenated(String name, Person person) {
        String[] parts = name.split("[ -]", -1);
        boolean korean =
                person.party().code().equals("KR") || person.party().code().equals("KP");
        if (!korean || parts.length != 3) {
            return List.of();
        }
        String second = parts[2].substring(0, 1).toUpperCase(Locale.ROOT) + parts[2].substring(1);
        String open = parts[0] + " " + parts[1];
        return List.of(open + " " + second, open + "-" + second, open + "-" + second.toLowerCase(Locale.ROOT));
    }

    /** 'Kishida Fumio' for 'Fumio Kishida': states whose press services write the family name first. */
    private static Optional<String> reversed(Person person) {
        String[] parts = person.name().split(" ", -1);
        boolean turns =
                person.party().code().equals("JP") || person.party().code().equals("HU");
        return turns && parts.length == 2 ? Optional.of(parts[1] + " " + parts[0]) : Optional.empty();
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
                if (!classes.computeIfAbsent(phrase, k -> new LinkedHashSet<>()).add(row.get("class"))) {
                    throw row.wrong("'" + phrase + "' stands twice in class " + row.get("class"));
                }
            }
        }
        classes.forEach((phrase, set) -> words.add(phrase, new Entry.Word(phrase, new Classes(set))));
    }
}
