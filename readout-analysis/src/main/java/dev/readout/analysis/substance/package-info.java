/** What a contact was about and what came of it: topics and outcomes, sentence by sentence. */
@NullMarked
package dev.readout.analysis.substance;

import org.jspecify.annotations.NullMarked;
