/** The record as text for a terminal. */
@NullMarked
package dev.readout.app.page;

import org.jspecify.annotations.NullMarked;
