package dev.readout.analysis.mentions;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two clauses that speak of one occasion come to together. */
final class Merging {
    private Merging() {}

    /** Adds what a later clause says to what is known of the occasion. */
    static void merge(Draft into, Draft from) {
        // 'spoke with X to offer his congratulations' speaks of no letter
        boolean told = !into.weak && from.channel() == Channel.LETTER && into.channel() != Channel.LETTER;
        if (into.channel() == Channel.UNKNOWN && !told) {
            into.channels.clear();
        }
        from.channels.stream()
                .filter(c -> c.value() != Channel.UNKNOWN
                        && (!from.weak || met(into, from) || spoke(into, from) || together(into, from))
                        && !told
                        && !(from.refers && into.channel() != Channel.UNKNOWN))
                .filter(c -> into.channels.stream().noneMatch(x -> x.value() == c.value()))
                .forEach(into.channels::add);
        into.weak &= from.weak;
        into.remark &= from.remark;
        into.open &= from.open;
        into.sideline &= from.sideline;
        into.rank = into.rank == 0 ? from.rank : into.rank;
        into.newly |= from.newly;
        into.behindDay |= from.behindDay && into.headline && into.tellings.size() == 1;
        into.gathered = into.gathered == null ? from.gathered : into.gathered;
        if (into.date().unknown()) {
            into.dates.clear();
        }
        boolean closer = !into.dates.isEmpty() && !from.date().unknown() && within(from.date(), into.date());
        into.dates.addAll(closer ? 0 : into.dates.size(), from.dates);
        into.places.addAll(from.places);
        into.lengths.addAll(from.lengths);
        into.initiatives.addAll(from.initiatives);
        into.participants.replaceAll((actor, words) -> fuller(words, from.participants.get(actor)));
        from.participants.forEach((actor, words) -> {
            if (into.participants.keySet().stream().noneMatch(a -> SamePerson.are(a, actor))) {
                into.participants.put(actor, words);
            }
        });
        List<Actor> unnamed = new ArrayList<>();
        for (Actor actor : into.participants.keySet()) {
            if (!actor.named()) {
                unnamed.add(actor);
            }
        }
        for (Actor actor : unnamed) {
            from.participants.forEach((other, words) -> {
                if (other.named() && other.party().equals(actor.party())) {
                    into.participants.remove(actor);
                    into.participants.put(other, words);
                }
            });
        }
    }

    /** 'Lee tells Chan to wait as they meet', 'discussed it during a call between the two': the same sentence shows the channel. */
    private static boolean met(Draft into, Draft from) {
        String rule = from.statuses.get(0).rule();
        boolean verb = rule.startsWith("mutual verb") && from.dates.isEmpty();
        return (verb || rule.startsWith("noun between")) && into.latest == from.sentence && into.channels.isEmpty();
    }

    /** 'Lee assured Chan of it. The two spoke by phone on Friday', 'They met in Riga': the next sentence shows the channel. */
    private static boolean spoke(Draft into, Draft from) {
        String rule = from.statuses.get(0).rule();
        boolean next = from.sentence - into.latest <= 2 && into.channels.isEmpty();
        boolean met = from.channel() == Channel.IN_PERSON && rule.endsWith("'meet'");
        return next && rule.startsWith("mutual verb") && (met || from.channel() == Channel.PHONE);
    }

    /** 'Lee thanks Chan' over 'Lee thanked Chan on the sidelines of the summit': what was said there was said in person. */
    private static boolean together(Draft into, Draft from) {
        return from.onlyWords
                && from.channel() == Channel.IN_PERSON
                && into.channels.isEmpty()
                && from.sentence - into.latest <= 1;
    }

    /** The words that name a participant most fully, office and name. */
    private static Participant fuller(Participant words, @Nullable Participant others) {
        boolean better = others != null
                && !others.role().isEmpty()
                && others.quote().words().length() > words.quote().words().length()
                && others.quote().words().length() < 90;
        return others != null && better ? others : words;
    }

    /** The days of one are fewer than, and all among, those of the other. */
    private static boolean within(PartialDate some, PartialDate all) {
        return !some.days().equals(all.days()) && some.days().within(all.days());
    }
}
