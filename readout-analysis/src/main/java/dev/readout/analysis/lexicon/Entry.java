package dev.readout.analysis.lexicon;

import dev.readout.model.Channel;
import dev.readout.model.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a phrase of a lexicon stands for. */
public sealed interface Entry {

    /** A party by name, adjective ('Russian') or seat of power ('the Kremlin'). */
    record PartyName(Party party, boolean state, Form form) implements Entry {
        /** How the party is named. */
        public enum Form {
            NAME,
            ADJECTIVE,
            METONYM
        }
    }

    /** A group of states without a code of its own: it takes part as its members do. */
    record Format(String name, List<Party> members) implements Entry {
        public Format {
            members = List.copyOf(members);
        }
    }

    /**
     * A place.
     *
     * @param kind city, region, venue or residence
     * @param within the city or region it lies in, or empty
     */
    record PlaceName(String name, String country, String kind, String within) implements Entry {}

    /** A person's full name. */
    record PersonName(Person person) implements Entry {}

    /** The short form by which a person is called after the first mention. */
    record FamilyName(Person person) implements Entry {}

    /**
     * An office or title.
     *
     * @param office id as in terms.tsv, or a wider class
     * @param rank whether its bearer is a principal (codebook §1)
     * @param party for whom it acts by default
     */
    record Office(
            String phrase,
            String office,
            Rank rank,
            @Nullable Party party,
            boolean plural) implements Entry {
        public boolean principal() {
            return rank != Rank.OTHER;
        }
    }

    /** Whether an office makes a principal. */
    enum Rank {
        PRINCIPAL,
        BODY,
        OTHER
    }

    /** A noun that names a contact. */
    record ContactNoun(String noun, String kind, Channel channel, boolean plural) implements Entry {}

    /** A form of a verb that says that principals were in contact. */
    record ContactVerb(String base, VerbForm form, Set<String> frames, Channel channel, boolean initiative)
            implements Entry {}

    /** The forms of an English verb. */
    enum VerbForm {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /** A word or phrase of one of the closed classes in words.tsv. */
    record Word(String phrase, Classes classes) implements Entry {}

    /** Whether it can be the word around which a contact is read: without one of these there is none. */
    default boolean tellsOfContact() {
        return this instanceof ContactNoun
                || this instanceof ContactVerb
                || this instanceof Word word
                        && (word.classes().has("invite")
                                || word.classes().has("speech-act")
                                || word.classes().has("aside"));
    }
}
