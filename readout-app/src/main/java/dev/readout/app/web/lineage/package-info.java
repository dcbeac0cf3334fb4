/** What a copy took over from an earlier report, and what it made of it. */
@NullMarked
package dev.readout.app.web.lineage;

import org.jspecify.annotations.NullMarked;
