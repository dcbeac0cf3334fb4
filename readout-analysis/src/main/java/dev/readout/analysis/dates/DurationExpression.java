package dev.readout.analysis.dates;

import dev.readout.model.Length;
import dev.readout.model.Span;

/**
 * A stretch of text that says how long a contact took.
 *
 * @param span with its hedge, as 'more than two hours'
 * @param length under a day
 */
public record DurationExpression(Span span, Length length) {}
