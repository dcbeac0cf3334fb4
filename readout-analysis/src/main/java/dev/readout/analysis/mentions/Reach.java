package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import java.util.List;
import java.util.Set;

/**
 * Whose day a date is. Between it and the contact stand only words that share the day ('talks in Paris on Friday',
 * 'said on Friday after talks'), or one verb of saying ('the Kremlin said on Friday'), or something that takes it for
 * itself ('discussed the vote on Friday'). Finite-state, no parse; in doubt the day is not the contact's.
 */
final class Reach {
    /** How a date and a contact belong together. */
    enum Bond {
        /** The day of the contact. */
        OWN,
        /** The day on which somebody told of it. */
        TOLD,
        /** Of something else. */
        NONE
    }

    private static final Set<String> UNITS =
            Set.of("year", "years", "decade", "decades", "month", "months", "week", "weeks");

    /** So many tokens before a length of time stands the number of those that it counts. */
    private static final int RANK = 6;

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Candidate candidate;
    private final Spotted s;
    private final Sentence sentence;
    private final ClauseWords clause;
    private final Between between;
    private final DateBefore before;
    private final DateBehind behind;

    Reach(Candidate candidate, List<Candidate> all) {
        this.candidate = candidate;
        this.s = candidate.sentence();
        this.sentence = s.sentence();
        this.clause = new ClauseWords(s, all);
        Telling telling = new Telling(candidate, clause);
        this.between = new Between(s, clause);
        this.before = new DateBefore(candidate, all, clause, telling, between);
        this.behind = new DateBehind(candidate, all, clause, telling, between);
    }

    Bond bond(DateExpression date) {
        int from = token(sentence, date.span().start());
        int to = token(sentence, date.span().end());
        if (ofTheLast(from, to) || inName(from, to)) {
            return Bond.NONE;
        }
        return to <= candidate.own()
                ? before.bond(date, from, to)
                : from > candidate.own() ? behind.bond(date, from, to) : Bond.OWN;
    }

    /** 'Prime Minister Novruz Mammadov': a given name that is also a feast. */
    private boolean inName(int from, int to) {
        return clause.person(from) && to <= s.size() && clause.person(to - 1);
    }

    /** 'The first summit in four years', 'his first visit since 2016': the date tells of the ones before. */
    private boolean ofTheLast(int from, int to) {
        boolean unit =
                UNITS.contains(between.word(to - 1)) && (s.is(from, "in") || s.is(from - 1, "in") || s.is(from, "for"));
        boolean counted = s.is(from, "this") && s.is(to - 1, "year") && ordinal(from);
        if (counted) {
            return true;
        }
        // 'their second call in three days'
        boolean days = between.word(to - 1).startsWith("day") && s.is(from, "in") && ordinal(from);
        if (days) {
            return true;
        }
        for (int i = from - 1; (unit || s.is(from, "since")) && i >= Math.max(0, from - 12); i--) {
            if (s.is(i, "first")) {
                return unit || candidate.status() != Status.HELD;
            }
        }
        return false;
    }

    /** 'Their third this year': it counts them, and dates none. */
    private boolean ordinal(int from) {
        for (int i = from - 1; i >= Math.max(0, from - RANK); i--) {
            if (ORDINALS.contains(between.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first token that ends behind the offset. */
    static int token(Sentence sentence, int offset) {
        int i = 0;
        while (i < sentence.size() && sentence.get(i).end() <= offset) {
            i++;
        }
        return i;
    }
}
