/** From mentions to contacts: constraints decide what is one occasion (codebook §4), and readings say who agrees (§5). */
@NullMarked
package dev.readout.analysis.resolution;

import org.jspecify.annotations.NullMarked;
