package dev.readout.export.parquet;

import dev.readout.export.table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;

/** The cells of one column of one row group: which of them have a value, then the values, plainly encoded. */
final class ColumnPage {
    private static final int PLAIN = 0;
    private static final int RUN_LENGTH = 3;
    private static final int DATA_PAGE = 0;

    private final Column column;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int cells;
    private int run;
    private boolean present;

    ColumnPage(Column column) {
        this.column = column;
    }

    /** An empty cell has no value. */
    void add(String cell) {
        boolean has = !cell.isEmpty();
        if (has != present || run == 0) {
            endRun();
            present = has;
        }
        run++;
        cells++;
        if (has) {
            value(cell);
        }
    }

    private void value(String cell) {
        switch (column.kind()) {
            case TEXT -> {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                littleEndian(bytes.length, values);
                values.writeBytes(bytes);
            }
            case COUNT -> littleEndian(Integer.parseInt(cell), values);
            case DAY -> littleEndian(Math.toIntExact(LocalDate.parse(cell).toEpochDay()), values);
        }
    }

    private void endRun() {
        if (run > 0) {
            Varint.write((long) run << 1, levels);
            levels.write(present ? 1 : 0);
            run = 0;
        }
    }

    /**
     * A page as it stands in the file.
     *
     * @param head its header
     * @param body what follows, packed
     * @param plain how long the body is unpacked
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Written(byte[] head, byte[] body, int plain) {}

    /** Ends the page. */
    Written written() {
        endRun();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        littleEndian(levels.size(), plain);
        plain.writeBytes(levels.toByteArray());
        plain.writeBytes(values.toByteArray());
        byte[] body = packed(plain.toByteArray());
        CompactStruct data = new CompactStruct()
                .number(1, cells)
                .number(2, PLAIN)
                .number(3, RUN_LENGTH)
                .number(4, RUN_LENGTH);
        byte[] head = new CompactStruct()
                .number(1, DATA_PAGE)
                .number(2, plain.size())
                .number(3, body.length)
                .struct(5, data)
                .bytes();
        return new Written(head, body, plain.size());
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static void littleEndian(int number, ByteArrayOutputStream out) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(number >>> shift);
        }
    }
}
