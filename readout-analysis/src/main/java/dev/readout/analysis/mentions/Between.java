package dev.readout.analysis.mentions;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import java.util.Set;

/** What stands between a date and a contact of its sentence, and whether it begins another contact's clause. */
final class Between {
    private static final Set<String> JOINING = Set.of("and", "but", ";", "then", "while");

    private static final Set<String> ROLES = Set.of("part", "well", "a", "an", "president", "secretary", "prime", "of");

    private final Spotted s;
    private final Sentence sentence;
    private final ClauseWords clause;

    Between(Spotted sentence, ClauseWords clause) {
        this.s = sentence;
        this.sentence = sentence.sentence();
        this.clause = clause;
    }

    /** 'and on Friday met', ', on Friday with Y', 'and to Amman on Tuesday for talks': the date begins the next contact's clause. */
    boolean opensNext(int from, int to, int next) {
        int i = from - 1;
        while (i > 0 && (s.is(i, "on") || s.is(i, "late") || s.is(i, "early") || s.is(i, "in"))) {
            i--;
        }
        int leg = leg(i);
        i = leg >= 0 ? going(leg) : i;
        boolean with = s.is(i, ",") && s.is(to, "with");
        if (i < 0 || !with && !joins(i) && !(leg >= 0 && (s.is(i, ",") || i < leg && s.is(i, "before")))) {
            return false;
        }
        for (int k = to; k < next; k++) {
            // 'in Oslo in May and again in June'
            if (s.is(k, "and") && k == next - 1) {
                return false;
            }
            boolean there = s.is(k, "where") && s.is(k - 1, ",");
            if (!clause.person(k) && !there && (clause.begins(k) || clause.verb(k))) {
                return false;
            }
        }
        return true;
    }

    /** The token before 'travelled on' or 'then flying', given its last one; that one itself where nobody goes. */
    private int going(int end) {
        int verb = s.is(end, "on") ? end - 1 : end;
        if (verb < 1 || !s.of(verb, "travelling") && !clause.is(verb, Kind.COMING)) {
            return end;
        }
        return s.of(verb - 1, "adverb") ? verb - 2 : verb - 1;
    }

    /** The token before 'to Amman' or behind 'Riga and', given its last one; -1 where no leg of a journey ends there. */
    private int leg(int end) {
        int i = end;
        while (i > 0 && end - i < 4 && sentence.get(i).capital() && !clause.person(i)) {
            i--;
        }
        boolean city = i < end && s.is(i, "and") && s.as(i + 1, Entry.PlaceName.class) != null;
        return city ? i : i > 0 && i < end && (s.is(i, "to") || s.is(i, "in")) ? i - 1 : -1;
    }

    /** 'Met X in Oslo, is due in Rome on Monday', 'met X and will fly to Rome on Monday': the same subject does something else. */
    boolean anew(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean does = s.is(i + 1, "is") || s.is(i + 1, "was") || s.is(i + 1, "will") || s.is(i + 1, "also");
            if (s.is(i, ",") && does || s.is(i, "and") && goes(i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** 'Will fly', 'then travelled': no other person is named before the verb of going. */
    private boolean goes(int from, int to) {
        for (int i = from; i < Math.min(to, from + 5) && !clause.person(i); i++) {
            if (clause.is(i, Kind.COMING) && !s.of(i, "auxiliary") && clause.verb(i)) {
                return true;
            }
        }
        return false;
    }

    /** 'as president', 'as part of', 'more than a year': no clause. */
    boolean role(int i) {
        boolean more = s.is(i, "than") && (s.is(i - 1, "more") || s.is(i - 1, "less"));
        return more || s.is(i, "as") && i + 1 < s.size() && ROLES.contains(word(i + 1));
    }

    /** The next comma before a token that stands in no bracket; -1 where none stands there. */
    int comma(int from, int to) {
        boolean bracket = false;
        for (int i = from + 1; i < to; i++) {
            bracket = s.is(i, "(") || bracket && !s.is(i, ")");
            if (s.is(i, ",") && !bracket) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word or sign begins another clause: 'and', ';'. */
    boolean joins(int i) {
        return JOINING.contains(word(i));
    }

    /** The token in small letters; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= s.size() ? "" : sentence.get(i).lower();
    }
}
