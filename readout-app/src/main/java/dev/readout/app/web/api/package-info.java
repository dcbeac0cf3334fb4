/** The description of the interface, made from the list of routes. */
@NullMarked
package dev.readout.app.web.api;

import org.jspecify.annotations.NullMarked;
