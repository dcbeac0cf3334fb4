/** What the model promises. */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
