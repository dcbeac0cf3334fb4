package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DurationExpression;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.WordClasses;
import dev.readout.analysis.mentions.Lengths.Tie;
import dev.readout.analysis.things.Spotted;
import java.util.Optional;
import java.util.Set;

/** By which words of a sentence a length of time belongs to a contact. */
final class LengthTies {
    private static final WordClasses WORDS = WordClasses.read(
            "en/length-words.tsv",
            Set.of("lasted", "filler", "speaking", "began", "session", "subject", "spent", "commencing"));

    /** So many tokens from its start a sentence says when something commenced, and so many before how long it took. */
    private static final int OPENING = 9;

    private static final int COMMENCED = 28;

    /** So many tokens, with names and offices, a contact stands before 'for an hour'. */
    private static final int FOR = 32;

    private final Spotted s;

    LengthTies(Spotted sentence) {
        this.s = sentence;
    }

    Optional<Tie> tie(DurationExpression length) {
        int from = token(length.span().start());
        int to = token(length.span().end());
        int noun = attributive(to);
        if (noun >= 0) {
            return Optional.of(new Tie(length, from, noun, "of the noun"));
        }
        int lasted = lasted(from);
        if (lasted >= 0) {
            int subject = subject(lasted);
            return subject >= -1 ? Optional.of(new Tie(length, from, subject, "'lasted'")) : Optional.empty();
        }
        int opened = commencing(from, to);
        if (opened >= 0) {
            return Optional.of(new Tie(length, from, opened, "'commencing'"));
        }
        int began = began(to);
        if (began >= 0) {
            return Optional.of(new Tie(length, from, began, "since it began"));
        }
        int verb = spoke(from, to);
        return verb >= 0 ? Optional.of(new Tie(length, from, verb, "'for'")) : Optional.empty();
    }

    /** 'a 45-minute phone call', 'three hours of talks', 'two-hour, closed-door meeting': the contact's token, or -1. */
    private int attributive(int to) {
        for (int i = to; i < Math.min(s.size(), to + 5); i++) {
            if (contact(i)) {
                return i;
            }
            boolean adjective = s.sentence().get(i).word()
                    && !s.of(i, "boundary")
                    && !s.of(i, "auxiliary")
                    && s.as(i, Entry.ContactVerb.class) == null
                    && !s.of(i, "saying");
            boolean skip = s.is(i, "-")
                    || s.is(i, ",") && i == to
                    || s.is(i, "of") && i == to
                    || adjective
                            && !s.is(i, "in")
                            && !s.is(i, "at")
                            && !s.is(i, "on")
                            && !s.is(i, "with")
                            && !s.is(i, "after")
                            && !s.is(i, "before")
                            && !s.is(i, "to")
                            && !s.is(i, "by")
                            && !s.is(i, "of")
                            && !s.is(i, "and")
                            && !s.is(i, "for")
                            && !s.is(i, "later")
                            && !s.is(i, "into")
                            && !s.is(i, "from");
            if (!skip) {
                return -1;
            }
        }
        return -1;
    }

    private boolean contact(int i) {
        boolean noun = s.as(i, Entry.ContactNoun.class) != null || of(i, "session") > 0;
        boolean news = s.is(i - 1, "press") || s.is(i - 1, "news");
        return noun && !news && !s.is(s.after(i), "-");
    }

    /** The verb 'lasted' before a length, or -1. */
    private int lasted(int from) {
        int i = from - 1;
        for (int guard = 0; guard < 3 && i >= 0; guard++, i--) {
            for (int k = Math.max(0, i - 2); k <= i; k++) {
                if (of(k, "lasted") == i + 1) {
                    return k;
                }
            }
            if (of(i, "filler") < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The contact that lasted: its token, -1 where it is a pronoun, -2 where it is something else. */
    private int subject(int lasted) {
        for (int i = lasted - 1; i >= Math.max(0, lasted - 16); i--) {
            if (contact(i)) {
                return i;
            }
            if (s.is(i, ".") || s.is(i, ";")) {
                return -2;
            }
        }
        return of(0, "subject") > 0 || lasted > 0 && of(lasted - 1, "subject") > 0 ? -1 : -2;
    }

    /** 'On 27 January, commencing at 8 a.m. for 30 minutes, X held a telephone talk': the contact's token, or -1. */
    private int commencing(int from, int to) {
        boolean opening = false;
        for (int i = 0; i < Math.min(from, OPENING); i++) {
            boolean since = of(i, "commencing") > 0 || s.is(i, "from") && hour(i + 1);
            opening |= from - i < COMMENCED && since;
        }
        // 'For about 40 minutes from 6:30 p.m., X held talks'
        boolean first = s.is(0, "for") && s.is(to, "from") && hour(to + 1);
        for (int i = to; (first || opening && s.is(to, ",")) && i < s.size(); i++) {
            if (contact(i) || s.as(i, Entry.ContactVerb.class) != null) {
                return i;
            }
        }
        return -1;
    }

    /** '8:20 a.m.', 'around 8 p.m.'. */
    private boolean hour(int i) {
        return number(i) || number(i + 1);
    }

    private boolean number(int i) {
        return i < s.size() && Character.isDigit(s.sentence().get(i).text().charAt(0));
    }

    /** 'more than five hours after they began': the contact's token, or -1. */
    private int began(int to) {
        boolean after = s.is(to, "after");
        for (int i = to + 1; after && i < Math.min(s.size(), to + 6); i++) {
            if (of(i, "began") > 0) {
                for (int k = i; k >= 0; k--) {
                    if (contact(k)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    /** The 'after' of 'five hours after they began', or -1. */
    int began() {
        for (int i = 1; i < s.size(); i++) {
            boolean after = s.is(i, "after") && (s.is(i - 1, "hours") || s.is(i - 1, "minutes") || s.is(i - 1, "hour"));
            if (after && began(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** 'spoke by phone for about an hour', 'spent two hours in talks': the contact's token, or -1. */
    private int spoke(int from, int to) {
        boolean tied = s.is(from - 1, "for") || s.is(from, "for") || of(from - 1, "spent") > 0;
        if (!tied && of(to, "speaking") < 0) {
            return -1;
        }
        for (int i = from - 1; i >= Math.max(0, from - FOR); i--) {
            boolean verb = s.as(i, Entry.ContactVerb.class) != null;
            if (verb || contact(i)) {
                return i;
            }
            if (of(i, "spent") > 0 && (of(to, "speaking") > 0 || attributive(to) >= 0)) {
                return i;
            }
            boolean other = s.is(i, ";")
                    || s.of(i, "saying")
                    || s.of(i, "boundary") && !s.is(i, "as")
                    || i < from - 1 && s.is(i, "for") && !s.is(i - 1, "minister") && !s.is(i - 1, "secretary");
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    private int of(int i, String wordClass) {
        return WORDS.after(s.sentence(), i, wordClass);
    }

    private int token(int offset) {
        int i = 0;
        while (i < s.size() && s.sentence().get(i).end() <= offset) {
            i++;
        }
        return i;
    }
}
