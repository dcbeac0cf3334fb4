package dev.readout.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.export.Field;
import dev.readout.export.RecordFormat;
import dev.readout.export.SampleRecord;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV files as DuckDB reads them. */
class ClaimRowsTest {
    @TempDir
    Path folder = Path.of("");

    private List<Map<String, String>> rows(RecordFormat format) throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve(format.fileName()), SampleRecord.whole(format));
        return Duck.rows("SELECT * FROM read_csv('" + file + "', header = true, all_varchar = true, nullstr = '')");
    }

    @Test
    void everyClaimOfEveryContactIsARow() throws IOException, SQLException {
        Selection all = SampleRecord.all();
        int claims = 0;
        for (Contact contact : all.contacts()) {
            for (Field<?> field : Field.ALL) {
                claims += field.reading().apply(contact).claims().size();
            }
            for (Mention mention : all.mentionsOf(contact)) {
                claims += mention.participants().size()
                        + mention.topics().size()
                        + mention.outcomes().size();
            }
        }
        List<Map<String, String>> rows = rows(RecordFormat.CLAIMS);
        assertEquals(claims, rows.size());
        assertTrue(rows.stream().allMatch(row -> ClaimRows.SCHEMA.equals(row.get("schema"))));
    }

    @Test
    void everyRowHasTheWordsThatStandAtItsSpans() throws IOException, SQLException {
        Selection all = SampleRecord.all();
        for (Map<String, String> row : rows(RecordFormat.CLAIMS)) {
            String text = all.report(row.getOrDefault("report", "")).text();
            StringBuilder said = new StringBuilder();
            for (String span : row.getOrDefault("spans", "").split(" ", -1)) {
                String[] ends = span.split("-", -1);
                said.append(said.isEmpty() ? "" : " … ")
                        .append(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            }
            String words = row.getOrDefault("words", "");
            assertEquals(said.toString(), words.startsWith("'=") ? words.substring(1) : words);
        }
    }

    @Test
    void noCellIsAFormulaToASpreadsheet() throws IOException, SQLException {
        int guarded = 0;
        for (RecordFormat format : List.of(RecordFormat.CLAIMS, RecordFormat.CSV)) {
            for (Map<String, String> row : rows(format)) {
                for (String cell : row.values()) {
                    assertFalse(cell.matches("(?s)[=+@\\t\\r\\n-].*"), cell);
                    guarded += cell.startsWith("'=1+1") ? 1 : 0;
                }
            }
        }
        assertTrue(guarded >= 3, "cells that would run: " + guarded);
    }

    @Test
    void aClaimHasThePartsOfItsOwnFieldAndNoOthers() throws IOException, SQLException {
        List<Map<String, String>> rows = rows(RecordFormat.CLAIMS);
        Map<String, String> place = only(rows, "place", "Kremlin, Moscow");
        assertEquals("RU", place.get("place_country"));
        assertEquals("", place.get("duration_qualifier"));
        assertEquals("Moscow … Kremlin", place.get("words"));
        Map<String, String> who = only(rows, "participants", "Vladimir Putin");
        assertEquals("President; of, Russia", who.get("office"));
        assertEquals("", who.get("reading"));
        assertEquals("single", place.get("reading"));
    }

    /** The first such row of the visit. */
    private static Map<String, String> only(List<Map<String, String>> rows, String field, String value) {
        return rows.stream()
                .filter(row -> SampleRecord.visit().id().equals(row.get("contact")))
                .filter(row -> field.equals(row.get("field")) && value.equals(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopySaysWhoseWordsItHas() throws IOException, SQLException {
        List<Map<String, String>> rows = rows(RecordFormat.CLAIMS);
        Map<String, String> copied = rows.stream()
                .filter(row -> "copy.txt".equals(row.get("document")))
                .findFirst()
                .orElseThrow();
        assertEquals(SampleRecord.awkward().id(), copied.get("family"));
        assertEquals("no", copied.get("own_voice"));
        assertEquals("2025-05-10", copied.get("published"));
    }
}
