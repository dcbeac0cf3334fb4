package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.PartialDate.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @Test
    void the_order_of_two_makes_no_difference() {
        Dice dice = new Dice(PartialDateTest.class);
        for (int i = 0; i < 3000; i++) {
            PartialDate a = dice.date();
            PartialDate b = dice.date();
            assertEquals(a.intersect(b), b.intersect(a), () -> say(a) + " and " + say(b));
        }
    }

    @Test
    void the_grouping_of_three_makes_no_difference() {
        Dice dice = new Dice(PartialDateTest.class);
        int left = 0;
        for (int i = 0; i < 6000; i++) {
            PartialDate a = dice.date();
            PartialDate b = dice.below(3) == 0 ? a : dice.date();
            PartialDate c = dice.below(3) == 0 ? b : dice.date();
            Optional<PartialDate> firstTwo = a.intersect(b).flatMap(ab -> ab.intersect(c));
            Optional<PartialDate> lastTwo = b.intersect(c).flatMap(a::intersect);
            assertEquals(firstTwo, lastTwo, () -> say(a) + " and " + say(b) + " and " + say(c));
            left += firstTwo.isPresent() ? 1 : 0;
        }
        assertTrue(left > 500, "only " + left + " had anything in common");
    }

    @Test
    void what_is_left_is_just_what_both_admit() {
        Dice dice = new Dice(PartialDateTest.class);
        for (int i = 0; i < 1000; i++) {
            PartialDate a = dice.date();
            PartialDate b = dice.date();
            BitSet both = DayByDay.days(a);
            both.and(DayByDay.days(b));
            Optional<PartialDate> left = a.intersect(b);
            assertEquals(both, left.map(DayByDay::days).orElse(new BitSet()), () -> say(a) + " and " + say(b));
            assertEquals(
                    left.map(PartialDate::days).orElse(DaySet.range(1, 0)),
                    a.days().intersect(b.days()));
        }
    }

    @Test
    void a_date_says_the_same_after_meeting_itself_or_nothing() {
        Dice dice = new Dice(PartialDateTest.class);
        for (int i = 0; i < 1000; i++) {
            PartialDate date = dice.date();
            if (!date.days().isEmpty()) {
                assertEquals(date.days(), date.intersect(date).orElseThrow().days(), () -> say(date));
                assertEquals(
                        date.days(),
                        date.intersect(PartialDate.UNKNOWN).orElseThrow().days());
            }
        }
    }

    @Test
    void every_admitted_day_lies_between_the_earliest_and_the_latest() {
        Dice dice = new Dice(PartialDateTest.class);
        for (int i = 0; i < 1000; i++) {
            PartialDate date = dice.date();
            BitSet days = DayByDay.days(date);
            days.stream().mapToObj(DayByDay.FIRST::plusDays).forEach(day -> {
                assertFalse(date.earliest().orElse(day).isAfter(day), () -> say(date));
                assertFalse(date.latest().orElse(day).isBefore(day), () -> say(date));
            });
            date.earliest().ifPresent(day -> assertTrue(date.days().contains(day.toEpochDay()), () -> say(date)));
            date.latest().ifPresent(day -> assertTrue(date.days().contains(day.toEpochDay()), () -> say(date)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02 | 2025-02-24 | 2025-02-24",
                "2025-02 | 2025-02-20/2025-03-05 | [2025-02-20..2025-02-28]",
                "2025-02-20/2025-02-25 | 2025-02-24/2025-03-02 | [2025-02-24,2025-02-25]",
                "2022-09-15/2022-09-16 | 2022-09 | 2022-09-15/2022-09-16",
                "2022-09-15/2022-09-16 | XXXX-XX-XX | 2022-09-15/2022-09-16",
                "XXXX-09-02/XXXX-09-03 | 2025 | [2025-09-02,2025-09-03]",
                "XXXX-09-02/XXXX-09-03 | XXXX-09-03/XXXX-10-XX | XXXX-09-03",
                "XXXX-09-02 | ../2025-01-28 | XXXX-09-02&../2024-09-02",
                "../2025-01-28 | 2025-01/.. | [2025-01-01..2025-01-28]",
                "[2025-02-24,2025-02-25] | 2025-02-25? | 2025-02-25?",
                "2025-02-24~ | 2025-02 | 2025-02-24~",
                "2025-02-24~ | 2025-02-24? | 2025-02-24%",
                "2025-02-24 | 2025-02-25 | ",
                "[2025-02-01..2025-02-28] | 2025 | [2025-02-01..2025-02-28]",
                "2025-01/2025-02 | 2025-02/2025-03 | 2025-02",
            })
    void two_reports_leave_what_both_allow(String one, String other, String left) {
        assertEquals(
                Optional.ofNullable(left),
                PartialDate.parse(one).intersect(PartialDate.parse(other)).map(PartialDate::toString));
    }

    @Test
    void a_weekday_narrows_and_stays_where_the_expression_cannot_say_it() {
        PartialDate monday = PartialDate.of(DayOfWeek.MONDAY);
        PartialDate february = PartialDate.parse("2025-02").intersect(monday).orElseThrow();
        assertEquals("[2025-02-03,2025-02-10,2025-02-17,2025-02-24]", february.toString());
        PartialDate year = PartialDate.parse("2025").intersect(monday).orElseThrow();
        assertEquals("[2025-01-06..2025-12-29]", year.toString());
        assertEquals(DayOfWeek.MONDAY, year.weekday());
        PartialDate day = PartialDate.parse("2025-02-24").intersect(monday).orElseThrow();
        assertEquals(new PartialDate(Edtf.parse("2025-02-24"), null, Set.of(Basis.WEEKDAY)), day);
        assertTrue(PartialDate.parse("2025-02-25").intersect(monday).isEmpty());
    }

    @Test
    void a_hedged_date_is_uncertain_and_else_the_same() {
        PartialDate monday = PartialDate.parse("2025-02-24", Basis.WEEKDAY);
        PartialDate hedged = monday.hedged();
        assertEquals("2025-02-24?", hedged.edtf().toString());
        assertEquals(monday.weekday(), hedged.weekday());
        assertEquals(monday.basis(), hedged.basis());
        assertTrue(hedged.uncertain());
        assertFalse(monday.uncertain());
    }

    @Test
    void a_date_rests_on_what_both_rest_on() {
        PartialDate both = PartialDate.parse("2025-02", Basis.STATED)
                .intersect(PartialDate.of(LocalDate.of(2025, 2, 24), Basis.FEAST))
                .orElseThrow();
        assertEquals(Set.of(Basis.STATED, Basis.FEAST), both.basis());
    }

    @Test
    void only_a_single_day_is_a_day() {
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 24)),
                PartialDate.parse("2025-02-24?").day());
        assertEquals(Optional.empty(), PartialDate.parse("2025-02").day());
        assertEquals(Optional.empty(), PartialDate.parse("XXXX-02-24").day());
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 24)),
                new PartialDate(Edtf.parse("2025-02-23/2025-02-25"), DayOfWeek.MONDAY, Set.of()).day());
    }

    @Test
    void unknown_is_only_what_nothing_narrows() {
        assertTrue(PartialDate.parse("XXXX-XX-XX").unknown());
        assertFalse(PartialDate.of(DayOfWeek.MONDAY).unknown());
        assertFalse(PartialDate.parse("../2025").unknown());
    }

    private static String say(PartialDate date) {
        return date + (date.weekday() == null ? "" : " on " + date.weekday());
    }
}
