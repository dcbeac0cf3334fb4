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
        for (int i = 1; two.size() == 2 && i < s.size() - 2; i++) {
            String state = VISITS.has(s.sentence().get(i)) && on(i, two) ? destination(i + 1) : "";
            if (two.stream().anyMatch(a -> a.party().code().equals(state))) {
                return new Trigger(i, i + 1, new Entry.ContactNoun("visit", "meeting", Channel.IN_PERSON, false), null);
            }
        }
        return null;
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
            if (group == null
                    && (!s.sentence().get(i).word() && !s.is(i, "'s") && !s.is(i, "'") || s.of(i, "boundary"))) {
                return false;
            }
        }
        return false;
    }

    /** The state whose name, seat or town stands behind 'to', by its code; empty where none does. */
    private String destination(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + NEAR); i++) {
            if (s.is(i, "to")) {
                int place = s.is(i + 1, "the") ? i + 2 : i + 1;
                Entry.PlaceName name = s.as(place, Entry.PlaceName.class);
                Entry.PartyName party = s.as(place, Entry.PartyName.class);
                return party != null ? party.party().code() : name != null ? name.country() : "";
            }
            if (!s.sentence().get(i).word() || s.of(i, "boundary")) {
                return "";
            }
        }
        return "";
    }
}
