package dev.readout.model;

import java.util.List;

/**
 * One occasion, with everything that reports say of it (codebook §1, §5).
 *
 * @param id from the earliest evidence; stable while reports arrive
 * @param participants persons and parties over all reports
 * @param mentionIds the mentions resolved to it, by report and place
 * @param reportIds the reports that mention it
 * @param origins independent origins after copies are folded; at least 1
 * @param notes why mentions joined, and what stayed open, in sentences
 */
public record Contact(
        String id,
        List<Actor> participants,
        Reading<Channel> channel,
        Reading<Status> status,
        Reading<PartialDate> date,
        Reading<Place> place,
        Reading<Length> length,
        Reading<Party> initiative,
        List<String> mentionIds,
        List<String> reportIds,
        int origins,
        List<String> notes) {
    public Contact {
        participants = List.copyOf(participants);
        mentionIds = List.copyOf(mentionIds);
        reportIds = List.copyOf(reportIds);
        notes = List.copyOf(notes);
        if (mentionIds.isEmpty()) {
            throw new IllegalArgumentException("a contact needs a mention: " + id);
        }
    }

    /** The codes of the parties that take part, in order, joined by plus signs. */
    public String block() {
        return Mention.block(participants.stream().map(Actor::party).toList());
    }
}
