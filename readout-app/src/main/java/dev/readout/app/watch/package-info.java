/** Looks at feeds again and again, reads what is new, and hands on what changes in the record. */
@NullMarked
package dev.readout.app.watch;

import org.jspecify.annotations.NullMarked;
