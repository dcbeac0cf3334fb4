/** Lexicon files are read strictly. */
@NullMarked
package dev.readout.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
