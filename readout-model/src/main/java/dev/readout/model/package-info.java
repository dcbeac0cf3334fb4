/** The codebook as Java: what a report says, what a mention claims, what a contact is. */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
