/** The commands, one class each. */
@NullMarked
package dev.readout.app.command;

import org.jspecify.annotations.NullMarked;
