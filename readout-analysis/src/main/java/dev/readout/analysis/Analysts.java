package dev.readout.analysis;

import dev.readout.analysis.mentions.EnglishAnalyst;

/** The analysts there are. */
public final class Analysts {
    /** Changes with every change of what is read from a text; stored reports of an older version are read again. */
    public static final String VERSION = "en-1";

    private Analysts() {}

    /** Reads English reports. Loading its lexicon takes a moment; share it. */
    public static Analyst standard() {
        return new EnglishAnalyst();
    }
}
