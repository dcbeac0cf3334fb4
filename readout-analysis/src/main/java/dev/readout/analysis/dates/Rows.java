package dev.readout.analysis.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Strict tab-separated rows of a class-path resource: '#' lines are comments, the first other line names the columns. */
record Rows(String resource, List<Row> rows) {

    /** One row and where it stands. */
    record Row(String resource, int line, List<String> header, List<String> cells) {

        String get(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw error("no column '" + column + "'");
            }
            return cells.get(at);
        }

        int number(String column) {
            try {
                return Integer.parseInt(get(column));
            } catch (NumberFormatException notANumber) {
                throw error("no number in column '" + column + "': '" + get(column) + "'");
            }
        }

        IllegalStateException error(String what) {
            return new IllegalStateException(resource + ":" + line + ": " + what);
        }
    }

    /**
     * Reads a resource.
     *
     * @throws IllegalStateException naming file and line, if it is missing or a row has not the header's columns
     */
    static Rows read(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such lexicon: " + resource);
            }
            return parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }

    private static Rows parse(String resource, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            if (cells.size() != header.size()) {
                throw new IllegalStateException(
                        resource + ":" + number + ": " + cells.size() + " cells, not " + header.size());
            }
            rows.add(new Row(resource, number, header, cells));
        }
        return new Rows(resource, List.copyOf(rows));
    }
}
