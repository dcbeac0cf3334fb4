package dev.readout.analysis.things;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.model.Party;
import org.jspecify.annotations.Nullable;

/** What stands behind a person's name: the party in 'X of France' and 'X (France)', a caption's mark in 'X (2nd R)'. */
final class BehindName {
    /** Where in a picture somebody is. */
    private static final WordSet MARKS =
            WordSet.of("l", "r", "c", "left", "right", "center", "centre", "front", "rear", "pictured");

    private final Spotted s;

    BehindName(Spotted sentence) {
        this.s = sentence;
    }

    /** The end of 'of France' or '(France)' behind a name, where that is the person's own party. */
    int end(int to, Party own) {
        PartyName bracketed = bracketed(to);
        if (bracketed != null && bracketed.party().equals(own)) {
            return s.after(to + 1) + 1;
        }
        PartyName party = of(to);
        return party != null && party.party().equals(own) ? s.after(s.is(to + 1, "the") ? to + 2 : to + 1) : to;
    }

    /** The end of '(L)', '(2nd R)', '(center)' behind a name. */
    int mark(int to) {
        int side = to + 1;
        while (side < to + 3
                && s.is(to, "(")
                && side < s.size()
                && !MARKS.has(s.sentence().get(side))) {
            side++;
        }
        boolean mark =
                s.is(to, "(") && side < s.size() && MARKS.has(s.sentence().get(side)) && s.is(side + 1, ")");
        return mark ? side + 2 : to;
    }

    /** The party in 'President Wavel Ramkalawan of Seychelles', 'the Prime Minister of Norway'. */
    @Nullable
    PartyName of(int to) {
        if (!s.is(to, "of")) {
            return null;
        }
        PartyName party = s.as(s.is(to + 1, "the") ? to + 2 : to + 1, PartyName.class);
        return party != null && party.form() == PartyName.Form.NAME ? party : null;
    }

    /** The party in 'Paul Kagame (Rwanda)'. */
    @Nullable
    PartyName bracketed(int to) {
        PartyName party = s.is(to, "(") ? s.as(to + 1, PartyName.class) : null;
        return party != null && s.is(s.after(to + 1), ")") ? party : null;
    }
}
