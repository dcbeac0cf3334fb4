/** Outlets: what each carries, from whom it copies, and what nobody else tells. */
@NullMarked
package dev.readout.app.web.outlet;

import org.jspecify.annotations.NullMarked;
