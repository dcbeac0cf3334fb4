/** Words of reports, shown in the sentence in which they stand. */
@NullMarked
package dev.readout.app.web.evidence;

import org.jspecify.annotations.NullMarked;
