package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry.PartyName;
import dev.readout.model.Party;
import org.jspecify.annotations.Nullable;

/** The party that stands behind a person's name: 'X of France', 'X (France)'. */
final class BehindName {
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
