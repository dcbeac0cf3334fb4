/** One office of a party: who held it when, and in which contacts. */
@NullMarked
package dev.readout.app.web.office;

import org.jspecify.annotations.NullMarked;
