/** The gold file format (codebook §6): reading it, and writing what was read from reports in it. */
@NullMarked
package dev.readout.export.gold;

import org.jspecify.annotations.NullMarked;
