package dev.readout.analysis.dates;
import dev.readout.model.*;
public record DurationExpression(Span span, Length length) {}
