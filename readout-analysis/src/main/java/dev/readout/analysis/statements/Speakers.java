package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who the words for a speaker stand for, where the text settles it. */
final class Speakers {
    private static final String UNKNOWN = "XX";

    private final Page page;
    private @Nullable Range before;
    private Optional<Actor> last = Optional.empty();

    Speakers(Page page) {
        this.page = page;
    }

    /** Who speaks; also what a pronoun behind this speaker refers to. */
    Optional<Actor> speaking(Range words) {
        Optional<Actor> actor = pronoun(words) ? referred(words) : settled(words);
        boolean body = actor.isPresent() && !actor.get().named() || page.is(words.from(), "it");
        if (!body) {
            before = words;
            last = actor;
        }
        return actor;
    }

    /** Whom the words stand for, taken by themselves. */
    Optional<Actor> settled(Range words) {
        int start = words.from();
        while (start < words.to()
                && (page.is(start, "the") || page.get(start).text().equals("\""))) {
            start++;
        }
        for (int i = words.from(); i <= start && i < words.to(); i++) {
            Principal principal = page.principal(i);
            if (principal != null) {
                return whole(words, page.principalEnd(i)) && named(principal) ? one(principal) : Optional.empty();
            }
        }
        Thing thing = page.thing(start);
        PartyName party = thing == null ? null : thing.as(PartyName.class);
        if (party == null || party.form() == PartyName.Form.ADJECTIVE || page.thingEnd(start) != words.to()) {
            return Optional.empty();
        }
        return Optional.of(new Actor("", party.party()));
    }

    /** Whether the principal is the phrase's head, not its possessor or a part of it. */
    private boolean whole(Range words, int end) {
        return end >= words.to()
                || page.is(end, ",")
                || page.is(end, "(")
                || page.is(end, "who") && end + 1 == words.to();
    }

    private static boolean named(Principal principal) {
        return principal.kind() != Principal.Kind.PAIR && principal.kind() != Principal.Kind.PRONOUN;
    }

    private static Optional<Actor> one(Principal principal) {
        List<Actor> actors = principal.actors();
        boolean known = actors.size() == 1 && !actors.get(0).party().code().equals(UNKNOWN);
        return known ? Optional.of(actors.get(0)) : Optional.empty();
    }

    private boolean pronoun(Range words) {
        return words.to() - words.from() == 1 && page.in(words.from(), "pronoun");
    }

    /** 'He' goes on with whoever spoke last in the paragraph; else it means whom the cast says. */
    private Optional<Actor> referred(Range words) {
        boolean person = page.is(words.from(), "he") || page.is(words.from(), "she");
        if (!person) {
            return Optional.empty();
        }
        Range spoke = before;
        if (spoke != null && page.block(words.from()) - page.block(spoke.from()) <= 1) {
            return last;
        }
        Principal principal = page.principal(words.from());
        return principal == null ? Optional.empty() : one(principal);
    }
}
