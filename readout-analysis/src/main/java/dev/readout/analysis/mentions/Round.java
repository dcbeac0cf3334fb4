package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that a report tells of together before it tells them one by one: 'held a series of meetings on Wednesday',
 * 'met a string of ministers', 'had talks with a long list of them', 'in the course of his meetings in the capital'.
 *
 * @param whose who held them
 * @param at the token that names them
 * @param words the same in the text
 * @param channel theirs
 */
record Round(Actor whose, int at, Span words, Channel channel) {
    /** So many tokens may stand between the verb, the words for several and the noun. */
    private static final int NEAR = 4;

    /** The round of which a sentence tells as held, or null. */
    static @Nullable Round of(Spotted s, List<Principal> principals) {
        for (int i = 1; i < s.size(); i++) {
            boolean light = s.of(i, "light-past") || s.of(i, "light-third");
            int verb = light || s.as(i, Entry.ContactVerb.class) != null ? i : -1;
            Actor whose = verb < 0 || ahead(s, verb) ? null : subject(principals, verb);
            Round round = whose == null ? null : of(s, verb, whose);
            if (round != null) {
                return round;
            }
        }
        return amid(s, principals);
    }

    /** 'In the course of his contacts in the capital', 'amid her meetings there', told of whom the sentence is about. */
    private static @Nullable Round amid(Spotted s, List<Principal> principals) {
        Principal first = principals.isEmpty() ? null : principals.get(0);
        boolean one = first != null && first.counts() && first.actors().size() == 1;
        for (int i = 2; one && first != null && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean own = (s.is(i - 1, "his") || s.is(i - 1, "her")) && first.to() < i;
            boolean amid = s.is(i - 2, "during") || s.is(i - 2, "amid") || s.is(i - 2, "of") && s.is(i - 3, "course");
            if (own && amid && noun != null && (noun.plural() || noun.kind().equals("talk"))) {
                Span words = s.sentence().span(i - 1, s.after(i));
                return new Round(first.actors().get(0), i, words, noun.channel());
            }
        }
        return null;
    }

    private static @Nullable Round of(Spotted s, int verb, Actor whose) {
        Entry.ContactVerb contact = s.as(verb, Entry.ContactVerb.class);
        boolean past = contact != null && contact.form() == Entry.VerbForm.PAST;
        for (int i = s.after(verb); i < Math.min(s.size(), verb + 2 * NEAR); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean many = noun != null
                    && (noun.plural()
                            || noun.kind().equals("talk") && noun.noun().endsWith("s"));
            if (contact == null && noun != null && many) {
                boolean talk = noun.kind().equals("talk") || noun.kind().equals("letter");
                int with = s.is(s.after(i), "with") ? s.after(i) : i;
                boolean several = !talk || several(s, verb + 1, i) || several(s, with, with + NEAR);
                return several ? new Round(whose, i, s.sentence().span(verb, s.after(i)), noun.channel()) : null;
            }
            boolean near = i <= verb + NEAR - 1;
            if (past && contact != null && near && several(s, i, i + 1)) {
                return new Round(whose, verb, s.sentence().span(verb, i + 1), contact.channel());
            }
            if (s.is(i, ",") || s.of(i, "saying")) {
                return null;
            }
        }
        return null;
    }

    private static boolean several(Spotted s, int from, int to) {
        return Further.several(s.sentence(), from, to);
    }

    /** 'Will hold', 'is to meet', 'had held': not the news of the day. */
    private static boolean ahead(Spotted s, int verb) {
        for (int i = Math.max(0, verb - NEAR); i < verb; i++) {
            if (s.of(i, "planned") || s.is(i, "will") || s.is(i, "had") || s.is(i, "to") || s.of(i, "negation")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Actor subject(List<Principal> principals, int verb) {
        Actor subject = null;
        for (Principal each : principals) {
            if (each.to() <= verb) {
                subject = each.counts() && each.actors().size() == 1
                        ? each.actors().get(0)
                        : null;
            }
        }
        return subject;
    }

    /** A contact of this person by such a channel may be one of them. */
    boolean has(List<Actor> participants, Channel by) {
        boolean fits = channel == Channel.UNKNOWN || by == Channel.UNKNOWN || channel.remote() == by.remote();
        return fits && by != Channel.LETTER && participants.stream().anyMatch(a -> SamePerson.are(a, whose));
    }
}
