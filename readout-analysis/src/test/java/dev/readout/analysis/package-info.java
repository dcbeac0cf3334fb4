/** What the reading of a report promises: golden cases, and what it tells those who follow it. */
@NullMarked
package dev.readout.analysis;

import org.jspecify.annotations.NullMarked;
