package dev.readout.app.selection;

import dev.readout.analysis.lexicon.Outlets;

/** The table of outlets, read when it is first needed and not for each page. */
final class Usual {
    static final Outlets OUTLETS = Outlets.read();

    private Usual() {}
}
