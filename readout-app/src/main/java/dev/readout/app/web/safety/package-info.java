/** What keeps strangers' words and strangers' pages from doing harm. */
@NullMarked
package dev.readout.app.web.safety;

import org.jspecify.annotations.NullMarked;
