package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Entry.Office;
import dev.readout.analysis.lexicon.Entry.PersonName;
import dev.readout.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office with the party it belongs to: 'Russian President', 'Minister of Foreign Affairs of the Republic of Poland',
 * 'Turkey's president', 'the leaders of Egypt, Libya and Yemen'.
 *
 * @param from first token (determiners excluded)
 * @param to token after the last
 * @param parties in the order named
 * @param former whether the bearer has left it
 * @param explicit whether the text itself names the party
 */
record OfficePhrase(int from, int to, Office office, List<Party> parties, boolean former, boolean explicit) {
    OfficePhrase {
        parties = List.copyOf(parties);
    }

    @Nullable
    Party party() {
        return parties.isEmpty() ? null : parties.get(0);
    }

    /** The same, reaching on to a second office of the same person. */
    OfficePhrase until(int end) {
        return new OfficePhrase(from, end, office, parties, former, explicit);
    }

    /** The token behind the rest of a body's name: 'chairman of Sudan's Transitional Council'. */
    int bodyEnd(Spotted s) {
        boolean body = s.is(to, "'s") || to < s.size() && s.of(to, "body-opening");
        if (!office.office().equals("private") || !body) {
            return to;
        }
        int j = s.is(to, "'s") ? to + 1 : to;
        while (j < Math.min(s.size(), to + 8)
                && s.as(j, PersonName.class) == null
                && (s.sentence().get(j).capital() || s.is(j, "of") || s.is(j, "and") || s.is(j, "for"))) {
            j = s.after(j);
        }
        return j;
    }

    boolean plural() {
        return office.plural();
    }

    boolean counts() {
        return office.principal();
    }

    String rule() {
        return "office '" + office.phrase() + "'";
    }
}
