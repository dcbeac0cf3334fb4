package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Spotted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that a later sentence gives to the contact told before it: 'The call took place on Sunday', 'The meeting was due to
 * take place in Oslo on Wednesday', 'in the phone call late on Sunday'.
 */
final class DayBehind {
    /** So early in the sentence the contact is named. */
    private static final int OPENING = 5;

    /** So many tokens a place before the day may take. */
    private static final int PLACE = 7;

    private DayBehind() {}

    /** The first day that the sentence gives to 'the meeting' of which it speaks; null where it gives none. */
    static @Nullable DateExpression of(Spotted s, List<DateExpression> said) {
        for (int i = 1; i < Math.min(OPENING, s.size()); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null || noun.kind().equals("letter") || !definite(s, i)) {
                continue;
            }
            int told = set(s, s.after(i));
            for (DateExpression each : said) {
                int at = Reach.token(s.sentence(), each.span().start());
                boolean close = at >= told && at <= told + 1 || told > s.after(i) && place(s, told, at);
                if (close && dated(each, told > s.after(i)) && !each.links()) {
                    return each;
                }
            }
        }
        return null;
    }

    private static boolean definite(Spotted s, int noun) {
        return s.is(noun - 1, "the") || s.is(noun - 1, "their") || s.is(noun - 2, "the") && s.is(noun - 1, "planned");
    }

    /** A month is enough where the sentence is about the date. */
    private static boolean dated(DateExpression date, boolean set) {
        boolean month = set && date.kind() == DateExpression.Kind.PERIOD && !date.attributive();
        boolean days = set && date.kind() == DateExpression.Kind.RANGE && !date.attributive();
        return PassageDates.day(date) || month || days;
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
