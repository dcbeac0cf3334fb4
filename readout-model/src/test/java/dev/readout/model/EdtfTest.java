package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-21",
                "2024-09",
                "2025-02-24?",
                "2025-02~",
                "2025%",
                "[2025-02-24,2025-02-25]",
                "2022-09-15/2022-09-16",
                "XXXX-XX-XX",
                "../2025-01-28",
                "2025-01-28/..",
                "XXXX-09-02",
                "XXXX-09-02/XXXX-09-03",
                "XXXX-12-30/XXXX-01-02",
                "[2014-08-24..2014-08-30]",
                "2024-02-29",
                "XXXX-02-29",
                "2025-XX-05",
                "0000-01-01",
                "XXXX-09-02&../2024-09-02",
            })
    void the_codebooks_expressions_print_as_they_were_read(String expression) {
        assertEquals(expression, Edtf.parse(expression).toString());
    }

    @Test
    void whatever_was_printed_is_read_as_the_same() {
        Dice dice = new Dice(EdtfTest.class);
        for (int i = 0; i < 2000; i++) {
            String expression = dice.expression();
            Edtf read = Edtf.parse(expression);
            assertEquals(expression, read.toString());
            assertEquals(read, Edtf.parse(read.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-XX-XX, 2025", "2025-02-XX, 2025-02", "XXXX, XXXX-XX-XX", "XXXX-02, XXXX-02-XX", "/2025, ../2025"})
    void an_expression_with_a_shorter_form_prints_in_that(String expression, String shorter) {
        assertEquals(shorter, Edtf.parse(expression).toString());
        assertEquals(Edtf.parse(shorter), Edtf.parse(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025-02-30",
                "2025-02-29",
                "2025-13",
                "25-02-24",
                "XXXX-02-30",
                "2025-2-4",
                "[]",
                "[2025-02-24",
                "[2025-02-24,]",
                "[2025-02-25..2025-02-24]",
                "[2025..2026..2027]",
                "[XXXX-09-02,2025-09-03]",
                "../..",
                "2025-02-25/2025-02-24",
                "2025-02-24/2025-02-25/2025-02-26",
                "XXXX-09-02/2025-09-03",
                "XXXX-09-02/..",
                "XXXX-XX-02/XXXX-XX-03",
                "2025-09-02&../2025-09-03",
                "XXXX-09-02&2024/2025",
                "XXXX-09-02&2024",
                "2025-02-24??",
            })
    void an_error_names_the_expression(String expression) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(expression));
        assertTrue(String.valueOf(error.getMessage()).contains("'" + expression + "'"), error.getMessage());
    }

    @Test
    void a_stretch_without_a_year_comes_again_every_year() {
        DaySet days = Edtf.parse("XXXX-12-30/XXXX-01-02").days();
        assertTrue(days.contains(LocalDate.of(2024, 12, 31).toEpochDay()));
        assertTrue(days.contains(LocalDate.of(1999, 1, 2).toEpochDay()));
        assertFalse(days.contains(LocalDate.of(2024, 1, 3).toEpochDay()));
        assertEquals(Edtf.parse("[XXXX-12-30..XXXX-01-02]").days(), days);
    }

    @Test
    void hedges_add_up() {
        assertEquals(Edtf.Qualifier.BOTH, Edtf.parse("2025-02-24?/2025-02-26~").hedge());
        assertEquals(
                Edtf.Qualifier.APPROXIMATE,
                Edtf.parse("[2025-02-24~,2025-02-26]").hedge());
        assertFalse(Edtf.parse("2025-02").qualified());
        assertEquals(
                "[2025-02-24?,2025-02-26?]",
                Edtf.parse("[2025-02-24~,2025-02-26]")
                        .hedged(Edtf.Qualifier.UNCERTAIN)
                        .toString());
    }
}
