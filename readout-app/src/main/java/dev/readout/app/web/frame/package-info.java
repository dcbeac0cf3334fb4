/** What stands around every page, and how a template becomes bytes. */
@NullMarked
package dev.readout.app.web.frame;

import org.jspecify.annotations.NullMarked;
