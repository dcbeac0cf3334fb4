package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniversalTest {
    @Test
    void timesInUtcAreReadToTheSecondAndToTheMinute() {
        LocalDateTime at = LocalDateTime.of(2025, 2, 24, 10, 30);
        assertEquals(Optional.of(at), Universal.of("2025-02-24T10:30Z"));
        assertEquals(Optional.of(at.plusSeconds(7)), Universal.of("2025-02-24T10:30:07Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-24",
                "2025-02-24T10:30",
                "2025-02-24 10:30Z",
                "2025-02-24T10:30+0",
                "2025-02-24t10:30z",
                "2025-02-30T10:30Z",
                "2025-02-24T24:00Z",
                "2025-02-24T10:30:60Z",
                "٢٠٢٥-02-24T10:30Z"
            })
    void whatIsNoSuchTimeIsLeftToOthers(String words) {
        assertEquals(Optional.empty(), Universal.of(words));
    }
}
