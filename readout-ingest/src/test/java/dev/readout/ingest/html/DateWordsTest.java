package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private final DateWords dates = new DateWords();

    private String read(String words, boolean monthFirst) {
        return dates.value(words, monthFirst).map(Object::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-24T14:30:05+03:00        | 2025-02-24T14:30:05+03:00",
                "2025-02-24T14:30:05.123Z         | 2025-02-24T14:30:05Z",
                "2025-02-24 14:30 +0300           | 2025-02-24T14:30+03:00",
                "2025-02-24T14:30+19:00           | 2025-02-24T14:30",
                "2025/2/4                         | 2025-02-04",
                "20250224                         | 2025-02-24",
                "20250224T143000                  | 2025-02-24",
                "Mon, 24 Feb 2025 10:00:00 GMT    | 2025-02-24",
                "February 24, 2025 2:30 p.m.      | 2025-02-24T14:30",
                "Feb. 24, 2025, 12:05 AM          | 2025-02-24T00:05",
                "24th of February 2025            | 2025-02-24",
                "24. Februar 2025 um 14:30 Uhr    | 2025-02-24T14:30",
                "24.2.2025                        | 2025-02-24",
                "24.02.25                         | 2025-02-24",
                "1er mars 2024                    | 2024-03-01",
                "24 de febrero de 2025            | 2025-02-24",
                "24 февраля 2025 года, 14:30      | 2025-02-24T14:30",
                "24 лютого 2025                   | 2025-02-24",
                "24 lutego 2025                   | 2025-02-24",
                "24 Şubat 2025                    | 2025-02-24",
                "2025年2月24日                      | 2025-02-24",
                "2025년 2월 24일                     | 2025-02-24",
                "2025. február 24                 | 2025-02-24",
                "Published on: 24 Feb 2025 | 2025-02-24",
            })
    void a_full_date_is_read_as_people_and_machines_write_it(String words, String date) {
        assertEquals(date, read(words, false));
    }

    @Test
    void where_the_month_comes_first_the_page_has_to_say_so() {
        assertEquals("2025-03-02", read("02/03/2025", false));
        assertEquals("2025-02-03", read("02/03/2025", true));
        assertEquals("2025-02-24", read("02/24/2025", false));
        assertEquals("2025-03-02", read("02.03.2025", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025",
                "February 2025",
                "31.02.2025",
                "12345678901",
                "1.2.3.2025.4",
                "24 May be 2025"
            })
    void what_is_no_full_date_is_none(String words) {
        assertEquals("none", read(words, false));
    }

    @Test
    void a_line_that_only_says_when_is_known() {
        assertTrue(dates.stamp("Published: 24 February 2025, 14:30"));
        assertTrue(dates.stamp("24.02.2025"));
        assertFalse(dates.stamp("They met on 24 February 2025."));
        assertFalse(dates.stamp("They met."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "2025-", "12.", "ab ", "3 may ", "2025年"})
    void twice_the_text_costs_twice_the_effort(String hostile) {
        long once = effort(hostile, 20_000);
        assertTrue(effort(hostile, 40_000) <= 2.2 * once, "doubled: " + hostile);
        assertTrue(effort(hostile, 80_000) <= 4.4 * once, "doubled twice: " + hostile);
    }

    private long effort(String hostile, int length) {
        CountedText text = new CountedText(hostile.repeat(length / hostile.length()));
        dates.first(text, false);
        return text.reads();
    }

    @Test
    void what_can_have_no_date_has_none() {
        long seed = 20250224;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(16); c >= 0; c--) {
                text.append("0123459./- May".charAt(random.nextInt(14)));
            }
            assertTrue(
                    DateWords.possible(text.toString())
                            || dates.first(text, false).isEmpty(),
                    "'" + text + "'");
        }
        assertFalse(DateWords.possible("19 of 20 in 199, 3."));
        assertTrue(DateWords.possible("1999"));
    }
}
