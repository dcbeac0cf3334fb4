package dev.readout.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one report says of one contact (codebook §2). Each field holds every claim the report makes, the best first.
 *
 * @param id from the report's id and the place of the evidence
 * @param topics what the text says they discussed, each a noun phrase
 * @param outcomes what came of it
 * @param evidence the words that show that there was a contact
 */
public record Mention(
        String id,
        String reportId,
        Role role,
        List<Participant> participants,
        List<Claim<Channel>> channels,
        List<Claim<Status>> statuses,
        List<Claim<PartialDate>> dates,
        List<Claim<Place>> places,
        List<Claim<Length>> lengths,
        List<Claim<Party>> initiatives,
        List<Claim<String>> topics,
        List<Claim<Outcome>> outcomes,
        Quote evidence) {
    public Mention {
        participants = List.copyOf(participants);
        channels = List.copyOf(channels);
        statuses = List.copyOf(statuses);
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        lengths = List.copyOf(lengths);
        initiatives = List.copyOf(initiatives);
        topics = List.copyOf(topics);
        outcomes = List.copyOf(outcomes);
        if (participants.size() < 2) {
            throw new IllegalArgumentException("a contact needs two participants, not " + participants);
        }
    }

    public Channel channel() {
        return channels.isEmpty() ? Channel.UNKNOWN : channels.get(0).value();
    }

    public Status status() {
        return statuses.isEmpty() ? Status.HELD : statuses.get(0).value();
    }

    public PartialDate date() {
        return dates.isEmpty() ? PartialDate.UNKNOWN : dates.get(0).value();
    }

    public Optional<Place> place() {
        return places.stream().findFirst().map(Claim::value);
    }

    public Optional<Length> length() {
        return lengths.stream().findFirst().map(Claim::value);
    }

    public Optional<Party> initiative() {
        return initiatives.stream().findFirst().map(Claim::value);
    }

    /** The parties that take part, in order of their codes. */
    public List<Party> parties() {
        TreeSet<Party> parties = new TreeSet<>();
        participants.forEach(p -> parties.add(p.actor().party()));
        return List.copyOf(parties);
    }

    /**
     * What came of a contact (codebook §3). A next contact that is set is a mention of its own besides.
     *
     * @param kind what was done
     * @param by who did it, as far as the text settles that; all participants where it was done together
     * @param words the report's words, from the verb on
     */
    public record Outcome(Kind kind, List<Actor> by, String words) {
        public Outcome {
            by = List.copyOf(by);
            if (words.isBlank()) {
                throw new IllegalArgumentException("an outcome needs words: " + kind.code() + " by " + by);
            }
        }

        /** The closed list of what can come of a contact. */
        public enum Kind implements Coded {
            /** Settled between the participants; an adopted text or a deal reached is, too. */
            AGREED("agreed"),
            SIGNED("signed"),
            /** Promised by one side or by both. */
            PLEDGED("pledged"),
            ANNOUNCED("announced"),
            /** One side asked the other to come. */
            INVITED("invited");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            @Override
            public String code() {
                return code;
            }
        }
    }

    /** The codes of its parties, in order, joined by plus signs: mentions with different ones are of different contacts. */
    public String block() {
        return block(parties());
    }

    /** The same for any parties, each counted once. */
    public static String block(Collection<Party> parties) {
        return parties.stream().map(Party::code).distinct().sorted().collect(Collectors.joining("+"));
    }

    /** The days that its date claims admit together; a claim that contradicts those before it is left aside. */
    public DaySet days() {
        DaySet days = DaySet.ALL;
        for (Claim<PartialDate> claim : dates) {
            DaySet both = days.intersect(claim.value().days());
            days = both.isEmpty() ? days : both;
        }
        return days;
    }
}
