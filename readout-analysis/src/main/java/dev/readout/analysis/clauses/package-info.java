/** Who met, phoned or wrote to whom: the contacts that a sentence speaks of. */
@NullMarked
package dev.readout.analysis.clauses;

import org.jspecify.annotations.NullMarked;
