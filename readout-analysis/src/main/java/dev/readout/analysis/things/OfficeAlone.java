package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons called by an office without a name: 'the French president', 'the leaders of Egypt and Libya'. */
final class OfficeAlone {
    private final Spotted s;
    private final Cast cast;
    private final NameReader names;

    OfficeAlone(Spotted sentence, Cast cast, NameReader names) {
        this.s = sentence;
        this.cast = cast;
        this.names = names;
    }

    /** 'the French president' without a name. */
    @Nullable
    Principal one(int from, OfficePhrase office, boolean definite) {
        Party party = office.party() == null ? speaking(from) : office.party();
        if (office.office().rank() == Entry.Rank.BODY) {
            return party == null
                    ? null
                    : new Principal(
                            from, office.to(), Kind.BODY, List.of(new Actor("", party)), "leader", true, office.rule());
        }
        Actor actor = null;
        String id = office.office().office();
        if (party == null) {
            if (!definite && !s.sentence().get(office.from()).capital()) {
                return null;
            }
            boolean elsewhere = s.is(office.to(), "of") || names.capitalised(office.to());
            actor = elsewhere ? null : ReferenceReader.byTitle(id, cast);
            if (actor != null && cast.publisher() == null && namedBehind(office.to(), actor)) {
                // 'the President invited Morales' is the other president
                actor = cast.roster().other(id, actor).orElse(actor);
            }
            if (actor != null && namedBefore(from, actor)) {
                actor = cast.roster().other(id, actor).orElse(actor);
            }
            if (actor != null && s.of(office.from(), "monarch") && !Roster.monarchy(actor.party())) {
                // 'the Queen', 'the Amir' beside a president
                actor = cast.roster().monarch(id).orElse(null);
            }
            if (actor == null
                    && !elsewhere
                    && definite
                    && office.office().phrase().equals("queen")) {
                // where no other monarch has come up, English reports mean their own
                actor = cast.officeHolders()
                        .of(id, new Party("GB"))
                        .filter(queen -> queen.name().startsWith("Queen"))
                        .orElse(null);
            }
            if (actor == null
                    && !elsewhere
                    && definite
                    && office.office().phrase().equals("secretary-general")) {
                // with a hyphen and no organisation it is the United Nations' own style
                actor = cast.officeHolders().of(id, new Party("UN")).orElse(new Actor("", new Party("UN")));
            }
            if (actor == null) {
                return null;
            }
        } else if (!office.former()) {
            actor = cast.officeHolders().of(id, party).orElse(new Actor("", party));
        }
        if (actor == null) {
            return null;
        }
        boolean counts = office.counts() && !office.former();
        return new Principal(from, office.to(), Kind.OFFICE, List.of(actor), id, counts, office.rule());
    }

    /** 'the leaders of Egypt, Libya and Yemen', 'the Ukrainian and Russian presidents', 'the presidents'. */
    @Nullable
    Principal several(int from, OfficePhrase office, boolean definite) {
        String id = office.office().office();
        if (!office.counts()) {
            return new Principal(from, office.to(), Kind.SEVERAL, List.of(), id, false, office.rule());
        }
        if (office.parties().isEmpty()) {
            boolean named = s.is(office.to(), ",") && names.read(office.to() + 1, null, NameReader.Trust.BARE) != null;
            boolean refers = definite && !named && Pairs.ofTheTwo(s, office.to()) && !s.is(office.to(), "in");
            return office.counts() && refers ? Pairs.pair(from, office.to(), id, cast, office.rule()) : null;
        }
        if (office.parties().size() == 1) {
            PartyName own = s.as(office.from(), PartyName.class);
            if (own != null && own.state()) {
                return null;
            }
            return new Principal(
                    from,
                    office.to(),
                    Kind.BODY,
                    List.of(new Actor("", office.parties().get(0))),
                    id,
                    office.counts(),
                    office.rule());
        }
        List<Actor> actors = new ArrayList<>();
        for (Party party : office.parties()) {
            actors.add(cast.officeHolders().of(id, party).orElse(new Actor("", party)));
        }
        return new Principal(from, office.to(), Kind.SEVERAL, actors, id, office.counts(), office.rule());
    }

    /** 'Poland says president will visit': the state whose president it is, or null. */
    private @Nullable Party speaking(int office) {
        PartyName state = s.of(office - 1, "saying") ? s.as(office - 2, PartyName.class) : null;
        return state == null || !state.state() || state.form() != PartyName.Form.NAME ? null : state.party();
    }

    /** 'Foreign Minister Lee asked the Minister': whether the actor, by name, does something to whom the office means. */
    private boolean namedBefore(int from, Actor actor) {
        int name = from - 2;
        boolean verb =
                name >= 0 && (s.of(from - 1, "speech-act") || s.of(from - 1, "saying") || s.of(from - 1, "asking"));
        return verb
                && s.sentence().get(name).capital()
                && cast.roster()
                        .alias(s.sentence().get(name).folded())
                        .filter(m -> m.actor().equals(actor))
                        .isPresent();
    }

    /** Whether a verb alone stands between the office and the actor's name. */
    private boolean namedBehind(int to, Actor actor) {
        for (int k = to; k < Math.min(s.size(), to + 2); k++) {
            boolean called = s.sentence().get(k).capital()
                    && !s.is(k + 1, "'s")
                    && cast.roster()
                            .alias(s.sentence().get(k).folded())
                            .filter(m -> m.actor().equals(actor))
                            .isPresent();
            if (called) {
                return true;
            }
        }
        return false;
    }
}
