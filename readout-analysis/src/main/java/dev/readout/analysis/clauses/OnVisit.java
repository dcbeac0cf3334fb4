package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which visit of one to the other's country something was said: 'during a trip to Paris in May, X told Y'. */
final class OnVisit {
    private static final WordSet VISITS = WordSet.of("visit", "trip", "stay");
    private static final WordSet ON = WordSet.of("during", "on", "in", "at", "after");
    /** So many tokens from 'during' to 'visit', and from 'visit' to where it goes. */
    private static final int NEAR = 6;
    /** So many tokens from a journey to 'where'. */
    private static final int REACH = 12;

    private final Arguments sides;
    private final Spotted s;

    OnVisit(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
    }

    /** The visit, or null where the sentence tells of none of one of them to the other. */
    @Nullable
    Trigger of(Group speaker, Group spokenTo) {
        List<Actor> two = new ArrayList<>(speaker.actors());
        two.addAll(spokenTo.actors());
        if (two.size() != 2) {
            return null;
        }
        for (int i = 1; i < s.size(); i++) {
            boolean visit = VISITS.has(s.sentence().get(i)) && on(i, two);
            if (visit && (goes(two, destination(i + 1)) || goes(two, seat(i)))) {
                return visit(i);
            }
        }
        return where(speaker, two);
    }

    private static Trigger visit(int at) {
        return new Trigger(at, at + 1, new Entry.ContactNoun("visit", "meeting", Channel.IN_PERSON, false), null);
    }

    /** Whether a state is that of one of the two. */
    private static boolean goes(List<Actor> two, String state) {
        return two.stream().anyMatch(a -> a.party().code().equals(state));
    }

    /** 'Y visited Russia, where X told her', 'Y flew to Paris last week, where she urged X': the journey, or null. */
    private @Nullable Trigger where(Group speaker, List<Actor> two) {
        int where = speaker.from() - 1;
        while (where > 0 && where > speaker.from() - 4 && !s.is(where, "where")) {
            where--;
        }
        for (int i = where - 1; s.is(where, "where") && i > Math.max(0, where - REACH); i--) {
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            boolean visited = verb != null && verb.base().equals("visit");
            if (visited || s.of(i, "travelling") || VISITS.has(s.sentence().get(i))) {
                String to = visited ? state(i + 1) : destination(i + 1);
                to = to.isEmpty() ? destination(i + 1) : to;
                return guest(two, to, i) ? visit(i) : null;
            }
        }
        return null;
    }

    /** Whether one of the two, named before, goes to the other's state. */
    private boolean guest(List<Actor> two, String state, int journey) {
        return goes(two, state)
                && sides.groups().stream()
                        .filter(g -> g.to() <= journey)
                        .map(sides::usable)
                        .anyMatch(g -> g != null
                                && two.containsAll(g.actors())
                                && g.actors().stream()
                                        .noneMatch(a -> a.party().code().equals(state)));
    }

    /** 'During his', 'on a recent': no visit of anybody else. */
    private boolean on(int visit, List<Actor> two) {
        for (int i = visit - 1; i >= Math.max(0, visit - NEAR); i--) {
            Group group = sides.covering(i);
            if (group != null && !two.containsAll(group.actors())) {
                return false;
            }
            if (ON.has(s.sentence().get(i))) {
                return true;
            }
            boolean sign = !s.sentence().get(i).word() && !Words.genitive(s, i);
            if (group == null && (sign || s.of(i, "boundary"))) {
                return false;
            }
        }
        return false;
    }

    /** The state whose name, seat or town stands behind 'to', by its code; empty where none does. */
    private String destination(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + NEAR); i++) {
            if (s.is(i, "to") || s.is(i, "in")) {
                return state(i + 1);
            }
            if (!s.sentence().get(i).word() || s.of(i, "boundary")) {
                return "";
            }
        }
        return "";
    }

    /** 'His White House visit', 'a Moscow trip': the state of the place right before the noun; empty where none is. */
    private String seat(int visit) {
        for (int i = visit - 1; i > Math.max(0, visit - 4); i--) {
            if (s.at(i) != null && s.after(i) == visit) {
                Entry.PartyName party = s.as(i, Entry.PartyName.class);
                boolean adjective = party != null && party.form() == Entry.PartyName.Form.ADJECTIVE;
                return adjective ? "" : state(i);
            }
        }
        return "";
    }

    /** The state that is named, or whose seat or town is, at a token; empty where none is. */
    private String state(int from) {
        int place = s.is(from, "the") ? from + 1 : from;
        Entry.PlaceName name = s.as(place, Entry.PlaceName.class);
        Entry.PartyName party = s.as(place, Entry.PartyName.class);
        return party != null ? party.party().code() : name != null ? name.country() : "";
    }
}
