/** What a request sees of the record: one state of the store, and an outline of all contacts. */
@NullMarked
package dev.readout.app.web.sight;

import org.jspecify.annotations.NullMarked;
