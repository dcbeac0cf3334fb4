package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest
    @CsvSource({
        "2025-02-24, 2025-02-24",
        "' 2025-02-24 ', 2025-02-24",
        "2025-02-24T14:30, 2025-02-24T14:30",
        "2025-02-24 14:30:05, 2025-02-24T14:30:05",
        "2025-02-24T23:30:00Z, 2025-02-24T23:30Z",
        "2025-02-24T23:30:00-0500, 2025-02-24T23:30-05:00",
        "2025-02-24T23:30:00.250+03:00, 2025-02-24T23:30:00.250+03:00",
    })
    void dates_with_and_without_time_and_zone_are_read_and_printed(String words, String printed) {
        Published published = Published.parse(words).orElseThrow();
        assertEquals(printed, published.toString());
        assertEquals(Optional.of(published), Published.parse(printed));
    }

    @Test
    void the_day_is_the_publishers_own() {
        assertEquals(
                Optional.of(new Published(LocalDate.of(2025, 2, 24), LocalTime.of(23, 30), ZoneOffset.ofHours(-5))),
                Published.parse("2025-02-24T23:30:00-05:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "24 February 2025",
                "2025-02-30",
                "2025-2-4",
                "2025-02-24T",
                "2025-02-24T25:00",
                "2025-02-24T10:00+99:00",
                "2025-02-24 at noon",
                "2025-02-24Z"
            })
    void what_is_no_date_is_not_read(String words) {
        assertEquals(Optional.empty(), Published.parse(words));
    }
}
