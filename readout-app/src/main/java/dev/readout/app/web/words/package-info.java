/** How values are said on pages and in data. */
@NullMarked
package dev.readout.app.web.words;

import org.jspecify.annotations.NullMarked;
