package dev.readout.ingest;

import static dev.readout.ingest.Reading.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private static final String BODY = "The two ministers spoke by telephone and agreed to meet within the month.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 2021-01-27 21:59",
                "January 27, 2021",
                "27 January 2021 International",
                "Wednesday, January 27, 2021",
                "January 27, 2021 / 12:29 PM / Updated a day ago",
                "Updated: January 27, 2021 8:33:26 AM",
                "Publication time 27 January 2021 22:11",
                "Jan. 27th, 2021",
                "- Published Date: 12:45 | 27 January 2021",
                "21:38, 27 January 2021",
                "27 January,2021 09:29 pm",
                "MOSCOW (Example Agency - 27th January, 2021) The minister will pay a visit.",
                "Islamabad: January 27, 2021",
                "New Delhi, 27 January 2021",
                "27.01.2021",
                "27/01/2021 - 18:40",
                "Date: Wednesday, 27 January 2021",
                "Addis Ababa January 27/2021 /EXA/ The prime minister received a guest."
            })
    void a_day_stated_on_a_line_of_its_own_or_in_a_credit_is_the_day_of_publication(String line) {
        assertEquals("2021-01-27", day("Ministers speak\n\n" + line + "\n\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 27, 2021 was the day on which the ministers first talked.",
                "04/05/2021",
                "January 27",
                "February 30, 2021",
                "The ministers met on January 27, 2021"
            })
    void a_date_in_a_sentence_or_one_that_can_be_read_two_ways_is_none(String line) {
        assertNull(report("Ministers speak\n\n" + line + "\n\n" + BODY).published());
    }

    @Test
    void a_mark_of_publishing_goes_before_a_bare_date_and_that_before_one_of_updating() {
        String updated = "Last Updated: 2021-02-03 11:28\n\n";
        assertEquals("2021-01-28", day(updated + "28 January 2021\n\n" + BODY));
        assertEquals("2021-01-27", day(updated + "28 January 2021\n\nPublished: 2021-01-27\n\n" + BODY));
    }

    @Test
    void a_header_line_goes_before_the_text() {
        assertEquals("2021-01-29", day("PUBLISHED: 2021-01-29\n\nJanuary 27, 2021\n\n" + BODY));
    }

    private static String day(String text) {
        return String.valueOf(report(text).published());
    }
}
