/** What the commands promise. */
@NullMarked
package dev.readout.app.command;

import org.jspecify.annotations.NullMarked;
