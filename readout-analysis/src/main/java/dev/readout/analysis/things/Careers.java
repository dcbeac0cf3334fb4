package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lexicon knows of the persons of a report: the offices they held and when, and who is a woman. */
public final class Careers {
    /** Organisations whose codes look like a state's: their offices go with one at home. */
    private static final Set<String> SHARED = Set.of("EU", "UN", "AU");

    /** Offices of which the lexicon has all terms of those it knows. */
    private static final Set<String> WHOLE = Set.of(
            "head-of-state", "head-of-government", "secretary-general", "high-representative", "commission-president");

    /** Offices that lead a state. */
    static final Set<String> TOP = Set.of("head-of-state", "head-of-government", "supreme-leader", "leader");

    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final Set<Actor> vouched = new HashSet<>();
    private final Map<Actor, Person> persons = new HashMap<>();

    Careers(Lexicon lexicon, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.day = day;
    }

    /** Notes who of the lexicon an actor is. */
    void identify(Actor actor, Person person) {
        persons.put(actor, person);
    }

    /** Whether somebody leads a state on the report's day: by the lexicon, else by the office that the report gives. */
    boolean leads(Actor actor, @Nullable String office) {
        Person person = persons.get(actor);
        if (person == null || day == null) {
            return office != null && TOP.contains(office);
        }
        for (Person.Term term : person.terms()) {
            if (TOP.contains(term.office()) && term.within(day, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody known never held an office: 'the President of X, Prime Minister of Y A' and 'the Secretary-General
     * and President B' are two persons each.
     *
     * @param state for which the office is held, or null where the words name none
     */
    boolean cannotHold(Actor actor, String office, @Nullable Party state) {
        Person person = persons.get(actor);
        if (person == null || person.terms().isEmpty()) {
            return false;
        }
        boolean single = state != null && state.code().length() == 2 && !SHARED.contains(state.code());
        boolean other = single
                && !person.party().equals(state)
                && person.terms().stream().noneMatch(term -> term.party().equals(state));
        if (other) {
            return true;
        }
        if (state != null && !person.party().equals(state)) {
            return false;
        }
        return WHOLE.contains(office)
                && person.terms().stream().noneMatch(t -> t.office().equals(office));
    }

    /** Notes that the text itself gives the actor's office. */
    void vouch(Actor actor) {
        vouched.add(actor);
    }

    /** Whether the actor can have acted as a principal within these days; true where the lexicon does not know. */
    public boolean active(Actor actor, LocalDate first, LocalDate last) {
        Person person = persons.get(actor);
        return person == null
                || vouched.contains(actor)
                || person.terms().isEmpty()
                || person.terms().stream().anyMatch(t -> t.within(first.minusDays(60), last.plusDays(60)));
    }

    /** Whether 'she' (or else 'he') can mean the actor: known men are never 'she', women never 'he'. */
    public boolean fits(Actor actor, boolean she) {
        return lexicon.woman(actor.name()) ? she : !she || !persons.containsKey(actor);
    }

    /** Whether a full name is that of a woman; false where nothing tells. */
    boolean woman(String name) {
        return lexicon.woman(name);
    }

    /** Persons of the lexicon with a family name who were in office around the report's day; all where it has none. */
    public List<Person> inOffice(List<Person> candidates) {
        if (day == null) {
            return candidates;
        }
        List<Person> serving = new ArrayList<>();
        for (Person candidate : candidates) {
            if (candidate.inOffice(day, 60)) {
                serving.add(candidate);
            }
        }
        return serving;
    }

    /** Persons of the lexicon who held an office of a party around the report's day. */
    List<Person> serving(Party party) {
        return inOffice(lexicon.officeholders(party));
    }
}
