package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void paragraphsOfABodyStandApartAndScriptsAreLeftOut() {
        assertEquals(
                "The presidents met.\n\nThey spoke of grain\nand gas.\n\nOne item",
                Markup.text("<div><p>The presidents\n met.</p><script>alert(1)</script>"
                        + "<p>They <b>spoke</b> of grain<br/>and&nbsp;gas.</p></div><ul><li>One item</li></ul>"));
    }

    @Test
    void plainWordsStayAsTheyAre() {
        String plain = "Prices fell < 3 %,\n\nsaid AT&T <the firm>.";
        assertEquals(plain, Markup.text(plain));
    }

    @Test
    void aTitleIsOneLineWithoutTagsAndReferences() {
        assertEquals("Xi & Putin “talk”", Markup.title(" Xi &amp; <em>Putin</em>\n &#8220;talk&#8221; "));
        assertEquals("A plain one", Markup.title("A plain\tone"));
    }
}
