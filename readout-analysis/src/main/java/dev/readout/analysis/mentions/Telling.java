package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.List;
import java.util.Set;

/** How a clause tells of its contact: plainly, beside words just said, in the present of headlines, as the end of a way. */
final class Telling {
    /** Lengths of time before 'after' and 'before': then the two are not of one day. */
    static final Set<String> UNITS = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

    private static final Set<String> PURPOSES =
            Set.of("discuss", "talk", "consult", "review", "explore", "coordinate", "negotiate", "meet");
    private static final Set<String> BESIDE = Set.of("after", "before", "following", "during", "ahead");

    private final Candidate candidate;
    private final Spotted s;
    private final ClauseWords clause;

    Telling(Candidate candidate, ClauseWords clause) {
        this.candidate = candidate;
        this.s = candidate.sentence();
        this.clause = clause;
    }

    /** 'Trump said after talks with', 'After a meeting with X, Merkel said': told with words said there and then. */
    boolean newly() {
        int at = candidate.at();
        int link = link(0, at);
        if (!BESIDE.contains(word(link)) || UNITS.contains(word(link - 1))) {
            return false;
        }
        for (int i = link - 1; i >= 0 && !clause.begins(i); i--) {
            if (clause.verb(i)) {
                return clause.is(i, Kind.SAYING);
            }
        }
        for (int i = candidate.to(); link < 3 && i < s.size(); i++) {
            if (clause.verb(i)) {
                return clause.is(i, Kind.SAYING);
            }
        }
        return false;
    }

    /** The last 'after', 'during' or 'before' that governs the contact's noun phrase; −1 where none does. */
    int link(int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (clause.is(i, Kind.WITH) || clause.is(i, Kind.AHEAD)) {
                return i;
            }
            if (s.is(i, "by") && i == at - 1) {
                return i;
            }
            if (s.is(i, ",") || at - i > 14 || clause.verb(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Met X in Rome before flying to Cairo on Sunday to meet Y': behind what was done, the next leg of the journey. */
    boolean goesOn(List<Candidate> all) {
        int before = all.stream()
                .filter(other -> other.own() < candidate.own() && other.status() == Status.HELD)
                .mapToInt(Candidate::own)
                .max()
                .orElse(candidate.own());
        for (int i = before; i < candidate.own(); i++) {
            int verb = s.of(i + 1, "adverb") ? i + 2 : i + 1;
            if (s.is(i, "before") && s.of(verb, "travelling") && word(verb).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** 'Wrote a note prior to their call': what is told beside the contact is told in the past. */
    boolean past(int link) {
        boolean opens = link < 3;
        boolean past = false;
        for (int i = opens ? candidate.to() : 0; i < (opens ? s.size() : link); i++) {
            if (s.of(i, "planned")) {
                return false;
            }
            String word = word(i);
            boolean saying = clause.is(i, Kind.SAYING) && !word.endsWith("s");
            past |= saying || s.of(i, "light-past") || s.is(i, "was") || s.is(i, "were");
            past |= word.endsWith("ed") && clause.verb(i);
        }
        return past;
    }

    /** 'flew to Moscow to meet', 'was in Moscow for talks', 'went to Moscow and met'. */
    boolean arrives(int verb, int at) {
        for (int i = verb + 1; i < at; i++) {
            boolean to = s.is(i, "to") && (i == at - 1 || s.of(i + 1, "light-base") || s.is(i + 1, "attend"));
            if (to || s.is(i, "for")) {
                return true;
            }
        }
        return s.is(verbPhrase(at) - 1, "and") || (s.is(at - 1, ",") && !s.is(at, "meeting"));
    }

    /** The first token of 'also then met', 'held talks'. */
    int verbPhrase(int at) {
        int i = at;
        while (i > 0 && at - i < 5 && (s.of(i - 1, "adverb") || light(i - 1) || clause.determiner(i - 1))) {
            i--;
        }
        return i;
    }

    boolean light(int i) {
        boolean letter = candidate.channel() == Channel.LETTER && s.of(i, "letter-verb");
        return letter
                || s.of(i, "light-past")
                || s.of(i, "light-third")
                || s.of(i, "light-base")
                || s.of(i, "light-gerund");
    }

    /** 'Obama has a meeting with', 'Leaders hold talks': the present of headlines and highlights. */
    boolean presently() {
        int verb = verbPhrase(candidate.at());
        boolean noun = s.as(candidate.at(), Entry.ContactNoun.class) != null && candidate.status() == Status.HELD;
        return noun && verb > 0 && (s.of(verb, "light-third") || (s.of(verb, "light-base") && !s.is(verb - 1, "to")));
    }

    /** Told as plain past: 'spoke', 'held talks'; not 'had spoken', 'his talks'. */
    boolean plain() {
        if (candidate.status() != Status.HELD || candidate.weak() || candidate.refers()) {
            return false;
        }
        Entry.ContactVerb verb = s.as(candidate.at(), Entry.ContactVerb.class);
        boolean past = verb != null && verb.form() == Entry.VerbForm.PAST;
        for (int i = Math.max(0, candidate.at() - 4); i < candidate.at(); i++) {
            past |= s.of(i, "light-past") && !s.is(i, "had");
            if (s.is(i, "had") && !clause.is(i + 1, Kind.BEING) && !s.is(i + 1, "a")) {
                return false;
            }
        }
        return past;
    }

    /** 'Said on Wednesday he had spoken with': the day of the telling stands right before who did it. */
    boolean saidThen(int from, int to) {
        int said = s.is(from - 1, "on") ? from - 2 : from - 1;
        int behind = s.is(to, "that") ? to + 1 : to;
        int at = candidate.at();
        boolean verb = s.as(at, Entry.ContactVerb.class) != null && s.as(at, Entry.ContactNoun.class) == null;
        boolean had = verb || light(at - 1) && !s.is(at - 1, "had");
        return had
                && said >= 0
                && clause.is(said, Kind.SAYING)
                && candidate.from() == behind
                && s.is(behind + 1, "had")
                && at - behind < 5;
    }

    /** 'had met', 'had also held talks', 'has met': before what was told; not 'had a meeting', 'has also sent'. */
    boolean looksBack() {
        boolean verb = s.as(candidate.at(), Entry.ContactVerb.class) != null && !s.is(candidate.at(), "talks");
        for (int i = candidate.at() - 1; i >= Math.max(0, candidate.at() - 5); i--) {
            boolean has = (s.is(i, "has") || s.is(i, "have")) && !s.is(i + 1, "also");
            if (verb && (s.is(i, "had") || has)) {
                return true;
            }
            verb |= light(i) && !s.is(i, "had") && !has;
        }
        return false;
    }

    /** 'for talks to discuss', 'invited him to visit'. */
    boolean purpose(int i) {
        return s.is(i - 1, "to") && (PURPOSES.contains(word(i)) || (invited() && clause.is(i, Kind.COMING)));
    }

    /** What an invitation is to has the day of the contact. */
    boolean invited() {
        return candidate.rule().contains("invit");
    }

    private String word(int i) {
        return i < 0 || i >= s.size() ? "" : s.sentence().get(i).lower();
    }
}
