/** The record as an iCalendar file (RFC 5545). */
@NullMarked
package dev.readout.export.calendar;

import org.jspecify.annotations.NullMarked;
