/** Words and sentences of a text, with their offsets. */
@NullMarked
package dev.readout.analysis.language;

import org.jspecify.annotations.NullMarked;
