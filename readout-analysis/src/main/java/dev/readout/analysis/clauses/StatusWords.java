package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What words near a contact say of its status, be it told by a verb or by a noun. */
final class StatusWords {
    /** Behind a contact, what follows tells of something else. */
    private static final WordSet ELSE = WordSet.of("although", "but", "who", "while", "follows", "after");

    /** So many tokens before a contact it may be called planned: 'had been due to travel on to Rome for a summit'. */
    private static final int PLAN = 12;
    /** What opens the object of a verb. */
    private static final WordSet OBJECT =
            WordSet.of("the", "a", "an", "his", "her", "their", "its", "joint", "military", "new", "all", "some");

    private final Spotted s;

    StatusWords(Spotted sentence) {
        this.s = sentence;
    }

    /** A cancelling or delaying word close to the contact. */
    @Nullable
    Status calledOff(int from, int to) {
        boolean wasPlanned = hadBeenPlanned(from - PLAN, from) || hadBeenPlanned(to, to + 14);
        boolean wasTo = wasTo(from);
        int reach = from < 8 || wasPlanned || wasTo ? s.size() : Math.min(s.size(), to + 12);
        for (int i = Math.max(0, from - (wasPlanned || wasTo ? PLAN : 7)); i < reach; i++) {
            if (i >= to && !wasPlanned && !wasTo && ELSE.has(s.sentence().get(i))) {
                // 'the talks with X, who cancelled his visit'
                return null;
            }
            Status off = Withdrawal.at(s, i);
            boolean other = wasTo && i > to && !butThen(to, i) || i >= to && another(i);
            if (off != null && !elsewhere(i, from) && !other) {
                return off;
            }
        }
        return null;
    }

    /** 'Was to meet X, but the event was put off': what became of it stands behind 'but'. */
    private boolean wasTo(int from) {
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (s.of(i, "planned") && (s.is(i, "was") || s.is(i, "were"))) {
                return true;
            }
        }
        return false;
    }

    private boolean butThen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "but") || s.is(i, "which") || s.is(i, "though")) {
                return true;
            }
        }
        return false;
    }

    /** 'The decision to delay the vote, during their meeting': it is not the meeting that is delayed. */
    private boolean elsewhere(int off, int noun) {
        for (int i = off + 1; i < noun; i++) {
            boolean in = s.is(i, "in") && (s.is(i + 1, "a") || s.is(i + 1, "an"));
            if (in
                    || s.is(i, "during")
                    || s.is(i, "after")
                    || s.is(i, "before")
                    || s.is(i, "following")
                    || s.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    /** 'In talks with X, Y agreed to delay the drills': what is called off is something else. */
    private boolean another(int off) {
        int i = s.after(off);
        if (Words.be(s, off - 1) || i >= s.size() || !OBJECT.has(s.sentence().get(i))) {
            return false;
        }
        for (int k = i; k < Math.min(s.size(), i + 6); k++) {
            Entry.ContactNoun noun = s.as(k, Entry.ContactNoun.class);
            if (noun != null || s.of(k, "journey") || s.is(k, "event") || s.is(k, "it") || s.is(k, "plans")) {
                return false;
            }
            if (k > i && (!s.sentence().get(k).word() || s.of(k, "held-preposition") || s.of(k, "boundary"))) {
                return true;
            }
        }
        return true;
    }

    /** 'Threats to cancel a summit': it is planned still. */
    boolean spared(int noun) {
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            boolean off = s.of(i, "cancelled") || s.of(i, "postponed");
            boolean to = s.is(i - 1, "to") && s.of(i - 2, "weighing");
            if (off && to && Withdrawal.at(s, i) == null) {
                return true;
            }
        }
        return false;
    }

    /** 'Had been scheduled to meet', 'a meeting had been expected': what became of it may stand at the end. */
    private boolean hadBeenPlanned(int from, int to) {
        for (int i = Math.max(1, from); i < Math.min(to, s.size()); i++) {
            boolean past = s.is(i - 1, "was") || s.is(i - 1, "were") || s.is(i - 1, "been");
            if (past && (s.of(i, "planned") || s.of(i, "upcoming"))) {
                return true;
            }
        }
        return false;
    }

    /** 'Would have been the first time that', 'would have gone on to talks with': it was not to be. */
    boolean wouldHaveBeen(int from, int to) {
        for (int i = Math.max(0, from); i < to - 1; i++) {
            if (s.is(i, "would") && s.is(i + 1, "have") && gone(i + 2)) {
                return true;
            }
            // 'were to have had lunch'; 'were to have lunch' is planned
            boolean were = s.is(i, "was") || s.is(i, "were");
            if (were && s.is(i + 1, "to") && s.is(i + 2, "have") && participle(Words.behindAdverbs(s, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private boolean gone(int i) {
        return s.is(i, "been") || s.is(i, "marked") || s.is(i, "gone") || s.of(i, "travelling");
    }

    private boolean participle(int i) {
        Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
        return verb != null && (verb.form() == VerbForm.PAST || verb.form() == VerbForm.PARTICIPLE)
                || s.of(i, "light-past")
                || s.is(i, "been")
                || i < s.size() && s.sentence().get(i).lower().endsWith("ed");
    }

    /** 'Not', 'refused to', and what is left of 'weren't' and 'don't' in tokens. */
    boolean negated(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (s.is(i, "'t")) {
                return true;
            }
        }
        return any(from, to, "negation");
    }

    private boolean guest(int i) {
        return s.is(i, "invitation") && (s.is(i - 1, "at") || s.is(i - 2, "at") || s.is(i - 2, "on"));
    }

    boolean any(int from, int to, WordSet set) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (set.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean any(int from, int to, String wordClass) {
        for (int i = Math.max(0, from); i < to; i++) {
            // 'May' is a prime minister, a guest 'at the invitation of' his host is there
            if (s.of(i, wordClass)
                    && !guest(i)
                    && !(s.is(i, "may") && s.sentence().get(i).capital())) {
                return true;
            }
        }
        return false;
    }
}
