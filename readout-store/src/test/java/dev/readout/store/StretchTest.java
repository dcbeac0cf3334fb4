package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.store.terms.Places;
import dev.readout.store.terms.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a text that part is shown which tells why it was found. */
class StretchTest {
    private static final String LONG = "word ".repeat(200);

    private final Terms terms = new Terms();

    private Stretch stretch(String language, String text, String typed) {
        Wanted wanted = Wanted.of(Search.of(typed).orElseThrow(), List.of(language), terms)
                .orElseThrow();
        Places places = terms.places(language, text, wanted.terms());
        Stretch stretch = Stretch.of(text, places, wanted);
        assertTrue(text.startsWith(String.join("", stretch.parts()), stretch.start()), typed);
        return stretch;
    }

    @Test
    void aShortTextIsShownAsAWholeWithEveryFind() {
        assertEquals(
                new Stretch(0, List.of("(A ", "call", " ended; another ", "call", " is due.)")),
                stretch("en", "(A call ended; another call is due.)", "calls"));
    }

    @Test
    void aPhraseIsMarkedFromItsFirstWordToItsLast() {
        assertEquals(
                new Stretch(0, List.of("Calls. They agreed on ", "direct, channels", ".")),
                stretch("en", "Calls. They agreed on direct, channels.", "\"direct channel\""));
    }

    @Test
    void signsThatGoByPairsAreMarkedAsOneWord() {
        assertEquals(new Stretch(0, List.of("", "习近平", "同普京通话。")), stretch("zh", "习近平同普京通话。", "习近平"));
    }

    @Test
    void theSentenceIsShownFromItsBeginningIfThatIsNear() {
        String text = LONG + "End. The two leaders spoke of direct channels. " + LONG;
        Stretch stretch = stretch("en", text, "channels");
        assertEquals("The two leaders spoke of direct ", stretch.parts().get(0));
        assertEquals(LONG.length() + 5, stretch.start());
    }

    @Test
    void inAnEndlessSentenceTheFindStandsInTheMiddle() {
        Stretch stretch = stretch("en", LONG + "channel " + LONG, "channels");
        assertEquals(List.of("word ".repeat(15), "channel", " word".repeat(16)), stretch.parts());
    }

    @Test
    void thePartWithMostOfThePhrasesIsShown() {
        String text = "Channels here. " + LONG + "End. Direct channels there. " + LONG + "Direct talk.";
        Stretch stretch = stretch("en", text, "channels direct");
        assertEquals(List.of("", "Direct", " ", "channels"), stretch.parts().subList(0, 4));
        assertEquals("Channels here. End. ".length() + LONG.length(), stretch.start());
    }

    @Test
    void aTextFullOfFindsIsMeasuredInReasonableTime() {
        Stretch stretch = stretch("en", "call ".repeat(200_000), "call calls called calling");
        assertEquals(0, stretch.start());
        assertEquals(2 * Stretch.WORDS + 1, stretch.parts().size());
    }

    @Test
    void whereNothingIsFoundTheTextBegins() {
        assertEquals(new Stretch(0, List.of("Nothing.")), stretch("en", "Nothing.", "channels"));
        assertEquals(new Stretch(0, List.of("–")), stretch("en", "–", "channels"));
    }
}
