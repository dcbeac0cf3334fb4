package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import java.util.List;
import java.util.Set;

/** Whether a contact has the day of a date that stands behind its word: 'talks in Paris on Friday'. */
final class DateBehind {
    private static final Set<String> SHORTLY =
            Set.of("shortly", "just", "hours", "minutes", "right", "immediately", "moments");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their", "its");

    private final Candidate candidate;
    private final List<Candidate> all;
    private final Spotted s;
    private final Sentence sentence;
    private final ClauseWords clause;
    private final Telling telling;
    private final Between between;

    DateBehind(Candidate candidate, List<Candidate> all, ClauseWords clause, Telling telling, Between between) {
        this.candidate = candidate;
        this.all = all;
        this.s = candidate.sentence();
        this.sentence = s.sentence();
        this.clause = clause;
        this.telling = telling;
        this.between = between;
    }

    /** Whose day it is, given the tokens of the date. */
    Reach.Bond bond(DateExpression date, int from, int to) {
        int at = candidate.own();
        int owner = all.stream()
                .mapToInt(Candidate::own)
                .filter(i -> i < from)
                .max()
                .orElse(at);
        int next =
                all.stream().mapToInt(Candidate::own).filter(i -> i >= to).min().orElse(-1);
        // 'the leaders discussed the agreements reached in November': the day is the agreements'
        boolean loose = candidate.onlyWords() || (candidate.weak() && candidate.channel() == Channel.UNKNOWN);
        boolean theirs = loose && from > candidate.to() + 4 && !inMessage(from);
        boolean ofNext = next >= 0 && (between.opensNext(from, to, next) || between.anew(at, from));
        if (nextLeg(from, to) || theirs || owner != at || ofNext || invitedOn(to) || ofGathering(from, to)) {
            return Reach.Bond.NONE;
        }
        if (date.attributive()) {
            return gathering(from, to) || trip(from, to) ? Reach.Bond.OWN : Reach.Bond.NONE;
        }
        // 'during a call that had been arranged earlier'
        boolean before = date.kind() == DateExpression.Kind.VAGUE && s.is(from - 2, "been");
        if (before || apposition(from) || sinceTheLast(from)) {
            return Reach.Bond.NONE;
        }
        int said = -1;
        int done = done(s.after(at));
        boolean onArrival = false;
        for (int i = s.after(at); i < from; i++) {
            // 'called to congratulate X on Friday'
            boolean aim = i < candidate.to() && s.is(at + 1, "to");
            if (i <= done || clause.person(i) || aim) {
                continue;
            }
            int aside = s.is(i - 1, ",") && (s.is(i, "who") || s.is(i, "whose")) ? between.comma(i, from) : -1;
            if (aside > 0) {
                i = aside;
            } else if (clause.begins(i)) {
                boolean open = s.is(i, "that") || s.is(i, "which");
                boolean same = (s.is(i, "when") || s.is(i, "while")) && i + 3 >= from - 12;
                boolean since = s.is(i, "since") && first();
                // 'they have met before: at the summit in July'
                since |= s.is(i, ":") && (s.is(i + 1, "at") || s.is(i + 1, "in") || s.is(i + 1, "on"));
                if (!(open && clause.is(i + 1, Kind.BEING)) && !same && !since && !between.role(i)) {
                    return Reach.Bond.NONE;
                }
                onArrival |= same;
            } else if (clause.is(i, Kind.AHEAD)
                            && !s.is(i, "into")
                            && sentence.get(i + 1).word()
                    || s.is(i, "after")
                    || s.is(i, "following")) {
                // 'three days before the summit, on July 3'
                boolean counted =
                        Telling.UNITS.contains(between.word(i - 1)) && s.is(from - 1, "on") && s.is(from - 2, ",");
                if (!SHORTLY.contains(between.word(i - 1)) && !counted) {
                    return Reach.Bond.NONE;
                }
            } else if (clause.verb(i) && !along(i, onArrival)) {
                // 'when he travels to Rome in March': then they meet
                if (said >= 0 || !(clause.is(i, Kind.SAYING) || telling.purpose(i))) {
                    return Reach.Bond.NONE;
                }
                said = clause.is(i, Kind.SAYING) ? i : said;
            } else if (clause.is(i, Kind.HAPPENING) && next(i, from) && !placed(i) && !telling.invited()) {
                return Reach.Bond.NONE;
            }
        }
        boolean told = from - said <= 8 && telling.plain() && !telling.invited();
        return said < 0 ? Reach.Bond.OWN : told ? Reach.Bond.TOLD : Reach.Bond.NONE;
    }

    /** 'Congratulated her on the vote in a letter sent on Friday': the day of the words. */
    private boolean inMessage(int from) {
        int noun = s.is(from - 1, "on") ? from - 2 : from - 1;
        noun -= s.is(noun, "sent") || s.is(noun, "published") ? 1 : 0;
        Entry.ContactNoun message = s.as(noun, Entry.ContactNoun.class);
        boolean in = s.is(noun - 1, "by") || s.is(noun - 2, "in") || s.is(noun - 2, "during");
        return message != null
                && in
                && (message.kind().equals("letter") || message.kind().equals("call"));
    }

    /** 'At last year's G20 summit', 'on the sidelines of the 2022 Asia-Pacific Economic Cooperation summit'. */
    private boolean gathering(int from, int to) {
        int at = s.is(from - 1, "the") ? from - 2 : from - 1;
        boolean there = s.is(at, "at") || s.is(at, "during") || s.is(at, "of");
        int end = to;
        while (end < s.size()
                && end < to + 8
                && (sentence.get(end).capital() || !sentence.get(end).word())) {
            end++;
        }
        return there && clause.gathering(to, Math.max(4, end - to + 1));
    }

    /** A call or letter in which 'the June summit', 'the summit in Madrid in 2022' was spoken of. */
    private boolean ofGathering(int from, int to) {
        if (s.is(from - 1, "on") && s.is(from - 2, ",")) {
            // 'before the summit, on July 3'
            return false;
        }
        boolean apart = candidate.channel().remote() || candidate.channel() == Channel.LETTER;
        int before = Math.max(candidate.to(), from - 6);
        return apart && (gathering(from, to) || clause.gathering(before, from - before));
    }

    /** 'During Lee's 2021 trip to Geneva', 'on his June visit to Riga', near the contact. */
    private boolean trip(int from, int to) {
        boolean noun = s.is(to, "visit") || s.is(to, "trip") || s.is(to, "journey") || s.is(to + 1, "visit");
        for (int i = from - 1; noun && i > Math.max(candidate.own(), from - 6); i--) {
            if (s.is(i, "during") || s.is(i, "on")) {
                return true;
            }
        }
        return false;
    }

    /** ', the guest of honour this year': the date belongs to the noun that the comma begins. */
    private boolean apposition(int from) {
        for (int i = from - 1; i > candidate.own() + 1; i--) {
            if (s.is(i, ",")) {
                return from > i + 2 && ARTICLES.contains(between.word(i + 1)) && !clause.person(i + 1);
            }
            if (clause.verb(i) || clause.person(i)) {
                return false;
            }
        }
        return false;
    }

    /** The verb of 'the call that X made to Y', 'the meeting X was due to have with Y', given the token behind the noun; -1 where none of it follows. */
    private int done(int from) {
        int i = s.is(from, "that") || s.is(from, "which") ? from + 1 : from;
        int start = i;
        while (i < Math.min(s.size(), from + 8) && clause.person(i)) {
            i++;
        }
        boolean someone = i > start;
        while (someone && (s.of(i, "auxiliary") || s.of(i, "planned") || s.is(i, "to"))) {
            i = s.after(i);
        }
        return someone && (telling.light(i) || s.of(i, "letter-verb")) ? i : -1;
    }

    /** 'When he arrives in Rome in March', 'invited him to make a visit in March': the verb has the day of the contact. */
    private boolean along(int verb, boolean onArrival) {
        boolean coming = clause.is(verb, Kind.COMING);
        return coming && onArrival || telling.invited() && (coming || s.is(verb - 1, "to"));
    }

    /** 'And on Saturday in Bamako, where': the day of the next leg of a journey. */
    private boolean nextLeg(int from, int to) {
        boolean next = s.is(from - 1, "and") || s.is(from - 1, "on") && s.is(from - 2, "and");
        for (int i = to; next && s.is(to, "in") && i < to + 6; i++) {
            if (s.is(i, ",") && s.is(i + 1, "where")) {
                return true;
            }
        }
        return false;
    }

    /** 'Invited him on Friday to': the day of the invitation. */
    private boolean invitedOn(int to) {
        return telling.invited() && s.is(to, "to");
    }

    /** 'His first talks since last year with X': the date tells of the ones before. */
    private boolean sinceTheLast(int from) {
        return s.is(from, "since") && first();
    }

    /** 'His first talks since'. */
    private boolean first() {
        for (int i = Math.max(0, candidate.own() - 4); i < candidate.own(); i++) {
            if (s.is(i, "first")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date is close behind the noun, and nobody stands between: not 'discuss the vote with X on Friday'. */
    private boolean next(int noun, int date) {
        for (int i = noun + 1; i < date; i++) {
            if (clause.person(i)) {
                return false;
            }
        }
        return date - noun <= 4;
    }

    /** 'at a press conference', 'during the vote', 'without a deal'. */
    private boolean placed(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (s.is(i, "at") || s.is(i, "during") || s.is(i, "in") || s.is(i, "without")) {
                return true;
            }
        }
        return false;
    }
}
