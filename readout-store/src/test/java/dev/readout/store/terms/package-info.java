/** Tests of how texts are cut into terms. */
@NullMarked
package dev.readout.store.terms;

import org.jspecify.annotations.NullMarked;
