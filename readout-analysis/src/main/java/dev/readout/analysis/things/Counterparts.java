package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Persons called by holding the same office elsewhere: 'his French counterpart', 'her peer X', 'my Turkish colleague'. */
final class Counterparts {
    /** These mean somebody of another state by themselves. */
    static final WordSet CALLED = WordSet.of(
            "counterpart", "counterparts", "peer", "peers", "homologue", "homologues", "homolog", "homologs");

    /** These only beside the state's name: a colleague alone may be one at home. */
    static final WordSet COLLEAGUES = WordSet.of("colleague", "colleagues");

    private static final WordSet PLURAL = WordSet.of("counterparts", "peers", "homologues", "homologs", "colleagues");

    private static final WordSet MEMBERS =
            WordSet.of("allies", "members", "partners", "countries", "states", "nations");

    private Counterparts() {}

    /** 'his French counterpart Emmanuel Macron', 'counterparts from Germany and Poland', 'his counterpart in Riyadh'. */
    static @Nullable Principal read(
            Spotted s, int i, Cast cast, NameReader names, List<Principal> before, @Nullable Principal nearest) {
        Principal last = owner(s, before, nearest);
        int j = i;
        while (s.is(j, "his")
                || s.is(j, "her")
                || s.is(j, "their")
                || s.is(j, "the")
                || s.is(j, "my")
                || s.is(j, "its")) {
            j++;
        }
        List<Party> parties = new ArrayList<>();
        while (j < s.size()) {
            PartyName party = s.as(j, PartyName.class);
            if (party != null) {
                parties.add(party.party());
                j = s.after(j);
            } else if (!parties.isEmpty()
                    && (s.is(j, ",") || s.is(j, "and"))
                    && (s.as(j + 1, PartyName.class) != null || s.is(j + 1, "and"))) {
                j++;
            } else if (s.of(j, "modifier") || s.is(j, "then")) {
                j = s.after(j);
            } else {
                break;
            }
        }
        if (s.is(j, "opposite") && s.is(j + 1, "number")) {
            j++;
        }
        boolean opposite = s.is(j, "number") && s.is(j - 1, "opposite");
        boolean colleague = j < s.size() && COLLEAGUES.has(s.sentence().get(j));
        boolean called = j < s.size() && CALLED.has(s.sentence().get(j));
        if (!opposite && !called && !(colleague && !parties.isEmpty())) {
            return null;
        }
        int to = j + 1;
        if (parties.isEmpty() && (s.is(to, "from") || s.is(to, "in") || s.is(to, "of"))) {
            int k = to + 1;
            while (k < s.size()) {
                PartyName party = s.as(k, PartyName.class);
                if (party != null) {
                    parties.add(party.party());
                    to = s.after(k);
                    k = to;
                } else if (MEMBERS.has(s.sentence().get(k)) && s.as(k + 1, PartyName.class) != null) {
                    // 'counterparts from NATO allies A and B'
                    parties.clear();
                    k++;
                } else if ((s.is(k, "that") || s.is(k, "the")) && (s.is(k + 1, "country") || s.is(k + 1, "nation"))) {
                    // 'his counterpart in that country, X'
                    to = k + 2;
                    break;
                } else if (s.is(k, ",") || s.is(k, "and") || s.is(k, "the")) {
                    k++;
                } else {
                    break;
                }
            }
        }
        int k = s.is(to, ",") ? to + 1 : to;
        NameReader.Name name = names.read(
                k,
                parties.isEmpty() ? null : parties.get(0),
                k == to ? NameReader.Trust.OFFICE : NameReader.Trust.APPOSED);
        String office = office(s, cast, before, last);
        if (name != null && parties.size() < 2) {
            Actor actor = name.learned() && parties.isEmpty() ? null : name.actor();
            if (actor != null) {
                String own = name.learned() || name.office() == null ? office : name.office();
                cast.roster().introduce(actor, own, true, name.families());
                int end = new BehindName(s).end(name.to(), actor.party());
                return new Principal(i, end, Kind.NAMED, List.of(actor), own, true, "counterpart, " + name.rule());
            }
        }
        boolean some = parties.size() == 1
                && !s.is(i, "their")
                && PLURAL.has(s.sentence().get(j));
        if (parties.isEmpty() || some) {
            // 'my Russian colleagues' are several, of whom nobody is named
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        boolean named = last != null && last.counts() && last.kind() != Kind.PRONOUN;
        List<Actor> whose = named && last != null ? last.actors() : whose(s, cast, before);
        Party own = whose.size() == 1 ? whose.get(0).party() : null;
        for (Party party : parties) {
            Actor actor = office == null
                    ? new Actor("", party)
                    : cast.officeHolders().counterpart(office, own, party).orElse(new Actor("", party));
            actors.add(actor);
        }
        return new Principal(i, to, Kind.COUNTERPART, actors, office, true, "counterpart");
    }

    /** 'A, who is accompanying B, met his Chinese counterpart': A's, not B's, whose clause a comma closes. */
    private static @Nullable Principal owner(Spotted s, List<Principal> before, @Nullable Principal nearest) {
        if (nearest == null || !s.is(nearest.to(), ",")) {
            return nearest;
        }
        for (Principal one : before) {
            int clause = one.to() + 1;
            boolean opens = s.is(one.to(), ",")
                    && clause < nearest.from()
                    && (s.is(clause, "who")
                            || s.is(clause, "accompanied")
                            || s.sentence().get(clause).lower().endsWith("ing"));
            if (opens && one.kind() == Kind.NAMED && one.counts()) {
                return one;
            }
        }
        return nearest;
    }

    /** 'Ana Petrovic, her Montenegrin counterpart': a name nobody knows, behind which it says whose peer it is; or null. */
    static @Nullable Principal behind(Spotted s, int from, NameReader.Name name, Cast cast, @Nullable Principal last) {
        int own = name.to() + 1;
        PartyName party = s.is(own, "his") || s.is(own, "her") ? s.as(own + 1, PartyName.class) : null;
        if (!s.is(name.to(), ",") || party == null || !name.learned()) {
            return null;
        }
        int peer = s.after(own + 1);
        boolean opposite = s.is(peer, "opposite") && s.is(peer + 1, "number");
        boolean called = peer < s.size()
                && (CALLED.has(s.sentence().get(peer))
                        || COLLEAGUES.has(s.sentence().get(peer)));
        String held = office(s, cast, List.of(), last);
        if (!opposite && !called || held == null) {
            return null;
        }
        Actor actor = new Actor(name.actor().name(), party.party());
        cast.roster().introduce(actor, held, true, name.families());
        int to = opposite ? peer + 2 : peer + 1;
        return new Principal(from, to, Kind.NAMED, List.of(actor), held, true, "counterpart, behind");
    }

    /** The office of whose counterpart somebody is. */
    private static @Nullable String office(Spotted s, Cast cast, List<Principal> before, @Nullable Principal last) {
        if (last != null && last.counts() && last.office() != null) {
            return last.office();
        }
        List<Actor> whose = whose(s, cast, before);
        return whose.size() != 1
                ? null
                : cast.roster()
                        .alias(whose.get(0).name())
                        .map(Roster.Member::office)
                        .orElse(null);
    }

    /** Whom 'he' means in 'Lee said that he would see his peer': who says so, or alone is named before, else of whom the report spoke on. */
    private static List<Actor> whose(Spotted s, Cast cast, List<Principal> before) {
        Set<Actor> named = new LinkedHashSet<>();
        for (Principal one : before) {
            if (one.counts() && one.kind() == Kind.NAMED) {
                if (s.of(one.to(), "saying")) {
                    named.clear();
                }
                named.addAll(one.actors());
            }
        }
        return named.isEmpty() ? cast.subject() : List.copyOf(named);
    }
}
