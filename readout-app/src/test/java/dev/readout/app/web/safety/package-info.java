/** What is kept from doing harm. */
@NullMarked
package dev.readout.app.web.safety;

import org.jspecify.annotations.NullMarked;
