package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import java.util.List;
import java.util.Set;

/** Whether a contact shares the day of a date that stands before its word: 'On Friday, after the vote, they met'. */
final class DateBefore {
    private static final Set<String> SAME_TIME = Set.of("when", "as", "while", "where");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");

    private final Candidate candidate;
    private final List<Candidate> all;
    private final Spotted s;
    private final ClauseWords clause;
    private final Telling telling;
    private final Between between;

    DateBefore(Candidate candidate, List<Candidate> all, ClauseWords clause, Telling telling, Between between) {
        this.candidate = candidate;
        this.all = all;
        this.s = candidate.sentence();
        this.clause = clause;
        this.telling = telling;
        this.between = between;
    }

    /** Whose day it is, given the tokens of the date. */
    Reach.Bond bond(DateExpression date, int from, int to) {
        int at = candidate.own();
        boolean open = candidate.status() == Status.PROPOSED;
        if (telling.invited() && (open || !between.word(at).startsWith("invitation"))) {
            // 'On Friday he invited him to Oslo', 'handed over the invitation': nobody says when they will meet
            return Reach.Bond.NONE;
        }
        if (date.attributive()) {
            return modifies(to, at) ? Reach.Bond.OWN : Reach.Bond.NONE;
        }
        int owner = all.stream()
                .mapToInt(Candidate::own)
                .filter(i -> i < from && i != at)
                .max()
                .orElse(-1);
        if (owner >= 0 && candidate.followed()) {
            return Reach.Bond.OWN;
        }
        if (owner >= 0 && !between.opensNext(from, to, at) && !between.anew(owner, from)) {
            return joined(owner, to) ? Reach.Bond.OWN : Reach.Bond.NONE;
        }
        if (aside(from, to, at)) {
            return Reach.Bond.NONE;
        }
        int verb = clause.verbBefore(from);
        if (spokenOf(verb, to, at) || home(from, to) || departed(verb, to)) {
            return Reach.Bond.NONE;
        }
        int verbs = verb >= 0 ? 1 : 0;
        boolean reported = false;
        boolean there = false;
        for (int i = to; i < at; i++) {
            if (clause.person(i)) {
                continue;
            }
            int aside = s.is(i, ",") && beside(i + 1) ? between.comma(i, at) : bracket(i, at);
            if (aside > 0) {
                i = aside;
            } else if (clause.begins(i)) {
                boolean opening = i == to || (i == to + 1 && s.is(to, ","));
                int comma = RELATIVE.contains(between.word(i)) ? between.comma(i, at) : -1;
                if (comma > 0) {
                    i = comma;
                } else if ((s.is(i, "that") || s.is(i, ":")) && verbs == 1 && clause.is(verb, Kind.SAYING)) {
                    reported = true;
                } else if (s.is(i, "where") && (verbs == 0 || !reported && clause.is(verb, Kind.COMING))) {
                    // 'On Monday he will be in Riga, where he will meet'
                    verbs = Math.min(verbs, 1);
                    there = true;
                } else if ((opening || verbs == 0) && SAME_TIME.contains(between.word(i))) {
                    // 'On Monday X was there when Y met Z'
                    verbs = 0;
                } else if (!between.role(i)) {
                    return Reach.Bond.NONE;
                }
            } else if (clause.verb(i) && !(telling.light(i) && at - i <= 6)) {
                verb = i;
                verbs++;
            }
        }
        // 'On Friday he visited Riga, where he held talks with', 'On Friday he begins his trip, meeting with'
        return participle(at)
                        || verbs == 1 && purpose(verb, to, at)
                        || verbs == 0
                        || at - to <= 1
                        || there && verbs == 1
                ? Reach.Bond.OWN
                : verbs > 2 ? Reach.Bond.NONE : across(Math.max(verb, -1), to, verbs, reported);
    }

    /** 'Met X on Monday at the palace and dined with Y': both of one subject, told as one course. */
    private boolean joined(int owner, int to) {
        int verb = telling.verbPhrase(candidate.at());
        boolean held = candidate.status() == Status.HELD && !candidate.channel().remote() && !candidate.onlyWords();
        boolean one = held && candidate.at() == candidate.own() && verb > to && s.is(verb - 1, "and");
        for (int i = owner + 1; one && i < verb; i++) {
            one = !clause.begins(i) && (i <= to || !s.is(i, ","));
        }
        return one;
    }

    /**
     * ', who went there yesterday for two days,', 'after talks in Oslo the day before,': the day of a relative clause or of
     * another occasion that ends before the contact.
     */
    private boolean aside(int from, int to, int at) {
        for (int i = from - 1; i > 0 && !s.is(i, ","); i--) {
            boolean other = s.is(i, "after") && s.as(i + 1, Entry.ContactNoun.class) != null;
            if (other && s.is(to, ",")) {
                return true;
            }
            if (RELATIVE.contains(between.word(i)) && s.is(i - 1, ",")) {
                int end = between.comma(to - 1, at);
                // ', who is there on Monday, at the invitation of': it goes on behind the comma
                return end > 0 && !(clause.is(end + 1, Kind.WITH) && at - end <= 3);
            }
        }
        return false;
    }

    /** 'Spoke on Friday about his meeting with', 'defended on Friday his call to': the day on which it was spoken of. */
    private boolean spokenOf(int verb, int to, int at) {
        int from = clause.is(to, Kind.MATTER) ? to + 1 : to;
        boolean someones = s.is(from, "his") || s.is(from, "her") || s.is(from, "their");
        boolean noun = at - from <= 5 && s.as(at, Entry.ContactNoun.class) != null;
        return noun && someones && (from > to || verb >= 0 && !clause.is(verb, Kind.COMING));
    }

    /** 'Flew home on Monday after talks with': by that day the talks were over. */
    private boolean home(int from, int to) {
        boolean after = s.is(to, "after") || s.is(to, "following");
        for (int i = from - 1; after && i >= Math.max(0, from - 8) && !s.is(i, ","); i--) {
            if (clause.is(i, Kind.HOMEWARD)) {
                return true;
            }
        }
        return false;
    }

    /** 'Left on Monday for Riga, where he will meet': the day of the departure. */
    private boolean departed(int verb, int to) {
        boolean past =
                verb >= 0 && (SentenceDates.moved(s, verb) || between.word(verb).endsWith("ed"));
        boolean ahead = candidate.status() == Status.PLANNED;
        for (int i = to; past && ahead && i < candidate.own() && !clause.verb(i); i++) {
            if (s.is(i, "where")) {
                return true;
            }
        }
        return false;
    }

    /** 'Friday's two-hour meeting': nothing ends the noun phrase that the date begins. */
    private boolean modifies(int to, int at) {
        // 'the July 25, 2019, call'
        int noun = s.is(to, ",") && s.is(to - 2, ",") ? to + 1 : to;
        for (int i = noun; i < at; i++) {
            if (between.joins(i) || s.is(i, ",") || clause.begins(i)) {
                return false;
            }
        }
        return at <= noun + 4 && s.as(at, Entry.ContactNoun.class) != null;
    }

    /** A verb stands between: the contact shares its day where it is told as going on at the same time. */
    private Reach.Bond across(int verb, int to, int verbs, boolean reported) {
        int at = candidate.own();
        int link = telling.link(Math.max(verb + 1, to), at);
        if (link >= 0 && reported && clause.opensQuote(link) && clause.is(verb, Kind.SAYING)) {
            return Reach.Bond.TOLD;
        }
        if (link >= 0 && (!reported || s.is(link - 1, ","))) {
            if (clause.is(link, Kind.AHEAD)) {
                return clause.is(verb, Kind.SAYING) ? Reach.Bond.TOLD : Reach.Bond.NONE;
            }
            return link > to && Telling.UNITS.contains(between.word(link - 1)) ? Reach.Bond.NONE : Reach.Bond.OWN;
        }
        if (!reported
                && (clause.is(verb, Kind.COMING)
                        ? telling.arrives(verb, at)
                        : s.is(telling.verbPhrase(at) - 1, "and"))) {
            return Reach.Bond.OWN;
        }
        return verbs == 1 && clause.is(verb, Kind.SAYING) && telling.plain() ? Reach.Bond.TOLD : Reach.Bond.NONE;
    }

    /** 'Broke off his tour Tuesday for a meeting with': what somebody did on that day was done to meet. */
    private boolean purpose(int verb, int to, int at) {
        boolean noun = s.is(to, "for") && at - to <= 6 && s.as(at, Entry.ContactNoun.class) != null;
        boolean wished = clause.is(verb, Kind.SAYING) || s.is(verb, "called") || candidate.status() == Status.PROPOSED;
        return noun && !wished;
    }

    /** ', meeting with': what else its subject does goes on at the same time. */
    private boolean participle(int at) {
        return s.is(at - 1, ",") && between.word(at).endsWith("ing") && s.as(at, Entry.ContactVerb.class) != null;
    }

    /** The end of a bracket that opens at a token, or -1. */
    private int bracket(int open, int at) {
        int close = open;
        while (s.is(open, "(") && close < at && !s.is(close, ")")) {
            close++;
        }
        return close > open && close < at ? close : -1;
    }

    /** Begins what stands between commas: 'after returning from Paris', 'while on a visit', 'commencing at noon'. */
    private boolean beside(int i) {
        return i < s.size()
                && (clause.is(i, Kind.WITH)
                        || clause.is(i, Kind.AHEAD)
                        || clause.is(i, Kind.OPENING)
                        || SAME_TIME.contains(between.word(i)));
    }
}
