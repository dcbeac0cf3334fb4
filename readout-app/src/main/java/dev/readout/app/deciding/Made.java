package dev.readout.app.deciding;

import dev.readout.app.change.RecordChange;
import dev.readout.model.Decision;

/** A decision that was made, and what it changed in the record. */
public record Made(Decision decision, RecordChange change) {}
