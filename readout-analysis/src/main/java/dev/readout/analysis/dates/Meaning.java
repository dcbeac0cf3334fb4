package dev.readout.analysis.dates;

import dev.readout.model.PartialDate;

/** What the words of an expression say; a date once the setting is known. */
@FunctionalInterface
interface Meaning {

    /** Never null; {@link PartialDate#UNKNOWN} where the setting does not suffice. */
    PartialDate in(Setting setting);
}
