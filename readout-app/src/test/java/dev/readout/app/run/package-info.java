/** What a reading run promises. */
@NullMarked
package dev.readout.app.run;

import org.jspecify.annotations.NullMarked;
