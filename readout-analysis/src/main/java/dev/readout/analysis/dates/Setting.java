package dev.readout.analysis.dates;

import dev.readout.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression's meaning depends on beside its words.
 *
 * @param published the report's day; null for an undated report
 * @param tense of the clause
 * @param anchor the date last spoken of; null where there is none
 */
record Setting(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable PartialDate anchor) {

    Setting at(@Nullable LocalDate other) {
        return new Setting(other, tense, anchor);
    }

    Setting in(Tense other) {
        return new Setting(published, other, anchor);
    }
}
