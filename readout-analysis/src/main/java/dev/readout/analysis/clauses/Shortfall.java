package dev.readout.analysis.clauses;

import dev.readout.analysis.Trace;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a contact word lacks to be a contact. Asked only when somebody follows the reading. */
final class Shortfall {
    private static final List<String> PREPOSITIONS = List.of("between", "among", "with", "to", "by", "from", "of");

    private final Spotted s;
    private final List<Principal> principals;
    private final Arguments arguments;

    Shortfall(Spotted sentence, List<Principal> principals, Arguments arguments) {
        this.s = sentence;
        this.principals = principals;
        this.arguments = arguments;
    }

    /** Tells why the word at token i came to nothing; other words than contact words are passed over. */
    void tell(int i, Trace trace) {
        Thing thing = s.at(i);
        String kind = thing == null ? null : kind(thing);
        if (thing != null && kind != null) {
            trace.dropped(s.sentence().span(i, thing.to()), kind + ", but " + lack(i, thing));
        }
    }

    private static @Nullable String kind(Thing thing) {
        Entry.ContactNoun noun = thing.as(Entry.ContactNoun.class);
        Entry.ContactVerb verb = thing.as(Entry.ContactVerb.class);
        if (noun == null && verb == null) {
            return thing.of("invite") ? "invitation" : null;
        }
        return noun != null ? "contact noun '" + noun.noun() + "'" : "contact verb '" + verbOf(verb) + "'";
    }

    private static String verbOf(Entry.@Nullable ContactVerb verb) {
        return verb == null ? "" : verb.base();
    }

    private String lack(int i, Thing thing) {
        Group one = before(i);
        Group other = behind(i, thing);
        Set<Actor> all = new LinkedHashSet<>();
        all.addAll(one == null ? List.of() : one.actors());
        all.addAll(other == null ? List.of() : other.actors());
        if (all.isEmpty()) {
            return principals.isEmpty()
                    ? "nobody in the sentence can take part"
                    : "nobody stands with it" + others(all);
        }
        if (all.stream().map(Actor::party).distinct().count() < 2) {
            return "only one party: " + names(all) + others(all);
        }
        return "no pattern joins " + names(all);
    }

    private @Nullable Group before(int i) {
        Group owner = arguments.owner(i);
        return owner != null ? owner : arguments.subject(i);
    }

    private @Nullable Group behind(int i, Thing thing) {
        for (String preposition : PREPOSITIONS) {
            Group group = arguments.behind(thing.to(), preposition);
            if (group != null) {
                return group;
            }
        }
        Entry.ContactVerb verb = thing.as(Entry.ContactVerb.class);
        return verb == null ? null : arguments.object(new Trigger(i, thing.to(), null, verb));
    }

    /** Who else the sentence names, and why that does not help. */
    private String others(Set<Actor> all) {
        List<String> notes = new ArrayList<>();
        for (Principal principal : principals) {
            String words = words(principal);
            if (!principal.counts()) {
                notes.add("«" + words + "» is no principal");
            } else if (!principal.settled()) {
                notes.add("whom «" + words + "» means is open");
            } else if (!all.containsAll(principal.actors())) {
                notes.add("«" + words + "» does not stand with it");
            }
        }
        return notes.isEmpty() ? "" : "; " + String.join(", ", notes);
    }

    private String words(Principal principal) {
        StringBuilder words = new StringBuilder();
        for (int i = principal.from(); i < principal.to(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(s.sentence().get(i).text());
        }
        return words.toString();
    }

    private static String names(Set<Actor> actors) {
        return actors.stream().map(Actor::toString).collect(Collectors.joining(" and "));
    }
}
