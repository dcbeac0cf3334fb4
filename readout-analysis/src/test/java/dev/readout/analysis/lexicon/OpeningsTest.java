package dev.readout.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
    private static Openings openings() {
        Phrases<String> names = new Phrases<>(false);
        names.add("al-Sisi", "person");
        names.add("Fumio Kishida", "person");
        names.add("São Paulo", "city");
        Phrases<String> words = new Phrases<>(true);
        words.add("held talks", "contact");
        Openings openings = new Openings();
        openings.add(names);
        openings.add(words);
        return openings;
    }

    private static Token token(String word) {
        return Tokenizer.tokens(word, 0, word.length()).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"al", "El", "el", "Fumio", "FUMIO", "São", "Sao", "held", "HELD", "Held"})
    void whatAPhraseBeginsWithIsNeverTurnedAway(String word) {
        assertTrue(openings().can(token(word)));
    }

    @Test
    void otherWordsAreTurnedAway() {
        assertFalse(openings().can(token("fumio")));
        assertFalse(openings().can(token("harbour")));
        assertFalse(openings().can(token("talks")));
    }
}
