/** Ready-made reports, mentions and contacts for tests, in our own words. */
@NullMarked
package dev.readout.testkit;

import org.jspecify.annotations.NullMarked;
