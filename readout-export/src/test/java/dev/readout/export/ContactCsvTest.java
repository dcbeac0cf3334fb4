package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Contact;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactCsvTest {
    @Test
    void aContactIsOneRowUnderTheHeader() throws IOException {
        List<String> rows = rows();
        assertEquals(2, rows.size(), "rows");
        assertEquals(cells(rows.get(0)).size(), cells(rows.get(1)).size(), "cells");
    }

    @Test
    void aDisputedFieldShowsAllValuesAndSaysSo() throws IOException {
        assertEquals("video; phone", cell("channel"));
        assertEquals("disputed", cell("channel_reading"));
    }

    @Test
    void aDateHasItsEndsAndBasisInColumnsOfTheirOwn() throws IOException {
        assertEquals("Monday", cell("date_weekday"));
        assertEquals("weekday", cell("date_basis"));
    }

    @Test
    void anUnknownFieldIsEmptyAndSaysSo() throws IOException {
        Contact bare = SampleContact.of("c0ffee02", Samples.newsMention()).build();
        List<String> rows =
                Arrays.asList(SampleSelection.written(Format.CSV, bare).split("\r\n", -1));
        int column = cells(rows.get(0)).indexOf("place");
        assertEquals("", cells(rows.get(1)).get(column));
        assertTrue(rows.get(1).contains("unknown"), rows.get(1));
    }

    private static String cell(String name) throws IOException {
        List<String> rows = rows();
        return cells(rows.get(1)).get(cells(rows.get(0)).indexOf(name));
    }

    private static List<String> rows() throws IOException {
        return Arrays.stream(SampleSelection.written(Format.CSV, Samples.call()).split("\r\n", -1))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Good for rows without quoted cells, as these are. */
    private static List<String> cells(String row) {
        return Arrays.asList(row.split(",", -1));
    }
}
