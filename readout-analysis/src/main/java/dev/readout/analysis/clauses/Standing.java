package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;

/** How persons stand in their sentence: as whose something is, behind a preposition, as a verb's object, as who acts. */
final class Standing {
    private static final WordSet PREPOSITIONS = ContactWords.of("preposition");
    private static final WordSet NO_VERB = ContactWords.of("no-verb");

    private final Spotted s;

    Standing(Spotted sentence) {
        this.s = sentence;
    }

    boolean possessive(Group group) {
        // 'He's due to meet X'
        boolean is = s.is(group.to() - 1, "he") || s.is(group.to() - 1, "she");
        return !is && Words.genitive(s, group.to());
    }

    boolean prepositional(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (s.is(i, "the") || s.is(i, "both") || s.of(i, "modifier"))) {
            i--;
        }
        // 'plans for X to meet Y'
        boolean acts = i > 0 && s.is(i, "for") && s.of(i - 1, "planning") && meets(group.to());
        // 'With X and Y set to meet, …'
        acts |= i == 0 && s.is(0, "with") && group.several() && s.of(group.to(), "planned");
        // 'pictures of X meeting Y'
        acts |= i > 0 && s.is(i, "of") && s.of(i - 1, "picture");
        // 'following X saying that he'
        acts |= i > 0 && s.is(i, "following") && s.of(group.to(), "saying");
        return i >= 0 && PREPOSITIONS.has(s.sentence().get(i)) && !agent(i) && !acts;
    }

    /** 'X, who flew in to meet Y, also spoke': Y, whose clause a comma closes before what X does further on. */
    boolean enclosed(Group subject, Group within, int token) {
        boolean apposed = s.is(within.to(), ",") && !finite(within.to() + 1);
        // 'X, praising Y, was received by Z'
        boolean participle = s.is(subject.to(), ",")
                && subject.to() + 1 < within.from()
                && s.sentence().get(subject.to() + 1).lower().endsWith("ing");
        boolean opens = (who(subject.to()) || participle) && !apposed;
        for (int i = within.to(); opens && i < token; i++) {
            if (s.is(i, ",") && finite(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody who was named before does or did what stands here. */
    private boolean finite(int i) {
        int verb = Words.behindAdverbs(s, i);
        Entry.ContactVerb contact = VerbForms.contactVerb(s, verb);
        boolean met =
                contact != null && (contact.form() == Entry.VerbForm.PAST || contact.form() == Entry.VerbForm.THIRD);
        boolean past = verb < s.size() && s.sentence().get(verb).lower().endsWith("ed");
        return met
                || past
                || s.of(verb, "auxiliary")
                || s.of(verb, "planned")
                || s.of(verb, "saying")
                || s.of(verb, "speech-act")
                || s.of(verb, "light-past")
                || s.of(verb, "light-third");
    }

    boolean preposition(int i) {
        return PREPOSITIONS.has(s.sentence().get(i));
    }

    /** Whether a known verb stands right before the group: its object. */
    boolean governed(Group group) {
        int i = group.from() - 1;
        while (i > 0 && s.at(i) != null && s.of(i, "honorific")) {
            i--;
        }
        boolean contact = i >= 0 && (s.as(i, Entry.ContactVerb.class) != null || s.of(i, "invite"));
        return i >= 0 && (contact || s.of(i, "speech-act") || s.of(i, "saying"));
    }

    /** A verb may follow: no preposition, conjunction or sign. */
    boolean acts(Group group) {
        int end = Words.behindMark(s, group.to());
        int behind = Words.behindDay(s, apposed(group) ? Words.behindComma(s, end) : appositionEnd(end));
        if (behind >= s.size()) {
            return false;
        }
        Token next = s.sentence().get(behind);
        return next.word() && !PREPOSITIONS.has(next) && !NO_VERB.has(next);
    }

    /** 'The presidents of X, A, and Y, B, agreed', 'A and his counterpart, B, agreed': a comma closes what another opened. */
    private boolean apposed(Group group) {
        Principal last = group.members().get(group.members().size() - 1);
        boolean opened = s.is(group.from() - 1, ",") || s.is(group.from(), ",");
        for (int i = last.from() - 1; i < last.to(); i++) {
            opened |= s.is(i, ",");
        }
        return opened && group.several();
    }

    /** The token behind ', his special envoy for Africa,' or ', who met X, his rival,' where a verb follows it; else the token given. */
    private int appositionEnd(int comma) {
        if (!s.is(comma, ",")) {
            return comma;
        }
        boolean clause = who(comma);
        for (int k = comma + 1; k < Math.min(s.size() - 1, comma + (clause ? 28 : 14)); k++) {
            if (s.is(k, ",") && (!clause || finite(k + 1))) {
                int verb = k + 1;
                boolean finite = s.of(verb, "auxiliary") || s.of(verb, "planned") || s.of(verb, "saying");
                return clause || finite || Words.light(s, verb) ? verb : comma;
            }
        }
        return comma;
    }

    private boolean who(int comma) {
        return s.is(comma, ",") && (s.is(comma + 1, "who") || s.is(comma + 1, "whose"));
    }

    /**
     * 'Heads to Berlin, where X awaits him, and to Stockholm for talks': the token of the 'where' whose clause is over
     * before a token; else that token.
     */
    int aside(int token) {
        for (int i = token - 1; i > Math.max(1, token - 14); i--) {
            if (s.is(i, "where")) {
                // '…, and to Stockholm, where Y received him': a clause of its own
                return token;
            }
            boolean to = s.is(i, "to") && s.as(i + 1, Entry.ContactVerb.class) == null;
            int and = s.is(i - 1, "then") || s.is(i - 1, "on") || s.is(i - 1, "later") ? i - 2 : i - 1;
            if (to && and > 0 && s.is(and, "and")) {
                for (int k = and - 1; k > Math.max(0, and - 20); k--) {
                    if (s.is(k, "where")) {
                        return k;
                    }
                }
            }
        }
        return token;
    }

    /** 'This was stated by': behind it stands who speaks, the sentence's real subject. */
    boolean agent(int by) {
        return s.is(by, "by") && s.of(by - 1, "saying") && VerbForms.passive(s, by - 1);
    }

    /** 'It was proposed by', 'pauses were asked for by': behind it stands who did it. */
    boolean doneBy(int end) {
        int by = s.is(end, "the") ? end - 1 : end;
        if (!s.is(by, "by")) {
            return false;
        }
        int verb = s.is(by - 1, "for") || s.is(by - 1, "up") || s.is(by - 1, "forward") ? by - 2 : by - 1;
        Entry.ContactVerb known = s.as(verb, Entry.ContactVerb.class);
        boolean contact = known != null && !known.frames().contains("tentative");
        boolean participle = verb > 0 && s.sentence().get(verb).lower().endsWith("ed") || s.of(verb, "saying");
        return !contact
                && (participle || s.is(verb, "put") || s.is(verb, "made") || s.is(verb, "brought"))
                && VerbForms.passive(s, verb);
    }

    /** 'To meet'. */
    boolean meets(int to) {
        return s.is(to, "to") && s.as(to + 1, Entry.ContactVerb.class) != null;
    }

    /** 'The Putin meeting', 'former Trump administration adviser': a name that is no person. */
    boolean attributive(Group group) {
        boolean meeting = s.is(group.from(), "the") && s.as(group.to(), Entry.ContactNoun.class) != null;
        boolean hyphen = s.is(group.to(), "-")
                && s.sentence().get(group.to()).start()
                        == s.sentence().get(group.to() - 1).end();
        boolean sided = s.is(group.from() - 1, "-") && !group.members().get(0).counts();
        return group.members().get(0).kind() == Principal.Kind.NAMED
                && (meeting || s.of(group.to(), "entourage") || hyphen || sided);
    }

    /** 'A visit to Tokyo for the Quad leaders' summit': a gathering that names none of those who meet (codebook §1). */
    boolean setting(Group owner) {
        return owner.members().size() == 1
                && owner.members().get(0).kind() == Principal.Kind.SEVERAL
                && owner.actors().size() > 2
                && possessive(owner)
                && prepositional(owner);
    }

    /** Whether a clause ends in tokens [from, to). */
    boolean boundary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, ";")) {
                return true;
            }
        }
        return false;
    }
}
