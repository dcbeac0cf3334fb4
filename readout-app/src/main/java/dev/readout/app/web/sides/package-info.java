/** What each side of a contact publishes of it, held side by side. */
@NullMarked
package dev.readout.app.web.sides;

import org.jspecify.annotations.NullMarked;
