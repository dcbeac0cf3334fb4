/** One report, with everything that was read from it marked in its text. */
@NullMarked
package dev.readout.app.web.report;

import org.jspecify.annotations.NullMarked;
