package dev.readout.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work, counted in rules tried, keeps step with the length of the text, also where every word invites another rule. */
class LinearTest {
    private static final int REPEATS = 2_000;

    private static long steps(String text) {
        TimeLexicon lexicon = DateReader.english().lexicon();
        Items items = Items.of(text, new Span(0, text.length()), lexicon.terms());
        Grammar grammar = new Grammar(items, lexicon);
        for (int i = 0; i < items.size(); i++) {
            grammar.match(i);
        }
        return grammar.steps();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "later ",
                "a day after ",
                "on the eve of ",
                "evening of ",
                "Monday, ",
                "Monday and Tuesday or ",
                "May 9, ",
                "25, 26, ",
                "from Monday to ",
                "between 3 and ",
                "before after since Monday ",
                "last Easter, ",
                "last year's ",
                "early mid-late ",
                "10:30 a.m., ",
                "2025-01-",
                "in two weeks ",
            })
    void twiceTheTextIsTwiceTheWork(String unit) {
        long once = steps(unit.repeat(REPEATS));
        long twice = steps(unit.repeat(2 * REPEATS));
        long fourTimes = steps(unit.repeat(4 * REPEATS));
        assertEquals(2.0, (double) twice / Math.max(1, once), 0.02, unit);
        assertEquals(2.0, (double) fourTimes / Math.max(1, twice), 0.02, unit);
        assertTrue(once <= 100L * REPEATS, unit + once);
    }
}
