package dev.readout.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "easter-west 0, 2024, 2024-03-31",
        "easter-west 0, 2025, 2025-04-20",
        "easter-west -2, 2018, 2018-03-30",
        "easter-orthodox 0, 2024, 2024-05-05",
        "easter-orthodox 0, 2025, 2025-04-20",
        "easter-orthodox 0, 2013, 2013-05-05",
        "chinese 1-1, 2023, 2023-01-22",
        "chinese 1-1, 2024, 2024-02-10",
        "chinese 1-1, 2025, 2025-01-29",
        "chinese 1-1, 2026, 2026-02-17",
        "chinese 8-15, 2020, 2020-10-01",
        "islamic 9-1 +28, 2025, 2025-03-01",
        "islamic 10-1, 2023, 2023-04-21",
        "islamic 12-10, 2024, 2024-06-16",
        "hebrew 1-1 +1, 2023, 2023-09-16",
        "hebrew 8-15 +6, 2024, 2024-04-23",
        "nth-weekday 11-4 THURSDAY, 2024, 2024-11-28",
        "nth-weekday 5--1 MONDAY, 2022, 2022-05-30",
        "fixed 12-25, 2022, 2022-12-25"
    })
    void feastsFallWhereCalendarsSay(String rule, int year, LocalDate first) {
        assertEquals(first, Feast.parse(rule).in(year).orElseThrow().first());
    }

    @Test
    void aRuleOfNoCalendarIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Feast.parse("mayan 1-1"));
    }
}
