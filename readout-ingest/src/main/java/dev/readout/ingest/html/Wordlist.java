package dev.readout.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of two columns, kind and words, from the class path; its comment lines explain it. */
public final class Wordlist {
    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One line.
     *
     * @param kind what the words are
     * @param words in lower case
     */
    record Row(String kind, String words) {}

    /** Reads the table, which lies beside this class; a line without exactly two cells stops the start. */
    public Wordlist(String name) {
        this.name = name;
        try (InputStream bytes = Wordlist.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + name + " beside " + Wordlist.class);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line, number));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Row row(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalStateException(name + " line " + number + ": expected kind and words: '" + line + "'");
        }
        return new Row(cells[0], cells[1]);
    }

    /** Every line, in the order of the table. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The words of one kind, in the order of the table. */
    public List<String> of(String kind) {
        return rows.stream().filter(r -> r.kind().equals(kind)).map(Row::words).toList();
    }
}
