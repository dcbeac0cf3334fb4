package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who of the lexicon's persons is meant by a name that several bear, or that is written in another way. */
final class Bearers {
    private static final Set<String> TOP =
            Set.of("head-of-state", "head-of-government", "supreme-leader", "president-elect", "foreign-minister");

    private final Cast cast;

    Bearers(Cast cast) {
        this.cast = cast;
    }

    /** Everybody whose full or family name a thing is. */
    static List<Person> of(Thing thing) {
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

    /** Whether somebody acts, or once acted, for a party. */
    static boolean actsFor(Person person, Party party) {
        return person.party().equals(party)
                || person.terms().stream().anyMatch(t -> t.party().equals(party));
    }

    static boolean held(Person person, String office) {
        return person.terms().stream().anyMatch(t -> t.office().equals(office));
    }

    private boolean holds(Person person, String office) {
        LocalDate day = cast.day();
        return person.terms().stream().anyMatch(t -> t.office().equals(office) && (day == null || t.on(day)));
    }

    /** Who of several bearers of one full name is meant: who acts for the party, and is in office. */
    Person choose(List<Person> persons, @Nullable Party party) {
        List<Person> left = new ArrayList<>(persons);
        if (party != null && left.stream().anyMatch(p -> p.party().equals(party))) {
            left.removeIf(p -> !p.party().equals(party));
        }
        List<Person> active = cast.careers().inOffice(left);
        return active.isEmpty() ? left.get(0) : active.get(0);
    }

    /** Who of several bearers of a family name is meant: by office, by the site that speaks, by height of office. */
    @Nullable
    Person mostProbable(List<Person> candidates, @Nullable String hint) {
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

    /** 'Flew to Jeddah for talks with King Lee', where two kings bear the name: who reigns where the sentence is set, or null. */
    @Nullable
    Person atHome(List<Person> candidates, Spotted s) {
        Set<String> countries = new HashSet<>();
        for (int i = 0; candidates.size() > 1 && i < s.size(); i = s.after(i)) {
            Entry.PlaceName place = s.as(i, Entry.PlaceName.class);
            if (place != null) {
                countries.add(place.country());
            }
        }
        List<Person> there = new ArrayList<>(candidates);
        there.removeIf(p -> !headOfState(p) || !countries.contains(p.party().code()));
        return there.size() == 1 ? there.get(0) : null;
    }

    /** Those that fit; all where none does or one is left anyway. */
    private static List<Person> narrowed(List<Person> persons, Predicate<Person> fits) {
        List<Person> fitting = new ArrayList<>(persons);
        if (persons.size() > 1) {
            fitting.removeIf(fits.negate());
        }
        return fitting.isEmpty() ? persons : fitting;
    }

    /** 'Vice President Harris' where only a prime minister of that name has come up. */
    @Nullable
    Person namesake(Thing thing, Roster.Member member, @Nullable String hint) {
        if (hint == null || hint.equals(member.office()) || cast.day() == null) {
            return null;
        }
        List<Person> holders = new ArrayList<>(of(thing));
        holders.removeIf(p -> !holds(p, hint));
        boolean same =
                holders.stream().anyMatch(p -> p.name().equals(member.actor().name()));
        return same || holders.isEmpty() ? null : mostProbable(holders, hint);
    }

    /** Who holds the office, or leads the state abroad, by a name that is this but for a slip ('Volodomyr Zelenskiy'). */
    @Nullable
    Person misspelt(String words, Party party, @Nullable String office) {
        List<Person> near = new ArrayList<>(cast.careers().serving(party));
        near.removeIf(p -> !(office != null && holds(p, office)) && TOP.stream().noneMatch(o -> holds(p, o)));
        near.removeIf(p -> !Spelling.near(words, p.name())
                && p.family().stream().noneMatch(family -> Spelling.near(words, family)));
        return near.size() == 1 ? near.get(0) : null;
    }

    /** A sitting head of state is meant by the bare name, whoever else of that name is about. */
    boolean headOfState(Person person) {
        return holds(person, "head-of-state");
    }

    /** The one holder of a party's office of that family name on the report's day, or null. */
    @Nullable
    Person holder(Thing family, Party party, String office) {
        List<Person> holders = new ArrayList<>(of(family));
        holders.removeIf(p -> !actsFor(p, party) || cast.day() == null || !holds(p, office));
        return holders.size() == 1 ? holders.get(0) : null;
    }
}
