package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Published;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-24 | 2025-02-24",
                "2025-02-24T14:30:00+03:00 | 2025-02-24T14:30+03:00",
                "2025-02-24T14:30:15.250Z | 2025-02-24T14:30:15.250Z",
                "2025-02-24 14:30:15 | 2025-02-24T14:30:15",
                "2025-02-24 14:30:15 UTC | 2025-02-24T14:30:15Z",
                "Mon, 24 Feb 2025 14:30:15 +0300 | 2025-02-24T14:30:15+03:00",
                "Mon, 24 Feb 2025 14:30 GMT | 2025-02-24T14:30Z",
                "24 February 2025 09:05 EST | 2025-02-24T09:05-05:00",
                "Monday, 24-Feb-25 14:30:15 UT | 2025-02-24T14:30:15Z",
                "24 Feb 2025 | 2025-02-24",
                "Mon, 24 Feb 2025 14:30 MSK | 2025-02-24T14:30",
                "20250224T143015Z | 2025-02-24T14:30:15Z",
                "20250224 | 2025-02-24",
                "1740407415 | 2025-02-24T14:30:15Z",
                "1740407415000 | 2025-02-24T14:30:15Z"
            })
    void aTimeIsReadAsItIsWritten(String words, String expected) {
        assertEquals(Optional.of(expected), Moments.of(words).map(Published::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "03/04/2025",
                "02-24-2025",
                "2025-02",
                "31 Feb 2025",
                "2025-02-30",
                "24 Feb 2025 25:00",
                "20251345",
                "Mon, 24 Feb 2025 14:30 +9900",
                "12345",
                "99999999999999999999"
            })
    void whatIsNoCertainTimeIsNone(String words) {
        assertEquals(Optional.empty(), Moments.of(words));
    }
}
