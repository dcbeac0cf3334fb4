/** What was announced, for when, and what became of it. */
@NullMarked
package dev.readout.app.web.calendar;

import org.jspecify.annotations.NullMarked;
