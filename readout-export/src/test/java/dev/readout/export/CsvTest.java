package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String formula) {
        assertEquals("'" + formula, Csv.cell(formula));
    }

    @Test
    void aGuardedCellWithCommaIsQuotedAsAWhole() {
        assertEquals("\"'=HYPERLINK(\"\"http://x.example\"\",1)\"", Csv.cell("=HYPERLINK(\"http://x.example\",1)"));
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertEquals("\"a,b\"", Csv.cell("a,b"));
        assertEquals("\"say \"\"no\"\"\"", Csv.cell("say \"no\""));
        assertEquals("\"a\nb\"", Csv.cell("a\nb"));
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertEquals("2025-01-21", Csv.cell("2025-01-21"));
        assertEquals("", Csv.cell(""));
    }
}
