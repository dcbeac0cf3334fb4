package dev.readout.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.PartialDate;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateExpressionTest {
    private static final LocalDate MONDAY = LocalDate.of(2013, 2, 4);

    private static List<DateExpression> find(String text) {
        return DateReader.english().find(text, new Span(0, text.length()));
    }

    @Test
    void aDayAfterAnEventLeadsFromEitherDateToTheOther() {
        DateExpression expression =
                find("The calls came one day after he rang the president.").get(0);
        PartialDate day = PartialDate.parse("2013-02-03");
        assertTrue(expression.links());
        assertEquals("2013-02-04", expression.resolve(MONDAY, Tense.PAST, day).toString());
        assertEquals("2013-02-02", expression.reversed(MONDAY, Tense.PAST, day).toString());
    }

    @Test
    void onTheEveOfAnEventLeadsToTheDayAfter() {
        DateExpression expression =
                find("They spoke on the eve of her visit to Rome.").get(0);
        assertEquals(
                "2013-02-05",
                expression
                        .reversed(MONDAY, Tense.PAST, PartialDate.parse("2013-02-04"))
                        .toString());
    }

    @Test
    void whatLinksNothingHasNoOtherDate() {
        DateExpression expression = find("They spoke on Tuesday.").get(0);
        assertFalse(expression.links());
        assertThrows(
                IllegalStateException.class,
                () -> expression.reversed(MONDAY, Tense.PAST, PartialDate.parse("2013-02-04")));
    }

    @Test
    void possessivesAndDatesBeforeANounBelongToTheNoun() {
        for (String text : List.of(
                "He praised Friday's talks.",
                "He praised last year’s talks.",
                "He saw the May 9 parade.",
                "He sent Christmas greetings.",
                "He recalled the March summit.")) {
            assertTrue(find(text).get(0).attributive(), text);
        }
        for (String text : List.of("They met on Friday.", "They met on the 9th of May with the king.")) {
            assertFalse(find(text).get(0).attributive(), text);
        }
    }

    @Test
    void onlyTheGivenPartOfTheTextIsRead() {
        String text = "On Monday he wrote. On Tuesday he called. On Friday he came.";
        Span second = new Span(text.indexOf("On Tuesday"), text.indexOf("On Friday"));
        List<DateExpression> found = DateReader.english().find(text, second);
        assertEquals(1, found.size());
        assertEquals(
                "Tuesday",
                text.substring(found.get(0).span().start(), found.get(0).span().end()));
    }

    @Test
    void aDateDoesNotReachOverAnEmptyLine() {
        List<DateExpression> found = find("They met on Monday\n\nFebruary 24 was cold.");
        assertEquals(2, found.size());
    }
}
