package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several persons named behind one office that they all hold. */
final class Listed {
    private final Spotted s;
    private final Cast cast;
    private final NameReader names;
    private final BehindName behind;

    Listed(Spotted sentence, Cast cast, NameReader names) {
        this.s = sentence;
        this.cast = cast;
        this.names = names;
        this.behind = new BehindName(sentence);
    }

    /** 'Presidents Putin and Xi', 'foreign ministers of Germany and the Netherlands A and B', 'presidents A of X and B of Y'. */
    Principal read(int from, OfficePhrase office, NameReader.Name first) {
        List<Actor> actors = new ArrayList<>();
        NameReader.Name name = first;
        int to = first.to();
        PartyName before = null;
        while (name != null) {
            Actor actor = name.actor();
            to = name.to();
            PartyName state = behind.bracketed(to);
            state = state == null ? behind.of(to) : state;
            state = state == null ? before : state;
            if (name.learned() && state != null) {
                actor = new Actor(actor.name(), state.party());
            } else if (name.learned() && actors.size() < office.parties().size()) {
                actor = new Actor(actor.name(), office.parties().get(actors.size()));
            }
            actors.add(actor);
            cast.roster().introduce(actor, office.office().office(), office.counts(), name.families());
            to = behind.end(to, actor.party());
            int j = to;
            while (s.is(j, ",") || s.is(j, ";") || s.is(j, "and")) {
                j++;
            }
            before = j == to ? null : ahead(j);
            j = before == null ? j : s.after(s.is(j, "of") ? j + 1 : j) + 1;
            name = j == to
                    ? null
                    : names.read(
                            j, null, NameReader.Trust.OFFICE, office.office().office());
        }
        return new Principal(from, to, Kind.NAMED, actors, office.office().office(), office.counts(), office.rule());
    }

    /** 'of Brazil, B', 'Brazil, B': the state before the next name, or null. */
    private @Nullable PartyName ahead(int at) {
        int j = s.is(at, "of") ? at + 1 : at;
        PartyName party = s.as(j, PartyName.class);
        return party != null && s.is(s.after(j), ",") ? party : null;
    }

    /** 'The leaders of the two states, A and B': who are named right behind need not be told twice. */
    static List<Principal> byName(Spotted s, List<Principal> principals) {
        List<Principal> kept = new ArrayList<>(principals);
        for (int i = 0; i < principals.size(); i++) {
            Principal group = principals.get(i);
            int all = group.actors().size();
            boolean several = group.kind() == Principal.Kind.SEVERAL && all > 1 && s.is(group.to(), ",");
            if (several && i + all < principals.size()) {
                Set<Actor> named = new HashSet<>();
                principals.subList(i + 1, i + 1 + all).forEach(p -> named.addAll(p.actors()));
                if (named.equals(Set.copyOf(group.actors()))) {
                    Principal first = principals.get(i + 1);
                    kept.remove(group);
                    kept.set(kept.indexOf(first), first.from(group.from()));
                }
            }
        }
        return List.copyOf(kept);
    }
}
