package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource({
        "clutter.tsv, unseen part never story begins whole ends rest wall",
        "names.tsv, published-og published modified author-og author outlet credit section-og section date date-perhaps",
        "bylines.tsv, by nobody nowhere other",
    })
    void every_line_has_a_kind_that_is_read_and_stands_there_once(String table, String kinds) {
        List<Wordlist.Row> rows = new Wordlist(table).rows();
        assertFalse(rows.isEmpty());
        Set<Wordlist.Row> seen = new HashSet<>();
        for (Wordlist.Row row : rows) {
            assertTrue(Set.of(kinds.split(" ", -1)).contains(row.kind()), row.toString());
            assertEquals(row.words().toLowerCase(Locale.ROOT), row.words());
            assertTrue(seen.add(row), "twice: " + row);
        }
    }

    @Test
    void every_charset_of_the_table_is_known() {
        for (Wordlist.Row row : new Wordlist("charsets.tsv").rows()) {
            assertTrue(Charset.isSupported(row.kind()), row.kind());
        }
    }

    @Test
    void a_table_that_is_not_there_stops_the_start() {
        assertThrows(IllegalStateException.class, () -> new Wordlist("nothing.tsv"));
    }

    @Test
    void no_month_has_the_name_of_another() {
        MonthNames months = new MonthNames();
        assertEquals(
                List.of(1, 2, 3, 5, 8, 9, 10, 11, 12),
                List.of(
                        months.of("January"),
                        months.of("feb."),
                        months.of("März"),
                        months.of("мая"),
                        months.of("août"),
                        months.of("Sept"),
                        months.of("październik"),
                        months.of("listopada"),
                        months.of("декабря")));
        assertEquals(0, months.of("Monday"));
    }
}
