package dev.readout.ingest;

import static dev.readout.ingest.Reading.body;
import static dev.readout.ingest.Reading.headline;
import static dev.readout.ingest.Reading.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.readout.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static final String PARAGRAPH =
            "The presidents of Russia and China spoke by telephone on Monday and agreed to meet again in the autumn.";

    @Test
    void a_short_first_line_without_full_stop_is_the_headline() {
        for (String gap : new String[] {"\n", "\r\n", "\n\n"}) {
            Report report = report("Leaders talk by telephone" + gap + PARAGRAPH);
            assertEquals("Leaders talk by telephone", headline(report));
            assertEquals(PARAGRAPH, body(report));
        }
    }

    @Test
    void a_leading_date_may_come_before_the_headline() {
        Report report = report(" date 2025-02-24 Leaders talk\n" + PARAGRAPH);
        assertEquals("Leaders talk", headline(report));
        assertEquals(PARAGRAPH, body(report));
    }

    @Test
    void a_title_line_leaves_the_first_line_in_the_body() {
        Report report = report("TITLE: A call\n\nLeaders talk\n" + PARAGRAPH);
        assertEquals("A call", headline(report));
        assertEquals("Leaders talk\n" + PARAGRAPH, body(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leaders talk.", "“Leaders talk.”", "习近平同普京通话。", "Leaders talk,"})
    void a_sentence_is_no_headline(String first) {
        assertNull(report(first + "\n" + PARAGRAPH + PARAGRAPH).headline());
    }

    @Test
    void a_line_of_more_than_120_characters_is_no_headline() {
        assertEquals("x".repeat(120), headline(report("x".repeat(120) + "\n\n" + PARAGRAPH + PARAGRAPH)));
        assertNull(report("x".repeat(121) + "\n\n" + PARAGRAPH + PARAGRAPH).headline());
    }

    @Test
    void a_line_with_nothing_longer_after_it_is_no_headline() {
        assertNull(report("Leaders talk").headline());
        assertNull(report("Leaders talk by telephone\n\nBriefly.").headline());
    }

    @Test
    void the_first_line_of_a_wrapped_paragraph_is_no_headline() {
        assertNull(report("The presidents of Russia and China spoke\nby telephone on Monday and agreed to meet.")
                .headline());
        assertNull(report("In Moscow the presidents of Russia and\nChina spoke about trade and energy again.")
                .headline());
    }

    @Test
    void a_wrapped_paragraph_counts_as_a_whole_after_a_blank_line() {
        String line = "Presidents of Russia and China talk by telephone";
        String wrapped = "They spoke on Monday and\nagreed to meet again in autumn.\n";
        assertEquals(line, headline(report(line + "\n\n" + wrapped)));
    }
}
