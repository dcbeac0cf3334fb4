/** Builders and printed seeds for tests. */
@NullMarked
package dev.readout.testkit;

import org.jspecify.annotations.NullMarked;
