/** What is different between two states of the record, by contact and field. */
@NullMarked
package dev.readout.app.change;

import org.jspecify.annotations.NullMarked;
