package dev.readout.analysis.rulings;

import dev.readout.model.Decision;
import dev.readout.model.Ruling;

/**
 * A value that an analyst gave.
 *
 * @param mentionId the contact is the one of this mention
 */
public record Given<V>(Decision decision, Ruling.Set<V> ruling, String mentionId) {}
