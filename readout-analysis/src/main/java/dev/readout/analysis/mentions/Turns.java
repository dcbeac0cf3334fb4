package dev.readout.analysis.mentions;

import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import java.util.List;
import java.util.Locale;

/** Whose turn it is in the transcript of a conversation: 'Vladimir Putin: Good afternoon'. */
final class Turns {
    /** So many tokens a person's card may have. */
    private static final int CARD = 24;

    private final Cast cast;
    private boolean spoken;

    Turns(Cast cast) {
        this.cast = cast;
    }

    /**
     * Notes whose turn begins with a sentence of a press service's report; without turns, it is the principal's speech.
     *
     * @return whether a turn begins
     */
    boolean begin(Spotted s, List<Principal> principals) {
        boolean begins = false;
        for (Principal principal : principals) {
            int colon = aside(s, card(s, principal));
            if (s.is(colon, ":")
                    && colon + 1 < s.size()
                    && principal.actors().size() == 1
                    && opens(s, principals, principal.from())) {
                spoken = true;
                cast.conversation().turn(principal.actors().get(0));
                begins = true;
            }
        }
        if (spoken && principals.isEmpty() && question(s)) {
            cast.conversation().turn(null);
        }
        if (!spoken) {
            cast.conversation().speaker(cast.publisherPrincipal().orElse(null));
        }
        return begins;
    }

    /** Whether a turn has begun: what follows is spoken. */
    boolean begun() {
        return spoken;
    }

    /** The token behind a name, and behind the card of the person that a page sets there: 'X Y Y XForeign Minister of Z :'. */
    private static int card(Spotted s, Principal principal) {
        String family = s.sentence().get(principal.to() - 1).text();
        if (principal.kind() != Principal.Kind.NAMED || !s.is(principal.to(), family.toLowerCase(Locale.ROOT))) {
            return principal.to();
        }
        for (int i = principal.to(); i < Math.min(s.size(), principal.to() + CARD); i++) {
            if (s.is(i, ":") || s.is(i, "(")) {
                return i;
            }
        }
        return principal.to();
    }

    /** 'Question:': somebody else has the word. */
    private static boolean question(Spotted s) {
        return s.is(1, ":") && s.size() > 2 && s.sentence().get(0).capital();
    }

    /** The token behind a remark in brackets: 'Macky Sall (retranslated): Thank you'. */
    private static int aside(Spotted s, int i) {
        if (s.is(i, "(")) {
            for (int k = i + 1; k < Math.min(s.size(), i + 6); k++) {
                if (s.is(k, ")")) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    /** Nothing stands before the name but further titles of the same person. */
    private static boolean opens(Spotted s, List<Principal> principals, int from) {
        for (int i = 0; i < from; i++) {
            int at = i;
            boolean titled = principals.stream().anyMatch(p -> p.from() <= at && at < p.to());
            if (s.sentence().get(i).word() && !titled && !s.is(i, "and")) {
                return false;
            }
        }
        return true;
    }
}
