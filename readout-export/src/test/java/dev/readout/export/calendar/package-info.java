/** Tests of the calendar, read by biweekly. */
@NullMarked
package dev.readout.export.calendar;

import org.jspecify.annotations.NullMarked;
