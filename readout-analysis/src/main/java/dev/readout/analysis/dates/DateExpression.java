package dev.readout.analysis.dates;
import dev.readout.model.*; import java.time.LocalDate; import org.jspecify.annotations.Nullable;
public record DateExpression(Span span) { public PartialDate resolve(@Nullable LocalDate p, Tense t, @Nullable PartialDate a) { return PartialDate.UNKNOWN; } }
