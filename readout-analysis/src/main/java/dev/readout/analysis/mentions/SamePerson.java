package dev.readout.analysis.mentions;

import dev.readout.analysis.language.Tokenizer;
import dev.readout.model.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names in a report mean one person, and two lists the same persons. */
final class SamePerson {
    private SamePerson() {}

    private static final Set<String> TITLES = Set.of("sheikh", "prince", "king", "sultan", "emir", "crown");

    /** One of a family name and a party, or of one full name: who chairs a body may be called by either party. */
    static boolean are(Actor a, Actor b) {
        boolean fullName = a.name().indexOf(' ') > 0 && a.name().equals(b.name());
        boolean name = !a.named()
                || !b.named()
                || a.name().equals(b.name())
                || last(a).equals(last(b)) && !kin(a, b)
                || opens(a.name(), b.name())
                || opens(b.name(), a.name());
        return fullName || a.party().equals(b.party()) && name;
    }

    /** 'Ana Petrovic' is 'Ana Petrovic Lee'. */
    private static boolean opens(String shorter, String longer) {
        return shorter.indexOf(' ') > 0 && Tokenizer.fold(longer).startsWith(Tokenizer.fold(shorter) + " ");
    }

    /** Two of one family name whose given names have nothing in common, not even the initial. */
    private static boolean kin(Actor a, Actor b) {
        List<String> some = List.of(Tokenizer.fold(a.name()).split(" ", -1));
        List<String> others = List.of(Tokenizer.fold(b.name()).split(" ", -1));
        if (some.size() < 2 || others.size() < 2) {
            return false;
        }
        if (some.contains("bin") && others.contains("bin")) {
            // brothers and cousins share all but the first
            return given(some) != given(others);
        }
        long shared = some.stream().filter(others::contains).count();
        return shared < 2 && some.get(0).charAt(0) != others.get(0).charAt(0);
    }

    /** The initial of the first name behind a title. */
    private static char given(List<String> name) {
        return name.stream()
                .filter(word -> !TITLES.contains(word))
                .findFirst()
                .orElse(name.get(0))
                .charAt(0);
    }

    private static String last(Actor actor) {
        String folded = Tokenizer.fold(actor.name());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** Everybody of one list is in the other. */
    static boolean all(Set<Actor> a, Set<Actor> b) {
        Set<Actor> left = new HashSet<>(b);
        int matched = 0;
        for (Actor actor : a) {
            Actor hit = null;
            for (Actor other : left) {
                if (are(actor, other)) {
                    hit = other;
                    break;
                }
            }
            if (hit != null) {
                left.remove(hit);
                matched++;
            }
        }
        return matched == a.size() && left.isEmpty();
    }

    /** Everybody of the first list is in the second. */
    static boolean within(Set<Actor> some, Set<Actor> all) {
        return some.stream().allMatch(a -> all.stream().anyMatch(b -> are(a, b)));
    }
}
