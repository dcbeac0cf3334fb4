package dev.readout.export;

import dev.readout.export.table.ContactRows;
import dev.readout.model.Coded;
import java.io.IOException;
import java.io.Writer;

/** The formats in which lists are printed. */
public enum Format implements Coded {
    /** One row a contact, for spreadsheets. */
    CSV("csv"),
    /** One array with all claims and evidence. */
    JSON("json"),
    /** The same objects, one a line. */
    JSON_LINES("jsonl");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether statements are part of the format. */
    public boolean statements() {
        return this != CSV;
    }

    /** Writes the selection and leaves the writer open. */
    public void write(Selection selection, Writer out) throws IOException {
        switch (this) {
            case CSV -> ContactRows.of(Portions.of(selection)).csv(out);
            case JSON -> ContactJson.array(Portions.of(selection), out);
            case JSON_LINES -> ContactJson.lines(Portions.of(selection), out);
        }
        out.flush();
    }
}
