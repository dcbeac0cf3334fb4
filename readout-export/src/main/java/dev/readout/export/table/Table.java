package dev.readout.export.table;

import dev.readout.export.Csv;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows under named columns.
 *
 * @param schema name and version of what the columns mean
 * @param rows gives them from the first on each time it is asked; each has a cell for each column
 */
public record Table(String schema, List<Column> columns, Supplier<Stream<List<String>>> rows) {
    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have one name: " + columns);
        }
    }

    /** Writes it as comma-separated values, header first. */
    public void csv(Appendable out) throws IOException {
        Csv.row(columns.stream().map(Column::name).toList(), out);
        try (Stream<List<String>> all = rows.get()) {
            for (Iterator<List<String>> row = all.iterator(); row.hasNext(); ) {
                Csv.row(row.next(), out);
            }
        }
    }
}
