/** What analysts decided, and the forms by which they decide. */
@NullMarked
package dev.readout.app.web.decisions;

import org.jspecify.annotations.NullMarked;
