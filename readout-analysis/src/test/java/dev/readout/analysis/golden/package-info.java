/** Golden cases: small reports of our own and what a careful coder writes down for them (codebook). */
@NullMarked
package dev.readout.analysis.golden;

import org.jspecify.annotations.NullMarked;
