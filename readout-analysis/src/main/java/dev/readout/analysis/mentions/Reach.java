package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
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

    private static final Set<String> SAME_TIME = Set.of("when", "as", "while", "where");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");
    private static final Set<String> ROLES = Set.of("part", "well", "a", "an", "president", "secretary", "prime", "of");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their", "its");
    private static final Set<String> SHORTLY =
            Set.of("shortly", "just", "hours", "minutes", "right", "immediately", "moments");
    private static final Set<String> UNITS =
            Set.of("year", "years", "decade", "decades", "month", "months", "week", "weeks");
    private static final Set<String> JOINING = Set.of("and", "but", ";", "then", "while");

    private final Candidate candidate;
    private final List<Candidate> all;
    private final Spotted s;
    private final Sentence sentence;
    private final ClauseWords clause;
    private final Telling telling;

    Reach(Candidate candidate, List<Candidate> all) {
        this.candidate = candidate;
        this.all = all;
        this.s = candidate.sentence();
        this.sentence = s.sentence();
        this.clause = new ClauseWords(s, all);
        this.telling = new Telling(candidate, clause);
    }

    Bond bond(DateExpression date) {
        int from = token(sentence, date.span().start());
        int to = token(sentence, date.span().end());
        if (ofTheLast(from, to)) {
            return Bond.NONE;
        }
        return to <= candidate.own()
                ? before(date, from, to)
                : from > candidate.own() ? behind(date, from, to) : Bond.OWN;
    }

    /** The date stands before the contact word. */
    private Bond before(DateExpression date, int from, int to) {
        int at = candidate.own();
        if (telling.invited() && !word(at).startsWith("invitation")) {
            // 'On Friday he invited him to Oslo': nobody says when they will meet
            return Bond.NONE;
        }
        if (date.attributive()) {
            return modifies(to, at) ? Bond.OWN : Bond.NONE;
        }
        int owner = all.stream()
                .mapToInt(Candidate::own)
                .filter(i -> i < from && i != at)
                .max()
                .orElse(-1);
        if (owner >= 0 && !opensNext(from, to, at) && !anew(owner, from)) {
            return Bond.NONE;
        }
        if (aside(from, to, at)) {
            return Bond.NONE;
        }
        int verb = clause.verbBefore(from);
        int verbs = verb >= 0 ? 1 : 0;
        boolean reported = false;
        boolean there = false;
        for (int i = to; i < at; i++) {
            if (clause.person(i)) {
                continue;
            }
            int aside = s.is(i, ",") && beside(i + 1) ? comma(i, at) : -1;
            if (aside > 0) {
                i = aside;
            } else if (clause.begins(i)) {
                boolean opening = i == to || (i == to + 1 && s.is(to, ","));
                int comma = RELATIVE.contains(word(i)) ? comma(i, at) : -1;
                if (comma > 0) {
                    i = comma;
                } else if ((s.is(i, "that") || s.is(i, ":")) && verbs == 1 && clause.is(verb, Kind.SAYING)) {
                    reported = true;
                } else if (s.is(i, "where") && (verbs == 0 || verbs == 1 && clause.is(verb, Kind.COMING))) {
                    // 'On Monday he will be in Riga, where he will meet'
                    there = candidate.status() == Status.HELD || !SentenceDates.arrival(s, Math.max(verb, 0));
                    if (!there) {
                        // 'arrived late on Monday in Riga, where he is due to meet': not on that day
                        return Bond.NONE;
                    }
                } else if ((opening || verbs == 0) && SAME_TIME.contains(word(i))) {
                    // 'On Monday X was there when Y met Z'
                    verbs = 0;
                } else if (!role(i)) {
                    return Bond.NONE;
                }
            } else if (clause.verb(i) && !(telling.light(i) && at - i <= 6)) {
                verb = i;
                verbs++;
            }
        }
        // 'On Friday he visited Riga, where he held talks with', 'On Friday he begins his trip, meeting with'
        return participle(at) || verbs == 0 || at - to <= 1 || there && verbs == 1
                ? Bond.OWN
                : verbs > 2 ? Bond.NONE : across(Math.max(verb, -1), to, verbs, reported);
    }

    /** ', who went there yesterday for two days,': the day of a relative clause that ends before the contact. */
    private boolean aside(int from, int to, int at) {
        for (int i = from - 1; i > 0 && !s.is(i, ","); i--) {
            if (RELATIVE.contains(word(i)) && s.is(i - 1, ",")) {
                int end = comma(to - 1, at);
                // ', who is there on Monday, at the invitation of': it goes on behind the comma
                return end > 0 && !(clause.is(end + 1, Kind.WITH) && at - end <= 3);
            }
        }
        return false;
    }

    /** 'Friday's two-hour meeting': nothing ends the noun phrase that the date begins. */
    private boolean modifies(int to, int at) {
        for (int i = to; i < at; i++) {
            if (JOINING.contains(word(i)) || s.is(i, ",") || clause.begins(i)) {
                return false;
            }
        }
        return at <= to + 4 && s.as(at, Entry.ContactNoun.class) != null;
    }

    /** A verb stands between: the contact shares its day where it is told as going on at the same time. */
    private Bond across(int verb, int to, int verbs, boolean reported) {
        int at = candidate.own();
        int link = telling.link(Math.max(verb + 1, to), at);
        if (link >= 0 && reported && clause.opensQuote(link) && clause.is(verb, Kind.SAYING)) {
            return Bond.TOLD;
        }
        if (link >= 0 && (!reported || s.is(link - 1, ","))) {
            if (clause.is(link, Kind.AHEAD)) {
                return clause.is(verb, Kind.SAYING) ? Bond.TOLD : Bond.NONE;
            }
            return link > to && Telling.UNITS.contains(word(link - 1)) ? Bond.NONE : Bond.OWN;
        }
        if (!reported
                && (clause.is(verb, Kind.COMING)
                        ? telling.arrives(verb, at)
                        : s.is(telling.verbPhrase(at) - 1, "and"))) {
            return Bond.OWN;
        }
        return verbs == 1 && clause.is(verb, Kind.SAYING) && telling.plain() ? Bond.TOLD : Bond.NONE;
    }

    /** The date stands behind the contact word. */
    private Bond behind(DateExpression date, int from, int to) {
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
        boolean theirs = loose && from > candidate.to() + 4;
        boolean ofNext = next >= 0 && (opensNext(from, to, next) || anew(at, from));
        if (theirs || owner != at || ofNext || invitedOn(to) || ofGathering(from, to)) {
            return Bond.NONE;
        }
        if (date.attributive()) {
            return gathering(from, to) || trip(from, to) ? Bond.OWN : Bond.NONE;
        }
        if (apposition(from) || sinceTheLast(from)) {
            return Bond.NONE;
        }
        int said = -1;
        int done = done(s.after(at));
        boolean onArrival = false;
        for (int i = s.after(at); i < from; i++) {
            if (i <= done || clause.person(i)) {
                continue;
            }
            if (clause.begins(i)) {
                boolean open = s.is(i, "that") || s.is(i, "which");
                boolean same = (s.is(i, "when") || s.is(i, "while")) && i + 3 >= from - 12;
                boolean since = s.is(i, "since") && first();
                if (!(open && clause.is(i + 1, Kind.BEING)) && !same && !since && !role(i)) {
                    return Bond.NONE;
                }
                onArrival |= same;
            } else if (clause.is(i, Kind.AHEAD) && !s.is(i, "into") || s.is(i, "after") || s.is(i, "following")) {
                if (!SHORTLY.contains(word(i - 1))) {
                    return Bond.NONE;
                }
            } else if (clause.verb(i) && !along(i, onArrival)) {
                // 'when he travels to Rome in March': then they meet
                if (said >= 0 || !(clause.is(i, Kind.SAYING) || telling.purpose(i))) {
                    return Bond.NONE;
                }
                said = clause.is(i, Kind.SAYING) ? i : said;
            } else if (clause.is(i, Kind.HAPPENING) && next(i, from) && !placed(i) && !telling.invited()) {
                return Bond.NONE;
            }
        }
        boolean told = from - said <= 8 && telling.plain() && !telling.invited();
        return said < 0 ? Bond.OWN : told ? Bond.TOLD : Bond.NONE;
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
                return from > i + 2 && ARTICLES.contains(word(i + 1)) && !clause.person(i + 1);
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

    /** 'The first summit in four years', 'his first visit since 2016': the date tells of the ones before. */
    private boolean ofTheLast(int from, int to) {
        boolean unit = UNITS.contains(word(to - 1)) && (s.is(from, "in") || s.is(from - 1, "in") || s.is(from, "for"));
        for (int i = from - 1; (unit || s.is(from, "since")) && i >= Math.max(0, from - 12); i--) {
            if (s.is(i, "first")) {
                return unit || candidate.status() != Status.HELD;
            }
        }
        return false;
    }

    /** ', meeting with': what else its subject does goes on at the same time. */
    private boolean participle(int at) {
        return s.is(at - 1, ",") && word(at).endsWith("ing") && s.as(at, Entry.ContactVerb.class) != null;
    }

    /** 'When he arrives in Rome in March', 'invited him to make a visit in March': the verb has the day of the contact. */
    private boolean along(int verb, boolean onArrival) {
        boolean coming = clause.is(verb, Kind.COMING);
        return coming && onArrival || telling.invited() && (coming || s.is(verb - 1, "to"));
    }

    /** 'Invited him on Friday to': the day of the invitation. */
    private boolean invitedOn(int to) {
        return telling.invited() && s.is(to, "to");
    }

    /** 'Met X in Oslo, is due in Rome on Monday': the same subject does something else. */
    private boolean anew(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.is(i, ",") && (s.is(i + 1, "is") || s.is(i + 1, "was") || s.is(i + 1, "will"))) {
                return true;
            }
        }
        return false;
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

    /** 'and on Friday met', 'and to Amman on Tuesday for talks': the date begins the next contact's clause. */
    private boolean opensNext(int from, int to, int next) {
        int i = from - 1;
        while (i > 0 && (s.is(i, "on") || s.is(i, "late") || s.is(i, "early") || s.is(i, "in"))) {
            i--;
        }
        int leg = leg(i);
        i = leg >= 0 ? leg : i;
        if (i < 0 || !JOINING.contains(word(i)) && !(leg >= 0 && s.is(i, ","))) {
            return false;
        }
        for (int k = to; k < next; k++) {
            if (!clause.person(k) && (clause.begins(k) || clause.verb(k))) {
                return false;
            }
        }
        return true;
    }

    /** The token before 'to Amman', given its last one; -1 where no leg of a journey ends there. */
    private int leg(int end) {
        int i = end;
        while (i > 0 && end - i < 4 && sentence.get(i).capital() && !clause.person(i)) {
            i--;
        }
        return i > 0 && i < end && (s.is(i, "to") || s.is(i, "in")) ? i - 1 : -1;
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

    /** Begins what stands between commas: 'after returning from Paris', 'while on a visit', 'commencing at noon'. */
    private boolean beside(int i) {
        return i < s.size()
                && (clause.is(i, Kind.WITH)
                        || clause.is(i, Kind.AHEAD)
                        || clause.is(i, Kind.OPENING)
                        || SAME_TIME.contains(word(i)));
    }

    /** 'as president', 'as part of', 'more than a year': no clause. */
    private boolean role(int i) {
        boolean more = s.is(i, "than") && (s.is(i - 1, "more") || s.is(i - 1, "less"));
        return more || s.is(i, "as") && i + 1 < s.size() && ROLES.contains(word(i + 1));
    }

    private int comma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    private String word(int i) {
        return i < 0 || i >= s.size() ? "" : sentence.get(i).lower();
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
