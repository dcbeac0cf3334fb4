package dev.readout.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A checksum of all that is kept: SHA-256 over each table's name and its rows in the order of their key, each row's columns
 * in the order of their names, each value with its kind and length. It does not depend on the database.
 */
final class Digest {
    private final MessageDigest digest;

    private Digest(MessageDigest digest) {
        this.digest = digest;
    }

    /** As hexadecimal figures. */
    static String of(Handle handle) {
        Digest digest = new Digest(sha256());
        for (Table table : Table.ALL) {
            digest.put('#', table.name().getBytes(StandardCharsets.UTF_8));
            handle.createQuery("SELECT * FROM " + table.name() + " ORDER BY " + table.key())
                    .map((row, context) -> digest.row(row))
                    .forEach(done -> {});
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private boolean row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        TreeMap<String, Integer> byName = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            byName.put(columns.getColumnLabel(i), i);
        }
        for (int i : byName.values()) {
            value(row.getObject(i));
        }
        return true;
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            put('N', new byte[0]);
        } else if (value instanceof byte[] bytes) {
            put('B', bytes);
        } else if (value instanceof Double || value instanceof Float) {
            put('R', String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Number) {
            put('I', String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        } else {
            put('T', value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void put(char kind, byte[] bytes) {
        digest.update(ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) kind)
                .putInt(bytes.length)
                .array());
        digest.update(bytes);
    }
}
