/** Reports to mentions, mentions to contacts. */
@NullMarked
package dev.readout.analysis;

import org.jspecify.annotations.NullMarked;
