package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import org.jspecify.annotations.Nullable;

/** What a clause makes of the contact that a noun in it tells: 'ahead of talks', 'a meeting is scheduled' (codebook §3). */
final class NounStatus {
    private static final WordSet PRAISING = WordSet.of("successful", "productive", "fruitful");
    private static final WordSet RETELLING =
            WordSet.of("brief", "debrief", "testify", "inform", "available", "publish");

    private static final WordSet PLANNED = WordSet.of("planned", "scheduled", "slated", "arranged");

    private final Spotted s;
    private final StatusWords words;
    private final Errand errand;
    private final Proposals proposals;
    private final Prospects prospects;
    private final NounOccasion occasion;

    NounStatus(Spotted sentence, boolean headline) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
        this.errand = new Errand(sentence);
        this.proposals = new Proposals(sentence);
        this.prospects = new Prospects(sentence, headline);
        this.occasion = new NounOccasion(sentence, headline);
    }

    /**
     * Null where the clause says that nothing took place, and no plan was refused either.
     *
     * @param subject whose contact it is
     * @param end token after the clause's last participant
     */
    @Nullable
    Status of(Trigger t, Group subject, int end) {
        int from = Math.max(clauseStart(t.from()), offeredIn(t.from()));
        if (sent(from, t) || cameOut(t) || lookedBack(subject, t)) {
            return Status.HELD;
        }
        Status off = words.calledOff(t.from(), t.to());
        if (off != null) {
            return off;
        }
        if (PLANNED.has(s.sentence().get(Math.min(t.to(), s.size() - 1)))) {
            // 'has no meeting planned with X'
            return words.negated(Math.max(0, t.from() - 5), t.from()) ? null : Status.PLANNED;
        }
        if (beforeGoing(t.from())) {
            return Status.PLANNED;
        }
        if (prospects.dueBehind(t.to()) || words.spared(t.from())) {
            return Status.PLANNED;
        }
        if (words.wouldHaveBeen(t.from() - 8, t.from())) {
            return Status.CANCELLED;
        }
        if (s.is(t.to(), "held")) {
            return Status.HELD;
        }
        if (prospects.set(from, t) || prospects.opening(from, t) || errand.ahead(from, t)) {
            return Status.PLANNED;
        }
        int near = Math.max(meanwhile(t.from()), Math.max(from, back(owned(subject, t.from()), 5)));
        if (proposals.unasked(near, t.from())) {
            return null;
        }
        Status called = called(t, from, near);
        if (called != null) {
            return called;
        }
        int deciding = occasion.deciding(t, near);
        return deciding < 0 ? told(t, from, end) : occasion.of(deciding, t, subject, from);
    }

    /** What the words right at the noun call it: announced, planned, possible, upcoming; or null. */
    private @Nullable Status called(Trigger t, int from, int near) {
        // what stands before 'after talks' came of them
        for (int i = t.from() - 1; i >= near && !Words.after(s, i); i--) {
            Status announced = announced(i);
            if (announced != null) {
                return announced;
            }
        }
        if (proposals.wished(near, t)) {
            return Status.PROPOSED;
        }
        if (prospects.included(from, near, t)) {
            return Status.PLANNED;
        }
        if (s.is(t.from() - 1, "any") || s.is(t.from() - 2, "any")) {
            return Status.PROPOSED;
        }
        return prospects.coming(near, t) ? Status.PLANNED : null;
    }

    private @Nullable Status announced(int i) {
        int out = s.is(i, "out") ? i - 1 : i;
        if (s.of(out, "ruling-out") && words.negated(out - 4, out)) {
            return Status.PROPOSED;
        }
        boolean announced =
                (s.is(i, "announced") || s.is(i, "announces")) && !s.is(i + 1, "that") && !s.is(i + 3, "of");
        boolean plans = s.is(i, "plans") || s.is(i, "planning") || s.is(i, "plan") && s.is(i - 1, "to");
        if (plans && s.is(i + 1, "for") && words.negated(Math.max(0, i - 3), i)) {
            // 'there are no plans for a meeting'
            return Status.DENIED;
        }
        boolean prepares = s.is(i, "preparing") && !words.negated(i - 1, i);
        return announced || plans || prepares || prospects.arranged(i) ? Status.PLANNED : null;
    }

    /** What the clause tells of it farther off; held where nothing speaks against it. */
    private @Nullable Status told(Trigger t, int from, int end) {
        int wide = Math.max(from, t.from() - (errand.purpose(from, t) ? 18 : 10));
        if (words.negated(wide, t.from()) && words.any(wide, t.from(), "light-base")) {
            return words.any(wide, t.from(), "planned") ? Status.DENIED : null;
        }
        if (proposals.proposed(wide, t.from())) {
            return Status.PROPOSED;
        }
        Status said = proposals.predicated(t.to());
        if (said != null) {
            // 'no talks could be held before that'
            return s.is(t.from() - 1, "no") ? null : said;
        }
        return prospects.told(from, wide, t, end) ? Status.PLANNED : Status.HELD;
    }

    /** 'Announced his planned trip during a call': the 'during' of a contact, of which no word before it speaks; 0 where none stands there. */
    private int meanwhile(int noun) {
        int i = noun - 1;
        while (i > Math.max(0, noun - 6) && !s.is(i, "during")) {
            i--;
        }
        return s.is(i, "during") ? i : 0;
    }

    /** Where the words for a contact begin: at its noun, or at its owner right before it ('X and Y's first summit'). */
    private int owned(Group subject, int noun) {
        if (subject.to() == noun && subject.from() < noun && !s.is(subject.from() - 1, ",")) {
            // 'the Lee-Chan summit'
            return s.is(subject.from() - 1, "the") ? subject.from() - 1 : subject.from();
        }
        boolean owner = Words.genitive(s, subject.to());
        boolean right = owner && subject.to() < noun && noun - subject.to() < 7;
        for (int i = subject.to() + 1; right && i < noun; i++) {
            right = !s.is(i, "to") && !s.is(i, "of") && !s.is(i, "for") && !s.is(i, "on");
        }
        return right ? subject.from() : noun;
    }

    /** The token so many words before another; 'high-stakes' and 'Lee-Chan' are one word. */
    private int back(int from, int words) {
        int i = from;
        for (int k = 0; k < words && i > 0; k++) {
            i -= s.is(i - 2, "-") || s.is(i - 2, "–") ? 3 : 1;
        }
        return Math.max(0, i);
    }

    /** 'The outcome of my talks with X', 'the agenda of the meeting with X included': it was held. */
    private boolean cameOut(Trigger t) {
        int i = t.from() - 1;
        while (i > 0
                && (s.is(i, "his")
                        || s.is(i, "her")
                        || s.is(i, "their")
                        || s.is(i, "my")
                        || s.is(i, "our")
                        || s.is(i, "the")
                        || s.is(i, "recent"))) {
            i--;
        }
        if (s.is(i, "of") && (s.is(i - 1, "outcome") || s.is(i - 1, "outcomes") || s.is(i - 1, "results"))) {
            return true;
        }
        boolean agenda = s.is(i, "of") && s.is(i - 1, "agenda");
        for (int k = t.to(); agenda && k < Math.min(s.size(), t.to() + 16); k++) {
            if (s.is(k, "included") || s.is(k, "covered") || s.is(k, "was") || s.is(k, "were")) {
                return true;
            }
        }
        return false;
    }

    /** 'Will brief them about his talks with X', 'X's successful meeting with Y': what is retold or praised was held. */
    private boolean lookedBack(Group subject, Trigger t) {
        int before = t.from() - 1;
        boolean own = Words.own(s, before);
        int owner = own ? before : owned(subject, t.from());
        if (owner == t.from()) {
            return false;
        }
        if (PRAISING.has(s.sentence().get(before))) {
            return true;
        }
        boolean about = s.is(owner - 1, "about") || s.is(owner - 1, "regarding") || s.is(owner - 1, "on");
        return about && words.any(owner - 10, owner - 1, RETELLING);
    }

    /** 'offered his condolences to', 'extended greetings to': what is offered in a letter is sent with it. */
    private boolean sent(int from, Trigger t) {
        if (t.noun() == null || !t.noun().kind().equals("letter")) {
            return false;
        }
        boolean article = s.is(t.from() - 1, "a") || s.is(t.from() - 1, "his") || s.is(t.from() - 1, "her");
        if (article && t.from() == 2 && s.is(0, "in")) {
            // 'In a letter to X, Y cancelled the summit'
            return true;
        }
        for (int i = t.from() - 1; i >= Math.max(from, t.from() - 6); i--) {
            if (s.of(i, "letter-verb")) {
                return !s.is(i - 1, "to")
                        && !words.any(Math.max(from, i - 5), i, "planned")
                        && !words.negated(Math.max(from, i - 5), i)
                        && !words.any(Math.max(from, i - 5), i, "proposed");
            }
        }
        return false;
    }

    /** 'Hours before flying to Rome for a meeting with X'. */
    private boolean beforeGoing(int noun) {
        boolean purpose = false;
        for (int i = noun - 1; i > Math.max(0, noun - 12); i--) {
            purpose |= s.is(i, "for");
            if (s.of(i, "travelling") && (s.is(i - 1, "before") || s.is(i - 1, "of") && s.is(i - 2, "ahead"))) {
                return purpose && s.sentence().get(i).lower().endsWith("ing");
            }
        }
        return false;
    }

    /** 'Proposed in a call with X': the 'in' before a contact in which somebody offered something; 0 where none stands there. */
    private int offeredIn(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 5); i--) {
            if (s.is(i, "in") || s.is(i, "during")) {
                int verb = s.is(i - 1, "him") || s.is(i - 1, "her") ? i - 2 : i - 1;
                boolean past =
                        verb > 0 && s.sentence().get(verb).lower().endsWith("ed") && !s.of(verb - 1, "auxiliary");
                return past && Offers.OFFERING.has(s.sentence().get(verb)) ? i : 0;
            }
        }
        return 0;
    }

    private int clauseStart(int at) {
        for (int i = at - 1; i >= 0; i--) {
            boolean next = s.of(i + 1, "light-base") || s.is(i + 1, "meet");
            if (s.is(i, ";") && !next || s.is(i, "that") || s.of(i, "saying")) {
                return i;
            }
        }
        return 0;
    }
}
