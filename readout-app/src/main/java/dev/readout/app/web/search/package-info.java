/** Words found in reports and statements. */
@NullMarked
package dev.readout.app.web.search;

import org.jspecify.annotations.NullMarked;
