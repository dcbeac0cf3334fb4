package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What a clause makes of its contact: held, planned, proposed, cancelled, postponed or denied (codebook §3). */
final class StatusReader {
    private static final WordSet OPEN = ContactWords.of("open-question");

    private static final WordSet TALK = ContactWords.of("rumour");
    private static final WordSet FALSE = ContactWords.of("untrue");

    /** So many tokens stand before 'reports of a meeting' at most. */
    private static final int OF = 12;

    private final Spotted s;
    private final VerbStatus verbs;
    private final NounStatus nouns;
    private final Negation negation;
    private final Unplanned unplanned;
    private final Proposals proposals;

    StatusReader(Spotted sentence, boolean headline) {
        this.s = sentence;
        this.verbs = new VerbStatus(sentence);
        this.nouns = new NounStatus(sentence, headline);
        this.negation = new Negation(sentence);
        this.unplanned = new Unplanned(sentence);
        this.proposals = new Proposals(sentence);
    }

    /** 'They agreed to meet soon', 'agreed to keep in touch and to meet': a contact is set. */
    boolean agreed(Trigger t) {
        boolean meet = t.verb() != null
                && t.verb().form() == VerbForm.BASE
                && t.verb().base().equals("meet");
        boolean one = t.noun() != null
                && !t.noun().plural()
                && !t.kind().equals("talk")
                && !t.kind().equals("letter")
                && indefinite(t.from())
                && !s.is(t.to(), "of");
        for (int i = t.from() - 1; (meet || one) && i >= Math.max(0, t.from() - 9); i--) {
            if ((s.is(i, "agreed") || s.is(i, "concurred")) && s.is(i + 1, "to")) {
                return meet || s.of(i + 2, "light-base") && t.from() - s.after(i + 2) <= 5;
            }
        }
        return false;
    }

    private boolean indefinite(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (s.is(i, "a") || s.is(i, "an") || s.is(i, "another")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Null where the clause says that nothing took place, and no plan was refused either.
     *
     * @param end token after the clause's last participant
     */
    @Nullable
    Status read(Trigger t, Group subject, int end) {
        Status status = unconditional(t, subject, end);
        return status == Status.DENIED && proposals.possibleYet(Math.max(t.to(), end)) ? Status.PROPOSED : status;
    }

    private @Nullable Status unconditional(Trigger t, Group subject, int end) {
        for (int i = 0; i < t.from(); i++) {
            boolean denied = s.is(i, "denied") || s.is(i, "denies") || s.is(i, "denying") || s.is(i, "deny");
            int behind = s.of(i, "refuting") ? s.after(i) : i + 1;
            if ((denied || s.of(i, "refuting")) && reportsOf(behind, t, subject)) {
                return Status.DENIED;
            }
            boolean said = s.of(i, "refuting") && reports(behind) || denied && (s.is(i + 1, "that") || reports(i + 1));
            boolean itself = denied && !act(i + 1) && t.from() - i < 8;
            if (said ? own(subject, t) : itself) {
                return Status.DENIED;
            }
        }
        if (untrue(subject, t, end)) {
            return Status.DENIED;
        }
        if (t.noun() != null && unplanned.denied(t, end)) {
            return Status.DENIED;
        }
        Negation.Sense sense = negation.of(t, end);
        if (sense != Negation.Sense.NONE) {
            return sense == Negation.Sense.DENIED ? Status.DENIED : null;
        }
        if (undecided(subject, t)) {
            return null;
        }
        Status status = told(t, subject, end);
        return status == Status.PROPOSED && granted(end) ? Status.PLANNED : status;
    }

    private @Nullable Status told(Trigger t, Group subject, int end) {
        if (t.verb() != null && awaiting(t.from())) {
            return Status.PLANNED;
        }
        if (t.verb() == null && t.noun() == null) {
            return beside(t.from());
        }
        if (t.verb() != null) {
            Status status = verbs.of(t, subject);
            return status == Status.PLANNED && asked(subject) ? Status.PROPOSED : status;
        }
        return agreed(t) ? Status.PLANNED : nouns.of(t, subject, end);
    }

    /** 'Asked X for talks, and X agreed'. */
    boolean granted(int end) {
        for (int i = end; i < Math.min(s.size(), end + 16); i++) {
            boolean yes = s.is(i, "agreed")
                    || s.is(i, "accepted")
                    || s.is(i, "said") && s.is(i + 1, "yes")
                    || s.is(i, "took") && (s.is(i + 1, "up") || s.is(i + 2, "up"));
            if (yes) {
                return !new StatusWords(s).negated(i - 4, i)
                        && !s.is(i + 1, "that")
                        && !s.is(i + 1, "on")
                        && !s.is(i - 1, "be");
            }
            if (s.is(i, ";") || s.is(i, "\"") || s.is(i, "but") || s.is(i, "if") || s.is(i, "after")) {
                return false;
            }
        }
        return false;
    }

    /** 'Rumours that X might meet Y were denied', 'reports that X spoke with Y were untrue'. */
    private boolean untrue(Group subject, Trigger t, int end) {
        boolean report = reportsOf(Math.max(0, t.from() - OF), t, subject);
        for (int i = Math.max(1, subject.from() - 4); i < subject.from(); i++) {
            report |= s.is(i, "that") && TALK.has(s.sentence().get(i - 1));
        }
        for (int i = end; report && i < Math.min(s.size() - 1, end + 10); i++) {
            if (s.is(i, "was") || s.is(i, "were") || s.is(i, "are") || s.is(i, "is")) {
                return s.is(i + 1, "denied")
                        || s.of(i + 1, "refuting")
                        || FALSE.has(s.sentence().get(i + 1));
            }
        }
        return false;
    }

    /** 'Whether X will meet Y': what somebody asks is no plan. */
    private boolean asked(Group subject) {
        int i = subject.from() - 1;
        return i > 0 && (s.is(i, "if") || s.is(i, "whether"));
    }

    /** 'Agreed by phone', 'will decide by phone': what the words right before say of it. */
    private @Nullable Status beside(int at) {
        StatusWords words = new StatusWords(s);
        int near = Math.max(0, at - 10);
        return words.negated(near, at) ? null : words.any(near, at, "planned") ? Status.PLANNED : Status.HELD;
    }

    /** 'It was not clear if X would meet Y', 'did not say whether X will hold talks with Y'. */
    private boolean undecided(Group subject, Trigger t) {
        int i = subject.from() - 1;
        // 'it was far from clear that X would meet Y'
        boolean unclear = false;
        for (int k = i - 1; s.is(i, "that") && k > Math.max(1, i - 6); k--) {
            unclear |= s.is(k, "clear") && (s.is(k - 1, "from") || s.is(k - 1, "not"));
        }
        boolean own = own(subject, t);
        if (unclear && own) {
            return true;
        }
        if (!asked(subject) || !own) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (OPEN.has(s.sentence().get(k))) {
                return true;
            }
        }
        return false;
    }

    /** 'That X met Y', 'that X held talks with Y', 'that talks between X and Y': the clause tells of nothing else. */
    private boolean own(Group subject, Trigger t) {
        boolean own = t.verb() != null || subject.from() >= t.to();
        for (int k = subject.to(); k < t.from() && !own; k++) {
            boolean light = Words.light(s, k);
            for (int at = k + 1; light && at < t.from(); at++) {
                light = !s.of(at, "held-preposition") && !s.is(at, "of");
            }
            own = light;
        }
        return own;
    }

    /** 'Denied media reports that'. */
    private boolean reports(int from) {
        for (int i = from; i < Math.min(s.size(), from + 9); i++) {
            if (s.is(i, "that") && TALK.has(s.sentence().get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 'Reports of a secret meeting', 'a report about Lee's call': right behind a denial. */
    private boolean reportsOf(int from, Trigger t, Group subject) {
        int contact = subject.from() > from ? Math.min(subject.from(), t.from()) : t.from();
        int about = Words.about(s, contact);
        return about > from && about - from < OF && TALK.has(s.sentence().get(about - 1));
    }

    /** 'Denied hiding what was said at the meeting': it is the hiding that is denied. */
    private boolean act(int i) {
        String word = i < s.size() ? s.sentence().get(i).lower() : "";
        return word.endsWith("ing") && s.at(i) == null;
    }

    Status invitation(int from, int to) {
        for (int i = to; i < Math.min(s.size(), to + 14); i++) {
            if (s.is(i, "accepted") || s.is(i, "accepting") || s.is(i, "accepts")) {
                return Status.PLANNED;
            }
        }
        return granted(to) ? Status.PLANNED : Status.PROPOSED;
    }

    /** '"Look forward to meeting X," Y wrote': a note in the first person that leaves out who writes. */
    boolean awaiting(int verb) {
        boolean opens = verb == 3 || verb == 4 && !s.sentence().get(0).word();
        return opens && verbs.forward(verb);
    }

    /** 'When he meets X, Y will hear': the present behind 'when' lies ahead. */
    boolean whenever(Trigger t, Group subject) {
        return verbs.whenever(t, subject);
    }

    /** 'Pleased to meet X today': told as done. */
    boolean glad(int verb) {
        return verbs.glad(verb);
    }
}
