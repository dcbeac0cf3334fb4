package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySetTest {
    /** In 400 years the calendar begins anew: 146,097 days. */
    private static final long CYCLE_START = LocalDate.of(1800, 1, 1).toEpochDay();

    private static final int CYCLE = 146_097;

    @Test
    void a_set_holds_the_days_its_expression_means() {
        Dice dice = new Dice(DaySetTest.class);
        for (int i = 0; i < 600; i++) {
            PartialDate date = dice.date();
            assertEquals(DayByDay.days(date), DayByDay.days(date.days()), date + " on " + date.weekday());
        }
    }

    @Test
    void an_intersection_holds_the_days_that_both_hold() {
        Dice dice = new Dice(DaySetTest.class);
        for (int i = 0; i < 600; i++) {
            PartialDate one = dice.date();
            PartialDate other = dice.date();
            BitSet both = DayByDay.days(one);
            both.and(DayByDay.days(other));
            DaySet days = one.days().intersect(other.days());
            assertEquals(both, DayByDay.days(days), one + " and " + other);
            assertTrue(days.within(one.days()) && days.within(other.days()), one + " and " + other);
        }
    }

    @Test
    void sets_of_the_same_days_are_equal_however_they_came_about() {
        List<DaySet> parts = new ArrayList<>();
        for (String expression : List.of(
                "XXXX-02-29",
                "[XXXX-02-29,XXXX-03-01]",
                "XXXX-02-XX",
                "../2012-02-29",
                "../2012-03-01",
                "2012/..",
                "2001/2020",
                "[2004-02-29,2016-02-29]",
                "[2004-02-29,2012-02-29,2016-02-29]",
                "XXXX-XX-XX")) {
            parts.add(Edtf.parse(expression).days());
        }
        parts.add(DaySet.ALL.on(DayOfWeek.WEDNESDAY));
        parts.add(DaySet.union(List.of(
                Edtf.parse("../2004-05").days(), Edtf.parse("2008-05/..").days())));
        List<DaySet> sets = new ArrayList<>();
        for (DaySet a : parts) {
            for (DaySet b : parts) {
                sets.add(a.intersect(b));
            }
        }
        List<BitSet> days = sets.stream().map(DaySetTest::cycle).toList();
        int same = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean equal = sets.get(i).equals(sets.get(j));
                assertEquals(days.get(i).equals(days.get(j)), equal, sets.get(i) + " and " + sets.get(j));
                assertFalse(equal && sets.get(i).hashCode() != sets.get(j).hashCode());
                same += equal ? 1 : 0;
            }
        }
        assertTrue(same > sets.size() / 2, "only " + same + " pairs were equal");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02, MONDAY, 2025-02-03, 2025-02-24",
        "2025-02-24, TUESDAY, , ",
        "2025-02-25/.., MONDAY, 2025-03-03, ",
        "../2025-02-25, MONDAY, , 2025-02-24",
        "XXXX-02-29, MONDAY, , ",
        "XXXX-02-29&2025/.., MONDAY, 2044-02-29, ",
        "XXXX-02-29&../2025, MONDAY, , 2016-02-29",
    })
    void the_ends_are_days_of_the_set(String expression, DayOfWeek weekday, LocalDate first, LocalDate last) {
        PartialDate date = new PartialDate(Edtf.parse(expression), weekday, java.util.Set.of());
        assertEquals(java.util.Optional.ofNullable(first), date.earliest());
        assertEquals(java.util.Optional.ofNullable(last), date.latest());
    }

    @Test
    void neighbours_are_joined() {
        DaySet days = DaySet.union(List.of(DaySet.range(5, 9), DaySet.range(1, 2), DaySet.range(3, 4)));
        assertEquals(DaySet.range(1, 9), days);
        assertEquals(List.of(new DaySet.Range(1, 9)), days.ranges());
    }

    @Test
    void the_empty_set_is_one() {
        assertEquals(DaySet.range(2, 1), DaySet.union(List.of()));
        assertEquals(DaySet.range(2, 1), DaySet.ALL.on(DayOfWeek.MONDAY).on(DayOfWeek.TUESDAY));
        assertTrue(DaySet.range(2, 1).isEmpty());
    }

    @Test
    void nonsense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new DaySet.Range(2, 1));
        assertThrows(IllegalArgumentException.class, () -> DaySet.union(List.of(DaySet.ALL.on(DayOfWeek.MONDAY))));
    }

    private static BitSet cycle(DaySet set) {
        BitSet days = new BitSet(CYCLE);
        for (int i = 0; i < CYCLE; i++) {
            days.set(i, set.contains(CYCLE_START + i));
        }
        return days;
    }
}
