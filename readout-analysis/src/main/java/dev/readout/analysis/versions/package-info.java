/** What one text of an address says otherwise than another that stood there before. */
@NullMarked
package dev.readout.analysis.versions;

import org.jspecify.annotations.NullMarked;
