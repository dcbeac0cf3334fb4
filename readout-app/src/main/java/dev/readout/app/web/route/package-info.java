/** What can be asked for under which address, as data, and what is asked and answered. */
@NullMarked
package dev.readout.app.web.route;

import org.jspecify.annotations.NullMarked;
