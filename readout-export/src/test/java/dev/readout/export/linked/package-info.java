/** Tests of linked data, read by Titanium. */
@NullMarked
package dev.readout.export.linked;

import org.jspecify.annotations.NullMarked;
