package dev.readout.analysis.things;

import dev.readout.analysis.things.Principal.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings who was named into the cast, with the office, the state and the nickname behind the name. */
final class Introduction {
    private final Spotted s;
    private final Cast cast;
    private final BehindName behind;

    Introduction(Spotted sentence, Cast cast) {
        this.s = sentence;
        this.cast = cast;
        this.behind = new BehindName(sentence);
    }

    /**
     * Introduces the bearer of a name.
     *
     * @param from the first token of the phrase that ends with the name
     * @param trailing the office behind the name, or null
     */
    Principal named(int from, NameReader.Name name, @Nullable OfficePhrase trailing) {
        Actor actor = name.actor();
        boolean counts = name.counts();
        String office = name.office();
        int to = name.to();
        if (trailing != null) {
            // 'Secretary of State' alone is of whom it is said
            Party party = trailing.explicit() || name.learned() ? trailing.party() : null;
            if (name.learned() && party != null) {
                actor = new Actor(actor.name(), party);
            }
            counts = trailing.counts() && (party == null || actor.party().equals(party) || name.learned());
            office = trailing.office().office();
            to = trailing.to();
        } else {
            to = behind.end(to, actor.party());
        }
        cast.roster().introduce(actor, office, counts, name.families());
        if (trailing != null && trailing.counts() && !trailing.former() && trailing.explicit()) {
            cast.careers().vouch(actor);
        }
        return new Principal(from, nicknamed(to), Kind.NAMED, List.of(actor), office, counts, name.rule());
    }

    /** The end of a name with the nickname or mark behind it: 'Pushpa Kamal Dahal "Prachanda"', 'Joe Biden (R)'. */
    int nicknamed(int to) {
        boolean quoted =
                quote(to) && to + 1 < s.size() && s.sentence().get(to + 1).capital() && quote(to + 2);
        return behind.mark(quoted ? to + 3 : to);
    }

    private boolean quote(int i) {
        return s.is(i, "'") || s.is(i, "\"");
    }
}
