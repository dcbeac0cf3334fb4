/** Reported speech: who said what to whom, by which words, and through whom the report knows it. */
@NullMarked
package dev.readout.analysis.statements;

import org.jspecify.annotations.NullMarked;
