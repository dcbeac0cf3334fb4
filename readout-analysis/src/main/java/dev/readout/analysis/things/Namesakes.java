package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry;

/**
 * Who shares a family name with persons of the lexicon without being one of them: 'Mr Muller' on the first line is not the
 * minister where a Robert Muller follows.
 */
public final class Namesakes {
    private Namesakes() {}

    /** Notes the strangers of a sentence whose given names are none of the lexicon's, before anybody is read. */
    public static void note(Spotted s, Cast cast) {
        int before = -1;
        for (int i = 0; i < s.size(); i = s.after(i)) {
            boolean family = s.as(i, Entry.FamilyName.class) != null && s.as(i, Entry.PersonName.class) == null;
            if (family
                    && s.after(i) == i + 1
                    && i > 1
                    && s.after(before) < i
                    && given(s, i - 1)
                    && !titled(s, before, i)) {
                cast.roster().stranger(s.sentence().get(i).folded());
            }
            before = s.at(i) == null ? before : i;
        }
    }

    /** A capitalised word that the lexicon does not know. */
    private static boolean given(Spotted s, int i) {
        Token token = s.sentence().get(i);
        return s.at(i) == null
                && token.capital()
                && token.word()
                && token.text().length() > 2;
    }

    /** 'Foreign Minister Kemal Muller': whom the office makes a principal, however the name is written. */
    private static boolean titled(Spotted s, int thing, int family) {
        Entry.Office office = s.as(thing, Entry.Office.class);
        return office != null && office.principal() && s.after(thing) == family - 1;
    }
}
