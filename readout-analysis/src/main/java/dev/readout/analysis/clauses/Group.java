package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Persons named side by side ('Putin, Macron and Scholz').
 *
 * @param from first token
 * @param to token after the last
 */
record Group(int from, int to, List<Principal> members) {
    /** So many tokens a relative clause between two who act together has at most. */
    private static final int RELATIVE = 12;

    Group {
        members = List.copyOf(members);
    }

    List<Actor> actors() {
        if (members.size() == 1 && members.get(0).actors().size() == 1) {
            Principal only = members.get(0);
            boolean nobody = !only.counts() || only.actors().get(0).party().equals(Principal.NOBODY);
            return nobody ? List.of() : only.actors();
        }
        Set<Actor> actors = new LinkedHashSet<>();
        for (Principal member : members) {
            if (member.counts()) {
                actors.addAll(member.actors());
            }
        }
        actors.removeIf(a -> a.party().equals(Principal.NOBODY));
        return List.copyOf(actors);
    }

    boolean pronoun() {
        return members.size() == 1 && members.get(0).kind() == Principal.Kind.PRONOUN;
    }

    /** The same words standing for these persons. */
    Group meaning(List<Actor> actors) {
        Principal only = members.get(0);
        return new Group(
                from,
                to,
                List.of(new Principal(only.from(), only.to(), only.kind(), actors, only.office(), true, only.rule())));
    }

    /** These and others who are told behind them. */
    Group and(Group behind) {
        List<Principal> all = new ArrayList<>(members);
        all.addAll(behind.members());
        return new Group(from, behind.to(), all);
    }

    /** 'We' who met somebody else are the speaker's side only. */
    Group ours() {
        Principal first = members.get(0);
        return first.rule().equals(Principal.WE)
                ? meaning(List.of(first.actors().get(0)))
                : this;
    }

    /** One person by the office alone: 'the Prime Minister'. */
    boolean titled() {
        return members.size() == 1 && members.get(0).kind() == Principal.Kind.OFFICE;
    }

    /** Known only as 'they', 'the leaders', 'the two sides'. */
    boolean vague() {
        for (Principal member : members) {
            boolean pair = member.kind() == Principal.Kind.PAIR;
            if (!pair
                    && !(member.kind() == Principal.Kind.PRONOUN
                            && member.actors().size() > 1)) {
                return false;
            }
        }
        return true;
    }

    /** All by name. */
    boolean named() {
        return members.stream().allMatch(m -> m.kind() == Principal.Kind.NAMED);
    }

    /** Stands for persons of at least two parties. */
    boolean several() {
        List<Actor> actors = actors();
        for (int i = 1; i < actors.size(); i++) {
            if (!actors.get(i).party().equals(actors.get(0).party())) {
                return true;
            }
        }
        return false;
    }

    /** Joins principals that a sentence coordinates. */
    static List<Group> of(Spotted s, List<Principal> principals, boolean headline) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < principals.size()) {
            List<Principal> members = new ArrayList<>(List.of(principals.get(i)));
            int j = i;
            while (j + 1 < principals.size()) {
                Joint joint = joint(s, principals.get(j), principals.get(j + 1));
                if (joint == Joint.NONE
                        || acting(s, principals.get(j + 1))
                        || joint == Joint.COMMA && headline && fronted(s, principals.get(i), principals.get(j + 1))
                        || (joint == Joint.COMMA
                                && !headline
                                && !apposed(principals.get(j), principals.get(j + 1))
                                && !closes(s, principals, j + 1))) {
                    break;
                }
                j++;
                members.add(principals.get(j));
            }
            groups.add(new Group(principals.get(i).from(), principals.get(j).to(), members));
            i = j + 1;
        }
        return groups;
    }

    /** 'A and the country's top diplomat, B met': B by a description that makes nobody a principal, and by name. */
    private static boolean apposed(Principal described, Principal next) {
        return described.kind() == Principal.Kind.OFFICE
                && !described.counts()
                && next.kind() == Principal.Kind.NAMED
                && next.counts();
    }

    /** 'In talks with A, B defends': the list of A closes the phrase that opens a headline, and B acts. */
    private static boolean fronted(Spotted s, Principal first, Principal next) {
        boolean opens = s.of(0, "held-preposition") || s.of(0, "coming-preposition");
        int behind = next.to();
        boolean acts = behind < s.size() && s.sentence().get(behind).word() && !s.is(behind, "and");
        return opens && acts && s.is(first.from() - 1, "with");
    }

    /** 'And nearly three dozen other leaders', 'and business leaders': more of them end the list. */
    private static boolean others(Spotted s, int and) {
        int i = s.is(and, "and") ? and + 1 : s.size();
        while (s.of(i, "how-many")) {
            i = s.after(i);
        }
        for (int k = i; k < Math.min(s.size(), i + 4) && !s.of(k, "boundary"); k++) {
            if (s.of(k, "unnamed")) {
                return true;
            }
        }
        return s.is(i, "other") || s.is(i, "others");
    }

    /** 'President X andChancellor Y': a space that a page has lost. */
    private static boolean glued(Spotted s, int i) {
        String text = s.sentence().get(i).text();
        return text.length() > 3 && text.startsWith("and") && Character.isUpperCase(text.charAt(3));
    }

    /** 'I spoke with X and he said', 'met X and the pair signed': these behind 'and' open a clause of their own. */
    private static boolean acting(Spotted s, Principal next) {
        int i = next.from();
        boolean he = s.is(i, "he") || s.is(i, "she") || s.is(i, "they");
        return next.kind() == Principal.Kind.PAIR || next.kind() == Principal.Kind.PRONOUN && he;
    }

    /** 'X and his host, Y': the word before a host or guest. */
    private static boolean hosting(Spotted s, int i) {
        boolean own = Words.own(s, i);
        return own && (s.is(i + 1, "host") || s.is(i + 1, "guest") || s.is(i + 1, "visitor"));
    }

    private enum Joint {
        NONE,
        COMMA,
        AND
    }

    /** 'his counterparts from Iraq, A, Jordan, B, and Egypt, C': each behind the own state. */
    private static Joint joint(Spotted s, Principal before, Principal next) {
        int to = next.from();
        if (s.is(to - 1, ",")
                && next.kind() == Principal.Kind.NAMED
                && next.actors().size() == 1) {
            for (int i = before.to() + 1; i < to - 1; i++) {
                Entry.PartyName state = s.as(i, Entry.PartyName.class);
                if (state != null
                        && s.after(i) == to - 1
                        && next.actors().get(0).party().equals(state.party())) {
                    return joint(s, before.to(), s.is(i - 1, "of") ? i - 1 : i);
                }
            }
        }
        return joint(s, before.to(), to);
    }

    private static Joint joint(Spotted s, int before, int to) {
        Joint joint = Joint.NONE;
        int from = pastRelative(s, Words.behindMark(s, before), to);
        if (to - from > 4 || to <= from) {
            return to == from && from > 0 && s.is(from - 1, ",") ? Joint.COMMA : Joint.NONE;
        }
        for (int i = from; i < to; i++) {
            if (s.is(i, "and") || s.is(i, "&") || s.is(i, "/") || glued(s, i)) {
                joint = Joint.AND;
            } else if (s.is(i, ",") || s.is(i, ";")) {
                joint = joint == Joint.AND ? Joint.AND : Joint.COMMA;
            } else if (s.is(i, "-") || s.is(i, "–")) {
                joint = Joint.AND;
            } else if (s.is(i, "well")
                    || (s.is(i, "with")
                            && i > from
                            && (joint == Joint.AND || s.is(i - 1, "together") || s.is(i - 1, "along")))) {
                joint = Joint.AND;
            } else if (!(s.is(i, "as")
                    || s.is(i, "together")
                    || s.is(i, "along")
                    || s.is(i, "the")
                    || s.is(i, "then")
                    || s.is(i, "later")
                    || hosting(s, i)
                    || hosting(s, i - 1)
                    || s.is(i, "also")
                    || s.is(i, "other")
                    || s.is(i, "alongside"))) {
                return Joint.NONE;
            }
        }
        return joint;
    }

    /** 'X, who chairs the council, and Y met': the token of the comma that closes the relative clause, or the token given. */
    private static int pastRelative(Spotted s, int from, int to) {
        int and = s.is(to - 1, "the") ? to - 2 : to - 1;
        boolean who = s.is(from, ",") && (s.is(from + 1, "who") || s.is(from + 1, "whose"));
        boolean closed = s.is(and, "and") && s.is(and - 1, ",") && and - from < RELATIVE;
        for (int i = 0; i < from && closed; i++) {
            // 'met X, who chairs the council, and Y': one by one
            closed = s.as(i, Entry.ContactVerb.class) == null && s.as(i, Entry.ContactNoun.class) == null;
        }
        return who && closed ? and - 1 : from;
    }

    /** Whether a list that goes on with a comma at member j is closed by 'and'. */
    private static boolean closes(Spotted s, List<Principal> principals, int j) {
        for (int k = j; k < principals.size(); k++) {
            int behind = Words.behindMark(s, principals.get(k).to());
            boolean last = k + 1 == principals.size();
            Joint joint = last ? Joint.NONE : joint(s, principals.get(k), principals.get(k + 1));
            // 'A, B, and the head of a committee', who is nobody here
            int and = s.is(behind, ",") ? behind + 1 : behind;
            boolean others = s.is(and, "and") && s.is(and + 1, "the") || others(s, behind);
            if (joint == Joint.AND || others) {
                return true;
            }
            if (joint == Joint.NONE) {
                return false;
            }
        }
        return false;
    }
}
