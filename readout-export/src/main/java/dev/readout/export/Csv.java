package dev.readout.export;

import java.io.IOException;
import java.util.List;

/** Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet. */
public final class Csv {
    /** What spreadsheets take for the beginning of a formula, white space that hides one included. */
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** One row with its line end. */
    public static void row(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** The cell as written: text that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
