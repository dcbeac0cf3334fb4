package dev.readout.analysis.lexicon;

/** A lexicon file says something it may not. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LexiconException(String file, int line, String problem) {
        super("lexicon " + file + (line > 0 ? ", line " + line : "") + ": " + problem);
    }
}
