package dev.readout.analysis.lexicon;

import dev.readout.model.Party;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A lexicon file: tab-separated, UTF-8, comments behind '#', a header row, values of one cell separated by '|'. Read
 * strictly, so that a slip in a file is found at once and at its line.
 *
 * @param name the resource
 * @param rows the data rows in file order
 */
public record Table(String name, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a resource of the class path.
     *
     * @param columns the header that the file must have
     * @throws LexiconException naming file, line and problem
     */
    public static Table read(String name, String... columns) {
        InputStream in = Table.class.getResourceAsStream("/lexicon/" + name);
        if (in == null) {
            throw new LexiconException(name, 0, "no such lexicon file");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(name, lines.lines().toList(), columns);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read lexicon " + name, broken);
        }
    }

    static Table parse(String name, List<String> lines, String... columns) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        List<String> header = List.of(columns);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!headed) {
                if (!cells.equals(header)) {
                    throw new LexiconException(name, i + 1, "columns " + cells + ", expected " + header);
                }
                headed = true;
                continue;
            }
            if (cells.size() != header.size()) {
                throw new LexiconException(
                        name, i + 1, cells.size() + " cells, expected " + header.size() + ": " + line);
            }
            rows.add(new Row(name, i + 1, header, cells));
        }
        if (!headed) {
            throw new LexiconException(name, 0, "no header row");
        }
        return new Table(name, rows);
    }

    /**
     * The same table, after a check that no two rows agree in the values of these columns.
     *
     * @throws LexiconException naming file, line and problem
     */
    Table unique(String... columns) {
        Set<List<String>> seen = new HashSet<>();
        for (Row row : rows) {
            List<String> key = new ArrayList<>();
            for (String column : columns) {
                key.add(row.get(column));
            }
            if (!seen.add(key)) {
                throw row.wrong("'" + String.join(", ", key) + "' stands twice");
            }
        }
        return this;
    }

    /** One row, by column name. */
    public record Row(String table, int line, List<String> header, List<String> cells) {
        /** The cell of a column, without surrounding space. */
        public String get(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw new LexiconException(table, line, "no column " + column);
            }
            return cells.get(at).strip();
        }

        /** The cell's values; none where it is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            List<String> values = new ArrayList<>();
            if (cell.isEmpty()) {
                return values;
            }
            for (String value : cell.split("\\|", -1)) {
                if (value.isBlank()) {
                    throw wrong("an empty value in column " + column);
                }
                if (values.contains(value.strip())) {
                    throw wrong("'" + value.strip() + "' stands twice in column " + column);
                }
                values.add(value.strip());
            }
            return values;
        }

        /** The party of a column, which parties.tsv must have. */
        Party party(String column, Set<Party> known) {
            String code = get(column);
            if (code.isEmpty() || !known.contains(new Party(code))) {
                throw wrong("no party '" + code + "' in parties.tsv");
            }
            return new Party(code);
        }

        /** Notes a phrase that no two rows may share. */
        void once(String phrase, Set<String> seen) {
            if (!seen.add(phrase)) {
                throw wrong("'" + phrase + "' stands twice");
            }
        }

        public LexiconException wrong(String problem) {
            return new LexiconException(table, line, problem);
        }
    }
}
