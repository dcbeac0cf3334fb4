package dev.readout.analysis.clauses;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;

/** Words before a person that tell what he is to another or how he is: 'his "dear friend" X', 'his embattled French counterpart'. */
final class Described {
    private static final WordSet OWN = WordSet.of("his", "her", "their", "the", "an", "a", "my", "our");
    private static final WordSet QUOTES = WordSet.of("\"", "'", "“", "”", "‘", "’");
    private static final WordSet PLAIN = ContactWords.of("plain-trait");
    private static final String[] ENDINGS = {
        "ic", "ed", "ful", "al", "ous", "ive", "ish", "ary", "ist", "erent", "able", "ible", "ant"
    };
    private static final int MOST = 6;

    private final Spotted s;

    Described(Spotted sentence) {
        this.s = sentence;
    }

    /** Whether nothing but such words stands from a token on before a person by name or a counterpart. */
    boolean reaches(int from, Group group) {
        Principal.Kind kind = group.members().get(0).kind();
        boolean person = kind == Principal.Kind.NAMED || kind == Principal.Kind.COUNTERPART;
        boolean near = person && from < group.from() && group.from() - from <= MOST;
        boolean own = near && OWN.has(s.sentence().get(from));
        for (int i = own ? from + 1 : from; near && i < group.from(); i++) {
            near = describes(i, own);
        }
        return near;
    }

    private boolean describes(int i, boolean own) {
        Token token = s.sentence().get(i);
        if (!token.word()) {
            return own && QUOTES.has(token) && !Words.genitive(s, i);
        }
        return PLAIN.has(token) || s.of(i, "figure") || trait(i);
    }

    /** A word like 'despotic', 'embattled', that the lexicon does not know. */
    boolean trait(int i) {
        String word = s.sentence().get(i).lower();
        boolean known = s.at(i) != null || s.sentence().get(i).capital() || word.length() < 5;
        for (int k = 0; !known && k < ENDINGS.length; k++) {
            if (word.endsWith(ENDINGS[k])) {
                return true;
            }
        }
        return false;
    }
}
