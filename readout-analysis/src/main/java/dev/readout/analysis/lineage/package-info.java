/** Which reports copy which, and how many independent origins stand behind a set of reports. */
@NullMarked
package dev.readout.analysis.lineage;

import org.jspecify.annotations.NullMarked;
