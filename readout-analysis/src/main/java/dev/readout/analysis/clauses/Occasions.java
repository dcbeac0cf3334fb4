package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Whether a contact is the occasion of what the sentence tells: 'said in a call', 'pledged it after talks', 'joined them for the summit'. */
final class Occasions {
    /** Before 'out of talks': who was there comes from them; but 'pulled out of'. */
    private static final WordSet LEFT = WordSet.of("come", "comes", "came", "coming", "stepped", "walked", "filed");

    private final Spotted s;

    Occasions(Spotted sentence) {
        this.s = sentence;
    }

    /** 'in', 'during', 'after' … stands before the noun: it is the occasion of what the sentence tells. */
    boolean before(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            boolean call = s.is(i, "on") && s.is(i + 1, "a") && s.as(noun, Entry.ContactNoun.class) != null;
            boolean account = s.is(i, "of") && s.of(i - 1, "account");
            if (s.is(i, "since")) {
                // 'have talked twice since the summit': not at it
                return false;
            }
            boolean out =
                    s.is(i, "of") && s.is(i - 1, "out") && LEFT.has(s.sentence().get(Math.max(0, i - 2)));
            if (call || account || out || s.of(i, "held-preposition") && !s.is(i, "on")) {
                // 'discussed their participation in the summit' were not at it
                return !s.is(i - 1, "participation") && !s.is(i - 1, "attendance");
            }
            // 'gathers in the capital for a summit'
            if (s.is(i, ",") || s.is(i, "for") || Words.light(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** 'After Lee', 'in a tense Lee': the name at a token says with whom the occasion of the clause was. */
    boolean named(int name) {
        int i = name - 1;
        while (i > 0 && i > name - 4 && describing(i)) {
            i--;
        }
        return when(i);
    }

    /** 'At White House': a place that ends before a noun says where its occasion was. */
    boolean placed(int noun) {
        for (int k = noun - 1; k > Math.max(0, noun - 4); k--) {
            Entry.PartyName party = s.as(k, Entry.PartyName.class);
            boolean seat = party != null && party.form() == Entry.PartyName.Form.METONYM;
            if (s.at(k) != null && s.after(k) == noun) {
                return (seat || s.as(k, Entry.PlaceName.class) != null) && when(k - 1);
            }
        }
        return false;
    }

    /** 'At awkward': a word between a preposition and a noun describes the occasion. */
    boolean described(int noun) {
        return noun > 1 && describing(noun - 1) && when(noun - 2);
    }

    private boolean describing(int i) {
        String word = s.sentence().get(i).lower();
        boolean article = s.is(i, "the") || s.is(i, "a");
        boolean plain = s.at(i) == null
                && s.sentence().get(i).word()
                && !s.sentence().get(i).capital();
        return article || s.of(i, "tone") || plain && !word.endsWith("ing") && !word.endsWith("s");
    }

    /** 'After', 'during', 'ahead of': before the occasion of what the clause tells. */
    private boolean when(int i) {
        return s.of(i, "held-preposition")
                || s.of(i, "coming-preposition") && !s.is(i, "to")
                || s.is(i, "of") && s.is(i - 1, "ahead");
    }

    /** 'Joined the leaders for the summit': an occasion follows the persons. */
    boolean follows(Group object) {
        if (s.as(object.to(), Entry.ContactNoun.class) != null) {
            // 'to join G7 leaders video summit'
            return true;
        }
        for (int i = object.to(); i < Math.min(s.size() - 1, object.to() + 12); i++) {
            boolean at = s.is(i, "for") || s.is(i, "at") || s.is(i, "in") || s.is(i, "during");
            for (int k = i + 1; at && k < Math.min(s.size(), i + 7); k++) {
                if (s.as(k, Entry.ContactNoun.class) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Expressed his condolences to X in a phone call': the call, or null. */
    @Nullable
    Trigger behind(Group to) {
        boolean opens = s.is(to.to(), "in") || s.is(to.to(), "during") || s.is(to.to(), "at");
        for (int i = to.to() + 1; opens && i < Math.min(s.size(), to.to() + 5); i = s.after(i)) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null) {
                return noun.kind().equals("letter") ? null : new Trigger(i, s.after(i), noun, null);
            }
        }
        return null;
    }
}
