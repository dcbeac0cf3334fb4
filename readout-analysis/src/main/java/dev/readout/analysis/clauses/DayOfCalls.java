package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader's address tells of the calls of a day, where no contact word is left to say it. */
final class DayOfCalls {
    private static final WordSet AGREED = WordSet.of("agreed", "discussed", "coordinated");
    private static final WordSet GRATEFUL = WordSet.of("grateful", "gratitude");
    private static final WordSet TOLD = ContactWords.of("told-in-turn");

    private final Spotted s;
    private final List<Principal> principals;
    private final Cast cast;
    private final Arguments arguments;
    private final Candidates candidates;

    DayOfCalls(Spotted sentence, List<Principal> principals, Cast cast, Arguments arguments, Candidates candidates) {
        this.s = sentence;
        this.principals = principals;
        this.cast = cast;
        this.arguments = arguments;
        this.candidates = candidates;
    }

    /** 'We agreed with X', 'I am grateful to X', 'Thanked X', 'were discussed with X'. */
    void at(int i) {
        Actor speaker = cast.series() ? cast.conversation().speaker() : null;
        if (speaker == null) {
            return;
        }
        boolean agreed = AGREED.has(s.sentence().get(i));
        boolean thanked = i == 0 && s.is(i, "thanked");
        if (!agreed && !thanked && !GRATEFUL.has(s.sentence().get(i))) {
            return;
        }
        Group other = thanked
                ? arguments.object(new Trigger(i, i + 1, null, null))
                : arguments.behind(i + 1, agreed ? "with" : "to");
        boolean known = other != null && other.named() && !other.actors().contains(speaker);
        if (known && other != null && candidates.all().isEmpty()) {
            candidates.told(i, arguments.referring(i, List.of(speaker)), other);
        }
    }

    /** 'Next - Denmark. I expressed gratitude for the support': under a state's name, to whom it was said. */
    void underHeading() {
        Party heading = heading();
        if (heading != null) {
            cast.heading(heading);
            return;
        }
        Party party = cast.heading();
        Actor speaker = cast.series() ? cast.conversation().speaker() : null;
        if (party == null || speaker == null) {
            return;
        }
        // 'I thanked her and invited the Prime Minister': the invitation was made in the call
        boolean open = candidates.all().stream().allMatch(c -> c.rule().equals("invitation"));
        int act = open ? act() : -1;
        if (act >= 0) {
            candidates.told(act, arguments.referring(act - 1, List.of(speaker)), other(party, act));
        }
        if (act >= 0 || !open) {
            cast.heading(null);
        }
    }

    /** The state that alone makes the sentence, or null. */
    private @Nullable Party heading() {
        int i = s.is(0, "next") ? 1 : 0;
        while (i < s.size() && !s.sentence().get(i).word()) {
            i++;
        }
        PartyName party = s.as(i, PartyName.class);
        boolean alone = party != null && party.state() && party.form() == PartyName.Form.NAME;
        int end = s.after(i);
        boolean ends = end >= s.size() || end == s.size() - 1 && s.is(end, ".");
        return alone && party != null && ends ? party.party() : null;
    }

    /** 'I thanked', 'we also agreed'; −1 where nobody says what he did. */
    private int act() {
        for (int i = 1; i < Math.min(s.size(), 4); i++) {
            boolean own = s.is(0, "i") || s.is(0, "we");
            if (own && (TOLD.has(s.sentence().get(i)) || AGREED.has(s.sentence().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Who of that state the sentence names; else whoever leads it. */
    private Group other(Party party, int act) {
        for (Principal principal : principals) {
            boolean theirs = principal.counts()
                    && principal.kind() == Principal.Kind.NAMED
                    && principal.actors().stream().allMatch(a -> a.party().equals(party));
            if (theirs) {
                return new Group(principal.from(), principal.to(), List.of(principal));
            }
        }
        return arguments.referring(act, List.of(new Actor("", party)));
    }
}
