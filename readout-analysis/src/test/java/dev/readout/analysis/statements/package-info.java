/** Promises of the reader of speech, and a tool that measures it on an annotated corpus. */
@NullMarked
package dev.readout.analysis.statements;

import org.jspecify.annotations.NullMarked;
