package dev.readout.analysis.gate;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a phrase shows, and what has been seen so far, as one number: whether a contact word, and which parties. A phrase
 * may stand for persons of several parties ('Johnson'); then any of them may be meant.
 */
final class Sight {
    /** Nothing seen. */
    static final int NOTHING = 0;

    private static final int PARTY = 0xFFFF;
    /** Stands for one of several parties. */
    private static final int SEVERAL = 0xFFFF;

    private static final int CONTACT = 1 << 16;
    /** Two parties, or what may be two. */
    private static final int TWO = 1 << 17;

    private final Map<Party, Integer> numbers = new HashMap<>();

    /** What a phrase with these entries shows. */
    int of(List<Entry> entries) {
        int sight = NOTHING;
        Set<Party> parties = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.PartyName name) {
                parties.add(name.party());
            } else if (entry instanceof Entry.PersonName name) {
                add(name.person(), parties);
            } else if (entry instanceof Entry.FamilyName name) {
                add(name.person(), parties);
            } else if (entry instanceof Entry.Office office && office.party() != null) {
                parties.add(office.party());
            } else if (entry instanceof Entry.Format) {
                sight |= TWO;
            } else if (entry.tellsOfContact()) {
                sight |= CONTACT;
            }
        }
        for (Party party : parties) {
            numbers.putIfAbsent(party, numbers.size() + 1);
            sight = either(sight, of(party));
        }
        return sight;
    }

    /** What a party shows that is known beforehand; one that no phrase stands for may be any. */
    int of(Party party) {
        return numbers.getOrDefault(party, SEVERAL);
    }

    private static void add(Person person, Set<Party> parties) {
        parties.add(person.party());
        person.terms().forEach(term -> parties.add(term.party()));
    }

    /** What the same phrase shows by two of its readings. */
    static int either(int one, int other) {
        int a = one & PARTY;
        int b = other & PARTY;
        return (one | other) & (CONTACT | TWO) | (a == 0 || a == b ? b : b == 0 ? a : SEVERAL);
    }

    /** What has been seen after one more phrase. */
    static int after(int seen, int phrase) {
        int known = seen & PARTY;
        int party = phrase & PARTY;
        int now = seen | phrase & (CONTACT | TWO);
        if (party == 0 || known == 0) {
            return now | party;
        }
        return known != party || party == SEVERAL ? now | TWO : now;
    }

    static boolean contact(int seen) {
        return (seen & CONTACT) != 0;
    }

    static boolean twoParties(int seen) {
        return (seen & TWO) != 0;
    }

    /** A contact word and two parties: nothing more needs to be looked for. */
    static boolean enough(int seen) {
        return (seen & (CONTACT | TWO)) == (CONTACT | TWO);
    }
}
