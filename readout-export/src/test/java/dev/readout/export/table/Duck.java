package dev.readout.export.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DuckDB as the reader who was not there when the file was written. */
public final class Duck {
    private Duck() {}

    /** The rows of a query, each with its cells by column; what is null is empty. */
    public static List<Map<String, String>> rows(String query) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    String cell = result.getString(i);
                    row.put(result.getMetaData().getColumnLabel(i), cell == null ? "" : cell);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
