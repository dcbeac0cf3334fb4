/** About the record itself. */
@NullMarked
package dev.readout.app.web.about;

import org.jspecify.annotations.NullMarked;
