/** What the structure and the documents promise. */
@NullMarked
package dev.readout.app.architecture;

import org.jspecify.annotations.NullMarked;
