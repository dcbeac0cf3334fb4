/** Cuts texts into the terms by which they are found, each language in its way; {@link dev.readout.store.terms.Terms} is the way in. */
@NullMarked
package dev.readout.store.terms;

import org.jspecify.annotations.NullMarked;
