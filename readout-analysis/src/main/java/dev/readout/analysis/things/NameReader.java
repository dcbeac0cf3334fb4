package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a person's name at a token: one the lexicon knows, one the report has introduced, or a new one behind an office. */
final class NameReader {
    private final Spotted s;
    private final Cast cast;

    NameReader(Spotted sentence, Cast cast) {
        this.s = sentence;
        this.cast = cast;
    }

    /** What stands before a name and how far that can be trusted. */
    enum Trust {
        /** Nothing: only names already known count. */
        BARE,
        /** 'Mr', 'King', 'aide': a person's name follows, not necessarily a principal's. */
        TITLED,
        /** An office and a comma. */
        APPOSED,
        /** A principal's office. */
        OFFICE
    }

    /**
     * A name read.
     *
     * @param learned not in the lexicon: read from the text
     * @param inOffice holds an office on the report's day, or gave it up just before
     */
    record Name(
            int to,
            Actor actor,
            @Nullable String office,
            boolean counts,
            boolean learned,
            boolean inOffice,
            List<String> families,
            String rule) {}

    @Nullable
    Name read(int i, @Nullable Party party, Trust trust) {
        return read(i, party, trust, null);
    }

    /**
     * Reads the name at a token.
     *
     * @param party for whom the words before it say the person acts, or null
     * @param hint the office before it, which tells persons of one family name apart, or null
     */
    @Nullable
    Name read(int i, @Nullable Party party, Trust trust, @Nullable String hint) {
        if (i >= s.size()) {
            return null;
        }
        Thing thing = s.at(i);
        if (!s.sentence().get(i).capital() && !opensSmall(i, thing, trust)) {
            return null;
        }
        Entry.PersonName full = thing == null ? null : thing.as(Entry.PersonName.class);
        if (thing != null && (full != null || thing.is(Entry.FamilyName.class)) && eponym(thing.to())) {
            return null;
        }
        if (thing != null && full != null) {
            return known(secondSurname(thing.to()), choose(persons(thing), party), party);
        }
        int run = run(i);
        // a family name standing alone, or with a given name that somebody else bears
        if (thing != null && thing.is(Entry.FamilyName.class) && run <= thing.to()) {
            Name family = family(i, thing, party, trust, hint);
            return family != null || trust != Trust.OFFICE || party == null || run < thing.to()
                    ? family
                    : learn(i, run, party, trust, hint);
        }
        Name initialled = initialled(i, run, party);
        if (initialled != null) {
            return initialled;
        }
        if (run > i) {
            String words = words(i, run);
            Optional<Roster.Member> member = cast.roster().alias(words);
            if (member.isEmpty() && run == i + 1) {
                member = cast.roster().alias(s.sentence().get(i).folded());
            }
            if (member.isPresent()
                    && (party == null || member.get().actor().party().equals(party))) {
                Roster.Member m = member.get();
                return new Name(run, m.actor(), m.office(), m.counts(), false, true, List.of(), "named before");
            }
        }
        return trust == Trust.BARE ? note(i, run) : learn(i, run, party, trust, hint);
    }

    /** 'Sergey V. Lavrov': a known name with a second initial. */
    private @Nullable Name initialled(int i, int run, @Nullable Party party) {
        int last = i + 2;
        Thing family = run > last ? s.at(last) : null;
        boolean initial = s.at(i) == null && run > last && initial(s.sentence().get(i + 1));
        if (family == null || !initial || family.to() != run || !family.is(Entry.FamilyName.class)) {
            return null;
        }
        String given = s.sentence().get(i).folded();
        List<Person> bearers = new ArrayList<>(persons(family));
        bearers.removeIf(p -> !Tokenizer.fold(p.name()).startsWith(given.substring(0, Math.min(3, given.length()))));
        bearers.removeIf(p -> party != null && !actsFor(p, party));
        List<Person> active = cast.careers().inOffice(bearers);
        return active.size() == 1 ? known(run, active.get(0), party) : null;
    }

    private static boolean initial(Token token) {
        return token.text().length() <= 2 && token.capital();
    }

    /** 'von der Leyen', 'al-Sisi': a family name in small letters, not inside a longer name. */
    private boolean opensSmall(int i, @Nullable Thing thing, Trust trust) {
        boolean inside = trust == Trust.BARE && i > 0 && s.sentence().get(i - 1).capital();
        return thing != null && !inside && (thing.is(Entry.FamilyName.class) || thing.is(Entry.PersonName.class));
    }

    /** 'The X International Airport', 'the X Center': what bears somebody's name is not that person. */
    private boolean eponym(int end) {
        int j = s.is(end, "international") || s.is(end, "memorial") || s.is(end, "presidential") ? end + 1 : end;
        return s.of(j, "institution")
                && !s.of(j, "entourage")
                && s.sentence().get(j).capital()
                && !s.sentence().get(j).shouted();
    }

    /** The end of a known name with the mother's name behind it: 'Mariano Rajoy Brey said'. */
    private int secondSurname(int end) {
        if (end >= s.size() || s.at(end) != null || s.sentence().get(end).shouted()) {
            return end;
        }
        Token token = s.sentence().get(end);
        boolean closed = end + 1 >= s.size() || !s.sentence().get(end + 1).capital();
        boolean name = token.word() && token.capital() && token.text().length() > 2;
        return name && closed && !s.is(end + 1, "-") ? end + 1 : end;
    }

    private static List<Person> persons(Thing thing) {
        List<Person> persons = new ArrayList<>();
        for (Entry entry : thing.entries()) {
            if (entry instanceof Entry.PersonName name) {
                persons.add(name.person());
            } else if (entry instanceof Entry.FamilyName name) {
                persons.add(name.person());
            }
        }
        return persons;
    }

    private Person choose(List<Person> persons, @Nullable Party party) {
        List<Person> left = new ArrayList<>(persons);
        if (party != null && left.stream().anyMatch(p -> p.party().equals(party))) {
            left.removeIf(p -> !p.party().equals(party));
        }
        List<Person> active = cast.careers().inOffice(left);
        return active.isEmpty() ? left.get(0) : active.get(0);
    }

    private Name known(int end, Person person, @Nullable Party party) {
        int to =
                s.is(end, ",") && (s.is(end + 1, "jr.") || s.is(end + 1, "jr") || s.is(end + 1, "sr.")) ? end + 2 : end;
        boolean active = cast.day() == null || person.terms().isEmpty() || person.inOffice(cast.day(), 60);
        Party acts = person.party();
        String office = null;
        for (Person.Term term : person.terms()) {
            boolean now = cast.day() == null || term.on(cast.day());
            if (now || office == null) {
                office = term.office();
                acts = now ? term.party() : acts;
            }
        }
        if (party != null && person.terms().stream().anyMatch(t -> t.party().equals(party))) {
            acts = party;
        }
        Actor actor = new Actor(person.name(), acts);
        cast.careers().identify(actor, person);
        return new Name(to, actor, office, true, false, active, person.family(), "person '" + person.id() + "'");
    }

    private @Nullable Name family(int i, Thing thing, @Nullable Party party, Trust trust, @Nullable String hint) {
        String words = words(i, thing.to());
        Optional<Roster.Member> member = cast.roster().alias(words);
        if (trust == Trust.BARE && relative(i, thing, member)) {
            return null;
        }
        if (member.isPresent()
                && (party == null || party.equals(member.get().actor().party()))) {
            Roster.Member m = member.get();
            Person other = namesake(thing, m, hint);
            if (other != null) {
                return known(thing.to(), other, party);
            }
            return new Name(thing.to(), m.actor(), m.office(), m.counts(), false, true, List.of(), "named before");
        }
        if (cast.roster().isStranger(words) && persons(thing).stream().noneMatch(this::headOfState)) {
            return null;
        }
        List<Person> candidates = new ArrayList<>(cast.careers().inOffice(persons(thing)));
        if (candidates.isEmpty() && trust == Trust.OFFICE && hint != null) {
            candidates.addAll(persons(thing));
            candidates.removeIf(p -> !held(p, hint));
        }
        if (party != null) {
            candidates.removeIf(p -> !actsFor(p, party));
        }
        boolean ambiguousWord =
                s.of(i, "calendar") || thing.entries().stream().anyMatch(e -> !(e instanceof Entry.FamilyName));
        if (trust == Trust.BARE && (ambiguousWord || cast.day() == null && candidates.size() > 1)) {
            return null;
        }
        Person one = mostProbable(candidates, hint);
        return one == null ? null : known(thing.to(), one, party);
    }

    /** 'Ana Putin': the given name is of none of those whom the family name can mean. */
    private boolean relative(int i, Thing family, Optional<Roster.Member> member) {
        return member.isPresent()
                ? !givenBefore(i, member.get().actor().name())
                : persons(family).stream().noneMatch(person -> givenBefore(i, person.name()));
    }

    /** Whether the capitalised words before a family name, if any, can be a person's given names ('Vladmir Putin'). */
    private boolean givenBefore(int i, String person) {
        int from = i;
        while (from > 0 && unknownName(from - 1)) {
            from--;
        }
        if (from == i) {
            return true;
        }
        if (i == 1) {
            // 'Yesterday Putin', but not 'Melania Trump'
            return !cast.careers().woman(words(0, 2)) || cast.careers().woman(person);
        }
        String given = Tokenizer.fold(person);
        for (int k = from; k < i; k++) {
            String word = s.sentence().get(k).folded();
            if (given.startsWith(word.substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean unknownName(int i) {
        Token token = s.sentence().get(i);
        return token.word()
                && token.capital()
                && !token.shouted()
                && token.folded().length() > 2
                && s.unknown(i);
    }

    /** 'Vice President Harris' where only a prime minister of that name has come up. */
    private @Nullable Person namesake(Thing thing, Roster.Member member, @Nullable String hint) {
        if (hint == null || hint.equals(member.office()) || cast.day() == null) {
            return null;
        }
        List<Person> holders = new ArrayList<>(persons(thing));
        holders.removeIf(p -> !holds(p, hint));
        boolean same =
                holders.stream().anyMatch(p -> p.name().equals(member.actor().name()));
        return same || holders.isEmpty() ? null : mostProbable(holders, hint);
    }

    private static boolean held(Person person, String office) {
        return person.terms().stream().anyMatch(t -> t.office().equals(office));
    }

    private static boolean actsFor(Person person, Party party) {
        return person.party().equals(party)
                || person.terms().stream().anyMatch(t -> t.party().equals(party));
    }

    /** Who of several bearers of a family name is meant: by office, by the site that speaks, by height of office. */
    private @Nullable Person mostProbable(List<Person> candidates, @Nullable String hint) {
        List<Person> left = narrowed(candidates, p -> hint != null && holds(p, hint));
        if (cast.publisher() != null) {
            Party home = cast.publisher().party();
            left = narrowed(left, p -> p.party().equals(home));
        }
        if (left.size() > 1) {
            left = left.stream()
                    .filter(p -> TOP.stream().anyMatch(o -> holds(p, o)))
                    .toList();
        }
        left = narrowed(left, p -> holds(p, "supreme-leader"));
        return left.size() == 1 ? left.get(0) : null;
    }

    /** Those that fit; all where none does or one is left anyway. */
    private static List<Person> narrowed(List<Person> persons, Predicate<Person> fits) {
        List<Person> fitting = new ArrayList<>(persons);
        if (persons.size() > 1) {
            fitting.removeIf(fits.negate());
        }
        return fitting.isEmpty() ? persons : fitting;
    }

    private boolean holds(Person person, String office) {
        LocalDate day = cast.day();
        return person.terms().stream().anyMatch(t -> t.office().equals(office) && (day == null || t.on(day)));
    }

    /** A sitting head of state is meant by the bare name, whoever else of that name is about. */
    private boolean headOfState(Person person) {
        return holds(person, "head-of-state");
    }

    private static final Set<String> TOP =
            Set.of("head-of-state", "head-of-government", "supreme-leader", "president-elect", "foreign-minister");

    /** Behind an office or title, capitalised words are a name even if nobody knows it. */
    private @Nullable Name learn(int i, int run, @Nullable Party party, Trust trust, @Nullable String hint) {
        if (run == i || (trust != Trust.OFFICE && run < i + 2) || s.of(run, "institution")) {
            return null;
        }
        Thing first = s.at(i);
        Name doubled = first == null || party == null || hint == null ? null : doubled(first, run, party, hint);
        if (doubled != null) {
            return doubled;
        }
        for (int k = i + 1; k < run; k++) {
            Thing inside = s.at(k);
            if (inside != null && inside.is(Entry.PersonName.class)) {
                // the words before are the rest of a title ('Envoy for Climate Change Xie Zhenhua')
                return known(inside.to(), choose(persons(inside), party), party);
            }
            Name spelt = inside == null || party == null || hint == null ? null : spelt(inside, run, party, hint);
            if (spelt != null) {
                return spelt;
            }
        }
        String words = words(i, run);
        Person meant = party == null ? null : misspelt(words, party, hint);
        if (meant != null) {
            return known(run, meant, party);
        }
        Actor actor = new Actor(words, party != null ? party : Principal.NOBODY);
        return new Name(run, actor, null, trust == Trust.OFFICE, true, true, List.of(), "name behind an office");
    }

    /** Who holds the office, or leads the state abroad, by a name that is this but for a slip ('Volodomyr Zelenskiy'). */
    private @Nullable Person misspelt(String words, Party party, @Nullable String office) {
        List<Person> near = new ArrayList<>(cast.careers().serving(party));
        near.removeIf(p -> !(office != null && holds(p, office)) && TOP.stream().noneMatch(o -> holds(p, o)));
        near.removeIf(p -> !Spelling.near(words, p.name())
                && p.family().stream().noneMatch(family -> Spelling.near(words, family)));
        return near.size() == 1 ? near.get(0) : null;
    }

    /** A known holder of the office whose given name is written in a new way ('French President Emanuel Macron'). */
    private @Nullable Name spelt(Thing family, int run, Party party, String office) {
        return family.to() == run ? holder(family, run, party, office) : null;
    }

    /** A known holder of the office by both surnames ('Cuban Foreign Minister Rodriguez Parrilla'). */
    private @Nullable Name doubled(Thing family, int run, Party party, String office) {
        return family.to() == run - 1 ? holder(family, run, party, office) : null;
    }

    private @Nullable Name holder(Thing family, int run, Party party, String office) {
        if (!family.is(Entry.FamilyName.class)) {
            return null;
        }
        List<Person> holders = new ArrayList<>(persons(family));
        holders.removeIf(p -> !actsFor(p, party) || cast.day() == null || !holds(p, office));
        return holders.size() == 1 ? known(run, holders.get(0), party) : null;
    }

    /** A full name of somebody unknown: its last word is then no family name of the lexicon's persons. */
    private @Nullable Name note(int i, int run) {
        if (run >= i + 2 && run <= i + 3 && (i == 0 || !s.of(i - 1, "honorific"))) {
            cast.roster().stranger(s.sentence().get(run - 1).folded());
        }
        return null;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = s.sentence().get(i);
            if (i > from && apart(s.sentence().get(i - 1), token)) {
                words.append(' ');
            }
            words.append(token.folded().length() > 2 && token.shouted() ? token.titled() : token.text());
        }
        return words.toString();
    }

    /** Whether a space stands, or was lost, between two parts of a name. */
    private static boolean apart(Token before, Token token) {
        return token.start() > before.end() || before.word() && token.word() && token.capital();
    }

    /** The end of the run of capitalised words that can be one name. */
    private int run(int from) {
        int j = from;
        int end = from;
        int count = 0;
        while (j < s.size() && count < 6) {
            Token token = s.sentence().get(j);
            if (token.word() && token.capital() && nameWord(j)) {
                j++;
                count++;
                end = j;
            } else if (j > from && s.of(j, "particle") && j + 1 < s.size() && nameAhead(j)) {
                j++;
            } else if (j > from && !token.capital() && s.as(j, Entry.FamilyName.class) != null) {
                // 'Urusla von der Leyen'
                j = s.after(j);
                end = j;
            } else if (j > from && s.is(j, "-") && j + 1 < s.size() && joined(j)) {
                if (two(j)) {
                    break;
                }
                j++;
                // the second half of a hyphenated name may be in lower case ('Moon Jae-in')
                end = j + 1;
                j = end;
                count++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a capitalised word stands here that can be part of a name. */
    boolean capitalised(int i) {
        return run(i) > i;
    }

    private boolean joined(int hyphen) {
        Token before = s.sentence().get(hyphen - 1);
        Token sign = s.sentence().get(hyphen);
        Token after = s.sentence().get(hyphen + 1);
        return before.end() == sign.start() && sign.end() == after.start() && after.word();
    }

    /** 'The Trump-Kim summit': the names of two principals, and no double surname. */
    private boolean two(int hyphen) {
        Party one = principal(hyphen - 1);
        Party other = one == null ? null : principal(hyphen + 1);
        return one != null && other != null && !one.equals(other);
    }

    /** For whom somebody acts who is known by one word; null where nobody is. */
    private @Nullable Party principal(int i) {
        Optional<Roster.Member> member = cast.roster().alias(s.sentence().get(i).folded());
        if (member.isPresent()) {
            return member.get().counts() ? member.get().actor().party() : null;
        }
        Thing thing = s.at(i);
        boolean family = thing != null && thing.is(Entry.FamilyName.class);
        Person person = family && thing != null ? mostProbable(cast.careers().inOffice(persons(thing)), null) : null;
        return person == null ? null : person.party();
    }

    private boolean nameAhead(int particle) {
        int j = particle + 1;
        while (j < s.size() && (s.of(j, "particle") || s.is(j, "-"))) {
            j++;
        }
        return j < s.size() && s.sentence().get(j).capital() && nameWord(j);
    }

    private boolean nameWord(int i) {
        Token token = s.sentence().get(i);
        if (s.of(i, "no-name")
                || s.of(i, "institution")
                || s.of(i, "calendar") && !token.is("may")
                || token.text().equals("I")) {
            return false;
        }
        Thing thing = s.at(i);
        if (thing == null) {
            return true;
        }
        if (thing.is(Entry.PartyName.class)
                || thing.is(Entry.Office.class)
                || thing.is(Entry.ContactNoun.class)
                || thing.is(Entry.ContactVerb.class)) {
            return false;
        }
        return thing.is(Entry.FamilyName.class) || thing.of("particle") || !thing.is(Entry.Word.class);
    }
}
