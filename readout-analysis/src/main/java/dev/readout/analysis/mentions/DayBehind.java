package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day that a later sentence gives to the contact told before it: 'The call took place on Sunday', 'The meeting was due to
 * take place in Oslo on Wednesday', 'in the phone call late on Sunday', 'after the talks on Sunday', 'Sunday's two-hour call'.
 */
final class DayBehind {
    /** So early in the sentence the contact is named. */
    private static final int OPENING = 5;

    /** So many tokens a place before the day may take. */
    private static final int PLACE = 7;

    private static final Set<String> BESIDE =
            Set.of("after", "during", "in", "at", "following", "before", "of", "from");

    /** So many tokens stand between commas behind the noun. */
    private static final int ASIDE = 12;

    private DayBehind() {}

    /**
     * The first day that the sentence gives to 'the meeting' of which it speaks; null where it gives none.
     *
     * @param told the contact told before
     */
    static @Nullable DateExpression of(Spotted s, List<DateExpression> said, Draft told) {
        for (int i = 1; i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null || noun.kind().equals("letter") || !noun.channel().compatible(told.channel())) {
                continue;
            }
            boolean another =
                    own(s, i) || s.is(i, "encounter") || noun.kind().equals("summit") || told.status() != Status.HELD;
            DateExpression whose = another ? null : owner(s, i, said);
            if (whose != null) {
                return whose;
            }
            int article = article(s, i);
            boolean opening = i < OPENING && article == i - 1 || article == 0;
            // 'The two-day summit opens on Tuesday': what is on its sidelines may be on either day
            boolean days = noun.kind().equals("summit") && article < i - 1;
            if (article < 0
                    || days
                    || !opening
                            && !BESIDE.contains(s.sentence().get(article - 1).lower())) {
                continue;
            }
            int verb = told(s, s.after(i));
            int set = set(s, verb);
            for (DateExpression each : said) {
                int at = Reach.token(s.sentence(), each.span().start());
                boolean close = at >= set && at <= set + 1 || set > verb && (place(s, set, at) || hour(s, set, at));
                if (close && dated(each, set > verb) && !each.links()) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Behind the noun stands who takes part: it speaks for itself. */
    private static boolean own(Spotted s, int noun) {
        int behind = s.after(noun);
        return s.is(behind, "with") || s.is(behind, "between") || s.is(behind, "of") || s.is(behind, "to");
    }

    /** 'Sunday's two-hour', 'the Sunday': the day that the noun takes to itself; null where it takes none. */
    private static @Nullable DateExpression owner(Spotted s, int noun, List<DateExpression> said) {
        for (DateExpression each : said) {
            int to = Reach.token(s.sentence(), each.span().end());
            if (each.kind() == DateExpression.Kind.WEEKDAY
                    && each.attributive()
                    && to <= noun
                    && described(s, to, noun)) {
                return each;
            }
        }
        return null;
    }

    /** The token of 'the' or 'their' before the noun and what describes it; -1 where none stands there. */
    private static int article(Spotted s, int noun) {
        for (int i = noun - 1; i >= 0 && described(s, i + 1, noun); i--) {
            if (s.is(i, "the") || s.is(i, "their")) {
                return i;
            }
        }
        return -1;
    }

    /** 'Two-hour', 'tense private': a few words that only describe. */
    private static boolean described(Spotted s, int from, int to) {
        boolean describes = to - from <= 4;
        for (int i = from; i < to && describes; i++) {
            describes = !s.sentence().get(i).capital()
                    && !s.is(i, ",")
                    && !s.of(i, "auxiliary")
                    && s.as(i, Entry.ContactNoun.class) == null
                    && s.as(i, Entry.ContactVerb.class) == null;
        }
        return describes;
    }

    /** A month is enough where the sentence is about the date. */
    private static boolean dated(DateExpression date, boolean set) {
        boolean month = set && date.kind() == DateExpression.Kind.PERIOD && !date.attributive();
        boolean days = set && date.kind() == DateExpression.Kind.RANGE && !date.attributive();
        return PassageDates.day(date) || month || days;
    }

    /** The verb behind ', set up at the guest's request,' or ', which', or the token given. */
    private static int told(Spotted s, int from) {
        boolean aside = s.is(from, ",") && !s.is(from + 1, "and") && !s.is(from + 1, "he") && !s.is(from + 1, "she");
        for (int i = from + 2; aside && i < Math.min(s.size() - 1, from + ASIDE); i++) {
            if (s.is(i, ",") && DayWords.english().end(s.sentence(), i + 1, Kind.BEING) > i + 1) {
                return i + 1;
            }
        }
        boolean verb = DayWords.english().end(s.sentence(), from + 1, Kind.BEING) > from + 1;
        return !aside ? from : s.is(from + 1, "which") ? from + 2 : verb ? from + 1 : from;
    }

    /** 'At 8:40 p.m.', 'shortly before noon': the hour before the day. */
    private static boolean hour(Spotted s, int from, int to) {
        boolean hour = to - from <= PLACE && s.is(from, "at");
        for (int i = from + 1; i < to && hour; i++) {
            String word = s.sentence().get(i).lower();
            hour = Character.isDigit(word.charAt(0)) || word.length() <= 4 && !s.of(i, "boundary") && !s.is(i, "the");
        }
        return hour;
    }

    /** The token behind 'was scheduled to take place', 'will be held', 'is set for'; the token itself where none stands there. */
    private static int set(Spotted s, int from) {
        Sentence sentence = s.sentence();
        int i = from;
        boolean verb = false;
        while (i < s.size() && i < from + PLACE) {
            int to = DayWords.english().end(sentence, i, Kind.BEING);
            boolean between = verb && (s.is(i, "to") || s.is(i, "for") || s.is(i, "on") || s.is(i, "be"));
            if (to == i && !between) {
                break;
            }
            verb = true;
            i = to > i ? to : i + 1;
        }
        return i;
    }

    /** 'in Jordan': names behind one preposition. */
    private static boolean place(Spotted s, int from, int to) {
        if (to - from > PLACE || !(s.is(from, "in") || s.is(from, "at"))) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            boolean name = s.sentence().get(i).capital() || !s.sentence().get(i).word();
            if (!name && !s.is(i, "the") && !s.is(i, "on") && !s.is(i, "of")) {
                return false;
            }
        }
        return true;
    }
}
