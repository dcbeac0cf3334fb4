package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns of a sentence mean: 'he', 'him', 'they', 'them', where its grammar or the one before decides. */
final class Antecedents {
    private static final WordSet WHEN = WordSet.of("when", "after", "before", "since", "while", "as");

    /** Who tells what another did: 'Lee's spokeswoman said that he had met'. */
    private static final WordSet SPEAKING_FOR =
            WordSet.of("spokesman", "spokeswoman", "spokesperson", "press", "chief", "aide", "aides", "spokespeople");

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;

    Antecedents(Arguments arguments, Spotted sentence, Cast cast) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
    }

    /** The group with its pronoun resolved to nobody of these; null where nobody is left. */
    @Nullable
    Group usable(Group raw, List<Actor> not) {
        Group group = raw.members().size() > 1 ? resolved(raw) : raw;
        Group meant = antecedent(group, not);
        return meant.actors().isEmpty() ? null : meant;
    }

    /** 'X said that she and Y had agreed': she is X, and not Y. */
    private Group resolved(Group group) {
        List<Actor> others = group.members().stream()
                .filter(member -> member.kind() == Principal.Kind.NAMED)
                .flatMap(member -> member.actors().stream())
                .toList();
        List<Principal> members = new ArrayList<>();
        for (Principal member : group.members()) {
            boolean pronoun = member.kind() == Principal.Kind.PRONOUN
                    && (s.is(member.from(), "he") || s.is(member.from(), "she"));
            Group alone = new Group(member.from(), member.to(), List.of(member));
            members.add(pronoun ? beside(others, alone).members().get(0) : member);
        }
        return new Group(group.from(), group.to(), members);
    }

    /** 'The mission will meet Y, X said. He and Y spoke': he is the other of the two just named, if nobody else can be. */
    private Group beside(List<Actor> others, Group he) {
        Group meant = antecedent(he, others);
        List<Actor> two = new ArrayList<>(meant.actors().isEmpty() ? cast.two() : List.of());
        boolean one = two.removeAll(others) && two.size() == 1;
        return one && cast.careers().fits(two.get(0), s.is(he.from(), "she")) ? he.meaning(two) : meant;
    }

    /** Whom 'he' or 'him' means: the subject before it in the sentence, else anyone there, else the last subject. */
    private Group antecedent(Group group, List<Actor> not) {
        if (group.pronoun() && (s.is(group.from(), "they") || s.is(group.from(), "them"))) {
            List<Actor> joint = jointBefore(group.from());
            List<Actor> meant = joint.isEmpty() ? bothBefore(group.from()) : joint;
            meant = meant.isEmpty() ? coupleBefore(group.from()) : meant;
            return !group.actors().isEmpty() || meant.isEmpty()
                    ? group
                    : named(group.from(), group.to(), "they", meant);
        }
        if (!group.pronoun()
                || !(s.is(group.from(), "he")
                        || s.is(group.from(), "she")
                        || s.is(group.from(), "him")
                        || s.is(group.from(), "her"))) {
            return group;
        }
        boolean she = s.is(group.from(), "she") || s.is(group.from(), "her");
        Group main = fronted(group.from()) ? sides.mainSubject(group.to()) : null;
        if (main != null && main.named() && main.actors().size() == 1 && !excluded(not, main)) {
            return cast.careers().fits(main.actors().get(0), she) ? group.meaning(main.actors()) : group;
        }
        Group best = null;
        int rank = 0;
        boolean goesOn = false;
        for (Group before : sides.groups()) {
            boolean again = s.is(before.from(), she ? "she" : "he") && s.is(group.from(), she ? "she" : "he");
            goesOn |= again && before.to() <= group.from();
            Principal first = before.members().get(0);
            boolean named = first.kind() == Principal.Kind.NAMED;
            // who is named without a party is nobody to us, and 'he' all the same
            boolean stranger = named && before.actors().isEmpty();
            boolean one =
                    before.members().size() == 1 && (stranger || first.actors().size() == 1);
            boolean other = before.actors().size() == 1
                    && !cast.careers().fits(before.actors().get(0), she);
            boolean nobody = before.pronoun() || sides.attributive(before) || other;
            boolean said = before.to() <= group.from() && Quotations.ends(s, before.to(), group.from());
            if (before.to() > group.from() || nobody || !one || said || excluded(not, before)) {
                continue;
            }
            // who acts comes first, then whose act it is: 'Lee's wish to meet Chan when he …'
            int own = sides.prepositional(before) || sides.governed(before) || best != null && moved(before)
                    ? 1
                    : sides.possessive(before) ? 2 : 3;
            if (best == null || own == 3 || own >= rank && named) {
                best = before;
                rank = own;
            }
        }
        if (sides.stranger(best == null ? 0 : best.to(), group.from())) {
            return group.meaning(List.of());
        }
        // 'he says that he talked of A's plan when he met B': he who speaks
        if (best != null && !(goesOn && rank == 1)) {
            Principal meant = best.members().get(0);
            boolean spokenFor = Words.genitive(s, best.to())
                    && best.to() + 1 < s.size()
                    && SPEAKING_FOR.has(s.sentence().get(best.to() + 1));
            return meant.counts() || spokenFor ? group.meaning(meant.actors()) : group.meaning(List.of());
        }
        List<Actor> last = cast.meant(she);
        if (!not.isEmpty() && not.containsAll(last)) {
            last = besideOther(group, she) ? cast.meant(she, not) : cast.quoted(she);
        }
        boolean guest = s.of(group.from() - 1, "invite");
        boolean object = !guest && (s.is(group.from(), "him") || s.is(group.from(), "her"));
        if (object && !last.equals(cast.subject())) {
            List<Actor> other = theOther(group.from(), not.isEmpty() ? cast.subject() : not, she);
            last = other.isEmpty() ? last : other;
        }
        return group.meaning(last);
    }

    /** 'Recalling that he had met X, Y said', 'speaking after he met X, Y said': 'he' of the opening phrase is who speaks. */
    private boolean fronted(int he) {
        boolean remarks = s.is(0, "in") && s.is(1, "remarks");
        boolean opens = s.sentence().get(0).lower().endsWith("ing") || s.is(0, "asked") || remarks;
        boolean that = s.is(1, "that") || s.is(1, "if") || s.is(1, "whether") || s.is(1, "how");
        boolean then = he > 1 && WHEN.has(s.sentence().get(he - 1));
        return opens && (that && he == 2 || s.is(0, "asked") && he < 5 || then && Words.opening(s, he));
    }

    /** 'Lee put Chan in the picture': behind a plain verb that the lexicon does not know. */
    private boolean moved(Group group) {
        int i = group.from() - 1;
        boolean plain = i > 0
                && s.at(i) == null
                && s.sentence().get(i).word()
                && !s.sentence().get(i).capital();
        return plain && !s.is(i, "and") && !s.is(i, "but") && !s.is(i, "that") && !sides.acts(group);
    }

    /** 'She visited him': a man and a woman, of whom the sentences before must have spoken. */
    private boolean besideOther(Group group, boolean she) {
        return sides.groups().stream()
                .anyMatch(g -> g.to() <= group.from() && g.pronoun() && s.is(g.from(), she ? "he" : "she"));
    }

    /** 'As he meets X': a clause that opens the sentence, whose 'he' may be named behind it. */
    boolean opening(int verb) {
        boolean he = s.is(1, "he") || s.is(1, "she");
        return he && verb < 6 && WHEN.has(s.sentence().get(0));
    }

    /** A 'they' or 'their' whom the sentence itself names. */
    static Group named(int from, int to, String word, List<Actor> meant) {
        Principal both = new Principal(from, to, Principal.Kind.SEVERAL, meant, null, true, word + ", both named");
        return new Group(from, to, List.of(both));
    }

    /** 'A and B talked when they met', 'about their meeting': who acts together before a token, of several parties. */
    List<Actor> jointBefore(int token) {
        List<Actor> joint = List.of();
        for (Group group : sides.groups()) {
            boolean before = group.to() <= token && !group.pronoun() && !group.vague();
            if (before && group.several() && !sides.prepositional(group) && !sides.possessive(group)) {
                joint = group.actors();
            }
        }
        return joint;
    }

    /** 'X's invitation for Y to cross over when they met': the two whom alone the sentence names before. */
    private List<Actor> bothBefore(int they) {
        if (they < 1 || !WHEN.has(s.sentence().get(they - 1))) {
            return List.of();
        }
        Set<Actor> named = new LinkedHashSet<>();
        for (Group group : sides.groups()) {
            if (group.to() <= they) {
                boolean one = group.pronoun() || group.actors().size() == 1;
                if (!one) {
                    return List.of();
                }
                named.addAll(group.pronoun() ? List.of() : group.actors());
            }
        }
        return Principal.two(named);
    }

    /** 'The Lees visited the palace, where they met X': the one of the couple who is somebody to the record. */
    private List<Actor> coupleBefore(int they) {
        List<Actor> couple = List.of();
        for (Group group : sides.groups()) {
            boolean one = group.to() <= they && group.members().size() == 1;
            couple = one && group.members().get(0).rule().equals(Principal.COUPLE) ? group.actors() : couple;
        }
        return couple;
    }

    private static boolean excluded(List<Actor> not, Group group) {
        return !not.isEmpty() && not.containsAll(group.members().get(0).actors());
    }

    /** 'Look forward to meeting him': not the one who writes but the other of the two last told of. */
    Group otherThan(Group subject, Group object) {
        boolean same = object.pronoun() && object.actors().equals(subject.actors());
        List<Actor> pair = new ArrayList<>(same && cast.pair().size() == 2 ? cast.pair() : List.of());
        pair.removeAll(subject.actors());
        return pair.size() == 1 ? object.meaning(pair) : object;
    }

    /** 'A urged B to wait. He called her on Friday': of the two whom the sentence before named, the one who does not act. */
    private List<Actor> theOther(int him, List<Actor> not, boolean she) {
        List<Actor> others = new ArrayList<>(cast.twoJustTold());
        boolean acts = others.removeAll(not);
        for (Group group : sides.groups()) {
            // 'I will call him', 'you told him'
            acts &= !group.pronoun() || !cast.conversation().dialogue() && !s.is(group.from(), "i");
        }
        for (int i = him - 1; acts && i > 0 && sides.covering(i) == null; i--) {
            // 'after Lee texted him': somebody else acts
            acts = !s.sentence().get(i).capital();
        }
        return acts && others.size() == 1 && cast.careers().fits(others.get(0), she) ? others : List.of();
    }

    /** 'Prime Minister A wrote to the Prime Minister': the other one who holds the office, if A is read and there is one. */
    Group otherHolder(Group object, Group subject) {
        Principal title = object.members().get(0);
        String office = object.titled() && object.actors().equals(subject.actors()) ? title.office() : null;
        return office == null
                ? object
                : cast.other(office, subject.actors().get(0))
                        .map(other -> object.meaning(List.of(other)))
                        .orElse(object);
    }

    /** 'A praised B. Both A and C called him': the other of the two whom the sentence before named, or null. */
    @Nullable
    Group otherOfTwo(Group object, Group subject) {
        List<Actor> others = new ArrayList<>(object.actors().size() == 1 ? cast.two() : List.of());
        others.removeAll(subject.actors());
        return others.size() == 1 ? object.meaning(others) : null;
    }
}
