package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    private static final String TEXT = "The presidents spoke by telephone.";

    @Test
    void a_quote_is_what_the_text_says_at_the_span() {
        Quote quote = Quote.at(TEXT, new Span(15, 20));
        assertEquals("spoke", quote.words());
        assertEquals(new Quote(TEXT, new Span(15, 20), "spoke"), quote);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 20, wrote",
        "14, 19, spoke",
        "15, 19, spoke",
        "15, 21, spoke",
        "15, 20, Spoke",
        "30, 40, one.",
    })
    void words_that_the_text_does_not_say_there_are_refused(int start, int end, String words) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new Quote(TEXT, new Span(start, end), words));
        assertTrue(String.valueOf(error.getMessage()).contains(words), error.getMessage());
    }

    @Test
    void a_span_beyond_the_text_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Quote.at(TEXT, new Span(30, 35)));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test
    void a_claim_needs_words() {
        assertThrows(
                IllegalArgumentException.class, () -> new Claim<>(Channel.PHONE, java.util.List.of(), "by telephone"));
    }
}
