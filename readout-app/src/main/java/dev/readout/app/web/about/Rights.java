package dev.readout.app.web.about;

import dev.readout.app.web.table.Columns;
import java.util.List;

/**
 * What may be done with a part of the record.
 *
 * @param part what it is
 * @param terms the terms, in a sentence or two
 */
public record Rights(String part, String terms) {
    /** Of everything that the record has. */
    public static final List<Rights> ALL = List.of(
            new Rights(
                    "facts",
                    "Who was in contact with whom, when, where and how, and all that the program makes of the reports:"
                            + " entries, readings, counts, links. These are facts; the makers of the program claim no rights"
                            + " in them. Use them freely, and name this record and the day on which you took them, because it"
                            + " changes."),
            new Rights(
                    "texts",
                    "The texts of reports, their headlines and the words that stand as evidence belong to those who"
                            + " published them. Each stands with its source; beyond quoting, ask there."),
            new Rights("decisions", "What analysts decided and why belongs to them, or to whom they work for."),
            new Rights("program", "The program and its sample reports: Apache License 2.0."));

    static final Columns<Rights> COLUMNS =
            Columns.<Rights>none().text("part", Rights::part).text("terms", Rights::terms);
}
