package dev.readout.model;

import java.util.Collection;
import java.util.List;

/**
 * Where a mention stands, so that it is found again when its report is read by another version of the analysis.
 *
 * @param mentionId the id that it had
 * @param reportId the report, which the text alone identifies
 * @param evidence where the words stood that show that there was a contact
 * @param parties who took part, in order of their codes; at least two, or one of which several persons are named
 * @param alone whether it was the report's only mention of these parties
 */
public record Anchor(String mentionId, String reportId, Span evidence, List<Party> parties, boolean alone) {
    public Anchor {
        parties = List.copyOf(parties);
        if (mentionId.isBlank() || reportId.isBlank()) {
            throw new IllegalArgumentException(
                    "an anchor needs a mention and a report: '" + mentionId + "' of '" + reportId + "'");
        }
        if (parties.isEmpty()
                || !parties.equals(parties.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("an anchor's parties stand in order, each once, not " + parties);
        }
    }

    /**
     * The anchor of a mention.
     *
     * @param ofReport all mentions of its report
     */
    public static Anchor of(Mention mention, Collection<Mention> ofReport) {
        boolean alone = ofReport.stream()
                .noneMatch(other ->
                        !other.id().equals(mention.id()) && other.parties().equals(mention.parties()));
        return new Anchor(mention.id(), mention.reportId(), mention.evidence().span(), mention.parties(), alone);
    }
}
