package dev.readout.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "abcdefgh";

    @Test
    void bracketsNest() {
        assertEquals("a[1 b[2 cd]e]fgh", marked(new Span(1, 5), new Span(2, 4)));
        assertEquals("[1 [2 ab]cdefgh]", marked(new Span(0, 8), new Span(0, 2)));
        assertEquals("abcdef[1 g[2 h]]", marked(new Span(6, 8), new Span(7, 8)));
    }

    @Test
    void spansThatCrossAreCutWhereTheyCross() {
        assertEquals("a[1 b[2 cd]][2 ef]gh", marked(new Span(1, 4), new Span(2, 6)));
    }

    @Test
    void oneSpanCanCarrySeveralLabels() {
        assertEquals("a[1,2 b]cdefgh", marked(new Span(1, 2), new Span(1, 2)));
    }

    @Test
    void spansOutsideTheStretchAreLeftOut() {
        MarkedText text = new MarkedText(TEXT, new Span(2, 4));
        text.mark(new Span(0, 3), "1");
        assertEquals("cd", text.toString());
    }

    private static String marked(Span one, Span two) {
        MarkedText text = new MarkedText(TEXT, new Span(0, TEXT.length()));
        text.mark(one, "1");
        text.mark(two, "2");
        return text.toString();
    }
}
