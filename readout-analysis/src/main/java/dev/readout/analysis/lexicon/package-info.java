/** What the reader knows beforehand: parties, persons, offices, places and contact vocabulary, from strict data files. */
@NullMarked
package dev.readout.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
