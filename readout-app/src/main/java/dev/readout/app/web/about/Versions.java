package dev.readout.app.web.about;

import dev.readout.app.Edition;
import dev.readout.app.web.table.Columns;

/**
 * By what the record is made and kept.
 *
 * @param analysis what reads reports, with the checksum of its code and lexicon
 * @param schema the last step of the tables of the store
 */
public record Versions(String program, String analysis, String schema) {
    static final Columns<Versions> COLUMNS = Columns.<Versions>none()
            .text("program", Versions::program)
            .text("analysis", Versions::analysis)
            .text("schema", Versions::schema);

    static Versions of(String analysis, String schema) {
        return new Versions(Edition.PROGRAM, analysis, schema);
    }
}
