/** What the pages show. */
@NullMarked
package dev.readout.app.page;

import org.jspecify.annotations.NullMarked;
