package dev.readout.export.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.export.Portions;
import dev.readout.export.SampleRecord;
import dev.readout.export.WholeFile;
import dev.readout.export.table.ClaimRows;
import dev.readout.export.table.Column;
import dev.readout.export.table.Column.Kind;
import dev.readout.export.table.ContactRows;
import dev.readout.export.table.Duck;
import dev.readout.export.table.Table;
import dev.readout.testkit.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
    @TempDir
    Path folder = Path.of("");

    private Path written(Table table, int groupRows) throws IOException {
        Path file = folder.resolve("table.parquet");
        WholeFile.writeBytes(file, out -> {
            ParquetFile.write(table, groupRows, out);
            return file;
        });
        return file;
    }

    private static List<List<String>> read(Path file) throws SQLException {
        return Duck.rows("SELECT * FROM '" + file + "'").stream()
                .map(row -> List.copyOf(row.values()))
                .toList();
    }

    @Test
    void duckDbReadsTheRowsOfTheTables() throws IOException, SQLException {
        for (Table table : List.of(
                ContactRows.of(Portions.of(SampleRecord.all())), ClaimRows.of(Portions.of(SampleRecord.all())))) {
            List<List<String>> rows = table.rows().get().toList();
            assertTrue(rows.size() > 4);
            for (int groupRows : List.of(1, 3, 100)) {
                assertEquals(rows, read(written(table, groupRows)), table.schema() + " by " + groupRows);
            }
        }
    }

    @Test
    void daysAndCountsAreTyped() throws IOException, SQLException {
        Path file = written(ContactRows.of(Portions.of(SampleRecord.all())), 100);
        Map<String, String> types = new HashMap<>();
        for (Map<String, String> column : Duck.rows("DESCRIBE SELECT * FROM '" + file + "'")) {
            types.put(column.getOrDefault("column_name", ""), column.getOrDefault("column_type", ""));
        }
        assertEquals("DATE", types.get("date_earliest"));
        assertEquals("INTEGER", types.get("origins"));
        assertEquals("VARCHAR", types.get("date"));
        assertEquals(
                "3",
                Duck.rows("SELECT count(*) AS n FROM '" + file + "' WHERE date_latest = DATE '2025-05-09'"
                                + " OR (date_earliest = DATE '2025-05-01' AND place_country = 'RU')")
                        .get(0)
                        .get("n"));
    }

    @Test
    void theVersionStandsInTheMetadata() throws IOException, SQLException {
        Path file = written(ClaimRows.of(Portions.of(SampleRecord.all())), 100);
        assertEquals(
                ClaimRows.SCHEMA,
                Duck.rows("SELECT decode(value) AS v FROM parquet_kv_metadata('" + file
                                + "') WHERE decode(key) = 'readout.schema'")
                        .get(0)
                        .get("v"));
    }

    @Test
    void aTableWithoutRowsIsAFileWithoutRows() throws IOException, SQLException {
        Path file = written(ContactRows.of(Portions.of(SampleRecord.of())), 100);
        assertEquals(List.of(), read(file));
        assertEquals(
                ContactRows.of(Portions.of(SampleRecord.of())).columns().size(),
                Duck.rows("DESCRIBE SELECT * FROM '" + file + "'").size());
    }

    @Test
    void anyCellsComeBackAsTheyWere() throws IOException, SQLException {
        Random random = Seed.random(ParquetFileTest.class);
        List<Column> columns =
                List.of(new Column("words", Kind.TEXT), new Column("number", Kind.COUNT), new Column("day", Kind.DAY));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            rows.add(List.of(
                    random.nextInt(3) == 0 ? "" : "é\uD83D\uDD4A\n\"".repeat(random.nextInt(60)),
                    random.nextInt(50) == 0 ? "" : Integer.toString(random.nextInt(Integer.MAX_VALUE)),
                    random.nextBoolean()
                            ? ""
                            : LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000L)
                                    .toString()));
        }
        Table table = new Table("sample/1", columns, rows::stream);
        assertEquals(rows, read(written(table, 1 + random.nextInt(1500))));
    }
}
