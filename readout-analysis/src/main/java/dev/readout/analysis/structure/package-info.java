/** The parts of a report: headline, paragraphs, spoken words of a transcript, boilerplate. */
@NullMarked
package dev.readout.analysis.structure;

import org.jspecify.annotations.NullMarked;
