package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry.ContactNoun;
import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.things.Spotted;

/** Persons in a sentence who are nobody to the record, but whom 'he' may mean: 'Ann Lee said', 'the attorney general'. */
final class Strangers {
    private final Arguments sides;
    private final Spotted s;

    Strangers(Arguments arguments, Spotted sentence) {
        this.sides = arguments;
        this.s = sentence;
    }

    /** Whether one of them acts in tokens [from, to). */
    boolean act(int from, int to) {
        for (int i = from; i < to; i = s.after(i)) {
            if ((named(i) || inOffice(i)) && sides.covering(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** 'Lee said', 'Lee, who has': a name nobody knows, before a verb. */
    private boolean named(int i) {
        Token token = s.sentence().get(i);
        if (!token.capital() || token.end() - token.start() < 3) {
            return false;
        }
        boolean homonym = s.as(i, ContactNoun.class) != null && (i > 0 || s.of(i + 1, "saying"));
        boolean known = s.at(i) != null && !homonym;
        // 'the Saudis were', 'the Republicans have': a people or a party is nobody's 'he'
        boolean people = s.is(i - 1, "the") && token.lower().endsWith("s");
        if (known || people || !lower(token)) {
            return false;
        }
        int next = i + 1;
        while (s.of(next, "adverb")) {
            next = s.after(next);
        }
        return verb(next) || s.is(next, ",") && (s.is(next + 1, "who") || verb(behind(next + 1)));
    }

    private boolean verb(int i) {
        return s.of(i, "saying") || s.of(i, "auxiliary") || s.of(i, "travelling");
    }

    /** The token behind ', a lawyer from the north,'. */
    private int behind(int apposition) {
        int i = apposition;
        while (i < Math.min(s.size(), apposition + 12) && !s.is(i, ",")) {
            i++;
        }
        return i + 1;
    }

    /** No 'CNN' and no 'NATO'. */
    private static boolean lower(Token token) {
        return Character.isLowerCase(token.text().charAt(token.text().length() - 1));
    }

    /** 'The attorney general', whose state the words leave open, as a subject. */
    private boolean inOffice(int i) {
        Office office = s.as(i, Office.class);
        if (office == null || !office.principal() || office.plural()) {
            return false;
        }
        boolean subject = s.is(i - 1, "the") && (i == 1 || s.is(i - 2, "that") || s.is(i - 2, ","));
        int next = s.after(i);
        boolean named = next < s.size() && s.sentence().get(next).capital() && s.at(next) == null;
        return subject || named;
    }
}
