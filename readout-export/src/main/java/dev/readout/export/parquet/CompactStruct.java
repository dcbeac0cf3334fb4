package dev.readout.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A struct in Thrift's compact protocol, in which Parquet writes its headers and its footer. Fields are given in the order
 * of their numbers.
 */
final class CompactStruct {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    /** Up to this many members, a list's length stands beside its type. */
    private static final int SHORT_LIST = 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    CompactStruct number(int field, int value) {
        begin(field, I32);
        zigzag(value);
        return this;
    }

    CompactStruct big(int field, long value) {
        begin(field, I64);
        zigzag(value);
        return this;
    }

    CompactStruct text(int field, String value) {
        begin(field, BINARY);
        binary(value);
        return this;
    }

    CompactStruct struct(int field, CompactStruct value) {
        begin(field, STRUCT);
        out.writeBytes(value.bytes());
        return this;
    }

    CompactStruct numbers(int field, List<Integer> values) {
        list(field, I32, values.size());
        values.forEach(this::zigzag);
        return this;
    }

    CompactStruct texts(int field, List<String> values) {
        list(field, BINARY, values.size());
        values.forEach(this::binary);
        return this;
    }

    CompactStruct structs(int field, List<CompactStruct> values) {
        list(field, STRUCT, values.size());
        values.forEach(value -> out.writeBytes(value.bytes()));
        return this;
    }

    /** The struct with its end. */
    byte[] bytes() {
        byte[] fields = out.toByteArray();
        byte[] ended = new byte[fields.length + 1];
        System.arraycopy(fields, 0, ended, 0, fields.length);
        return ended;
    }

    private void begin(int field, int type) {
        int step = field - last;
        if (step < 1 || step > 15) {
            throw new IllegalArgumentException("field " + field + " after field " + last);
        }
        out.write(step << 4 | type);
        last = field;
    }

    private void list(int field, int type, int size) {
        begin(field, LIST);
        if (size <= SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            Varint.write(size, out);
        }
    }

    private void zigzag(long value) {
        Varint.write(value << 1 ^ value >> 63, out);
    }

    private void binary(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        Varint.write(bytes.length, out);
        out.writeBytes(bytes);
    }
}
