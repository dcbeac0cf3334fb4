package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who the words for a speaker stand for, where the text settles it. */
final class Speakers {
    private static final String UNKNOWN = "XX";

    private final Page page;
    private @Nullable Range before;
    private List<Actor> last = List.of();

    Speakers(Page page) {
        this.page = page;
    }

    /** Who speaks; also what a pronoun behind this speaker refers to. */
    List<Actor> speaking(Range words) {
        List<Actor> actors = pronoun(words) ? referred(words) : together(words);
        boolean body = actors.size() == 1 && !actors.get(0).named() || page.is(words.from(), "it");
        if (!body) {
            before = words;
            last = actors;
        }
        return actors;
    }

    /** Whom the words stand for, taken by themselves: one, or all of 'X and Y' or 'the two leaders'. */
    List<Actor> together(Range words) {
        Optional<Actor> one = settled(words);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Set<Actor> several = new LinkedHashSet<>();
        int i = words.from();
        while (i < words.to()) {
            Principal principal = page.principal(i);
            boolean joint = page.is(i, "and") || page.is(i, ",") || page.is(i, "the") || page.is(i, "both");
            if (principal == null && !joint) {
                return List.of();
            }
            if (principal != null) {
                several.addAll(principal.actors());
            }
            i = principal == null ? i + 1 : page.principalEnd(i);
        }
        boolean known = several.size() > 1
                && several.stream().noneMatch(actor -> actor.party().code().equals(UNKNOWN));
        return known ? List.copyOf(several) : List.of();
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
        boolean bare = party != null && party.form() != PartyName.Form.ADJECTIVE && page.thingEnd(start) == words.to();
        return party == null || !bare && !institution(page.thingEnd(start), words.to())
                ? Optional.empty()
                : Optional.of(new Actor("", party.party()));
    }

    /** 'Foreign ministry' in 'the Russian foreign ministry', 'side' in 'the Turkish side': speaks for its party. */
    private boolean institution(int from, int to) {
        int i = from;
        while (i < to
                && (page.is(i, "'s") || page.is(i, "'") || !page.get(i).capital() && !page.in(i, "institution"))) {
            i++;
        }
        int end = i;
        while (end < to && page.of(end, "institution") > 0) {
            end = page.of(end, "institution");
        }
        return end > i && i - from < 4 && (end == to || page.is(end, ","));
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
    private List<Actor> referred(Range words) {
        if (page.is(words.from(), "they")) {
            return last.size() > 1 ? last : together(words);
        }
        Principal first = page.principal(words.from());
        if (first != null && (page.is(words.from(), "i") || page.is(words.from(), "we"))) {
            return one(first).stream().toList();
        }
        boolean person = page.is(words.from(), "he") || page.is(words.from(), "she");
        if (!person) {
            return List.of();
        }
        Range spoke = before;
        if (spoke != null && last.size() < 2 && page.block(words.from()) - page.block(spoke.from()) <= 1) {
            return last;
        }
        Principal principal = page.principal(words.from());
        return principal == null ? List.of() : one(principal).stream().toList();
    }
}
