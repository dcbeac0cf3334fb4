/** Principals, parties, offices and places found in a sentence, and what pronouns and titles refer to. */
@NullMarked
package dev.readout.analysis.things;

import org.jspecify.annotations.NullMarked;
