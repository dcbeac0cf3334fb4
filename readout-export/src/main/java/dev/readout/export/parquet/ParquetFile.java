package dev.readout.export.parquet;

import dev.readout.export.table.Column;
import dev.readout.export.table.Column.Kind;
import dev.readout.export.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table as Apache Parquet (format 2.x, the parts that every reader knows): flat optional columns, plainly encoded
 * pages packed with gzip, one page a column in each row group. The table's schema stands in the file's metadata under
 * {@code readout.schema}.
 */
public final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Rows that are held in memory at the same time. */
    private static final int ROWS = 50_000;

    private static final int VERSION = 2;
    private static final int OPTIONAL = 1;
    private static final int GZIP = 2;
    private static final List<Integer> ENCODINGS = List.of(0, 3);

    private final Table table;
    private final OutputStream out;
    private final List<CompactStruct> groups = new ArrayList<>();
    private long offset;
    private long rows;

    private ParquetFile(Table table, OutputStream out) {
        this.table = table;
        this.out = out;
    }

    /** Writes all rows and leaves the stream open. */
    public static void write(Table table, OutputStream out) throws IOException {
        write(table, ROWS, out);
    }

    /** The same with so many rows in each group. */
    static void write(Table table, int groupRows, OutputStream out) throws IOException {
        ParquetFile file = new ParquetFile(table, out);
        file.put(MAGIC);
        try (Stream<List<String>> all = table.rows().get()) {
            for (Iterator<List<String>> rows = all.iterator(); rows.hasNext(); ) {
                file.group(rows, groupRows);
            }
        }
        file.footer();
        out.flush();
    }

    private void group(Iterator<List<String>> next, int most) throws IOException {
        List<ColumnPage> pages = table.columns().stream().map(ColumnPage::new).toList();
        int count = 0;
        for (; count < most && next.hasNext(); count++) {
            List<String> cells = next.next();
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).add(cells.get(i));
            }
        }
        List<CompactStruct> chunks = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < pages.size(); i++) {
            ColumnPage.Written page = pages.get(i).written();
            Column column = table.columns().get(i);
            chunks.add(chunk(column, page, count));
            put(page.head());
            put(page.body());
            size += page.head().length + page.plain();
        }
        groups.add(new CompactStruct().structs(1, chunks).big(2, size).big(3, count));
        rows += count;
    }

    /** Where the chunk stands that is written next. */
    private CompactStruct chunk(Column column, ColumnPage.Written page, int count) {
        int head = page.head().length;
        CompactStruct data = new CompactStruct()
                .number(1, type(column.kind()))
                .numbers(2, ENCODINGS)
                .texts(3, List.of(column.name()))
                .number(4, GZIP)
                .big(5, count)
                .big(6, (long) head + page.plain())
                .big(7, (long) head + page.body().length)
                .big(9, offset);
        return new CompactStruct().big(2, offset).struct(3, data);
    }

    private void footer() throws IOException {
        List<CompactStruct> schema = new ArrayList<>();
        schema.add(
                new CompactStruct().text(4, "table").number(5, table.columns().size()));
        for (Column column : table.columns()) {
            CompactStruct element = new CompactStruct()
                    .number(1, type(column.kind()))
                    .number(3, OPTIONAL)
                    .text(4, column.name());
            schema.add(element.number(6, meaning(column.kind())));
        }
        byte[] footer = new CompactStruct()
                .number(1, VERSION)
                .structs(2, schema)
                .big(3, rows)
                .structs(4, groups)
                .structs(
                        5, List.of(new CompactStruct().text(1, "readout.schema").text(2, table.schema())))
                .text(6, "Readout")
                .bytes();
        put(footer);
        ByteArrayOutputStream length = new ByteArrayOutputStream();
        ColumnPage.littleEndian(footer.length, length);
        put(length.toByteArray());
        put(MAGIC);
    }

    /** The physical type. */
    private static int type(Kind kind) {
        return switch (kind) {
            case TEXT -> 6; // BYTE_ARRAY
            case COUNT, DAY -> 1; // INT32
        };
    }

    /** What the bytes mean ('converted type'). */
    private static int meaning(Kind kind) {
        return switch (kind) {
            case TEXT -> 0; // UTF8
            case COUNT -> 17; // INT_32
            case DAY -> 6; // DATE
        };
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
