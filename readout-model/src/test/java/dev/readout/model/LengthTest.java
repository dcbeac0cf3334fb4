package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "more-than, PT90M, exact, PT1H35M, true",
        "exact, PT90M, exact, PT2H30M, false",
        "about, PT1H30M, exact, PT1H35M, true",
        "about, PT1H, exact, PT2H, false",
        "more-than, PT1H, exact, PT50M, false",
        "more-than, PT1H, exact, PT3H, false",
        "less-than, PT1H, exact, PT50M, true",
        "less-than, PT1H, exact, PT20M, false",
        "less-than, PT1H, more-than, PT2H, false",
        "exact, PT90M, exact, PT1H30M, true",
    })
    void lengths_agree_where_both_can_be_true(String one, Duration a, String other, Duration b, boolean agree) {
        Length first = new Length(a, Coded.of(Length.Qualifier.class, one));
        Length second = new Length(b, Coded.of(Length.Qualifier.class, other));
        assertEquals(agree, first.agrees(second));
        assertEquals(agree, second.agrees(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-5M"})
    void a_contact_takes_time(Duration time) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> new Length(time, Length.Qualifier.EXACT));
        assertTrue(String.valueOf(error.getMessage()).contains(time.toString()), error.getMessage());
    }

    @Test
    void a_length_prints_as_iso_8601() {
        assertEquals("PT1H35M", new Length(Duration.ofMinutes(95), Length.Qualifier.EXACT).iso());
    }

    @Test
    void an_unknown_code_is_refused_with_those_there_are() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Coded.of(Length.Qualifier.class, "roughly"));
        assertEquals("'roughly' is none of: exact, about, more-than, less-than", error.getMessage());
    }
}
