/** From what an analyst types to a decision in the store, and how decisions stand. */
@NullMarked
package dev.readout.app.deciding;

import org.jspecify.annotations.NullMarked;
