package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void namesInCapitalsCountEvenOnASecondBody() {
        Document page = Jsoup.parse("<p CLASS=lead>One<BODY CLASS=Story Data-X=1><P ID=two>Two");
        assertEquals("Story", Given.of(page.body()).get("class"));
        assertEquals("lead", Given.of(page.select("p").get(0)).get("class"));
        assertEquals("two", Given.of(page.select("p").get(1)).get("id"));
        assertEquals("Story", page.body().attr("class"), "the page itself stays as it was");
    }

    @Test
    void aLinkAloneIsGivenNothingElse() {
        Document page = Jsoup.parse("<a href=x>1</a><a href=x hidden>2</a><a class=x>3</a>");
        assertTrue(Given.linkAlone(page.select("a").get(0).attributes()));
        assertFalse(Given.linkAlone(page.select("a").get(1).attributes()));
        assertFalse(Given.linkAlone(page.select("a").get(2).attributes()));
    }
}
