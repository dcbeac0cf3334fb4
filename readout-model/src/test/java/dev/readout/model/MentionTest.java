package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionTest {
    private static final String TEXT = "Putin and Xi met, Putin said.";
    private static final Quote WORDS = Quote.at(TEXT, new Span(0, 16));
    private static final Participant PUTIN = participant("Vladimir Putin", "RU");
    private static final Participant XI = participant("Xi Jinping", "CN");

    @Test
    void the_first_claim_of_a_field_is_its_value() {
        Mention mention = mention(
                List.of(PUTIN, XI),
                List.of(claim(Channel.VIDEO), claim(Channel.PHONE)),
                List.of(claim(Status.PLANNED)));
        assertEquals(Channel.VIDEO, mention.channel());
        assertEquals(Status.PLANNED, mention.status());
    }

    @Test
    void a_field_without_claims_is_open_and_the_contact_held() {
        Mention mention = mention(List.of(PUTIN, XI), List.of(), List.of());
        assertEquals(Channel.UNKNOWN, mention.channel());
        assertEquals(Status.HELD, mention.status());
        assertTrue(mention.date().unknown());
        assertEquals(Optional.empty(), mention.place());
        assertEquals(Optional.empty(), mention.length());
        assertEquals(Optional.empty(), mention.initiative());
    }

    @Test
    void parties_are_named_once_and_in_order() {
        Participant lavrov = participant("Sergei Lavrov", "RU");
        assertEquals(
                List.of(new Party("CN"), new Party("RU")),
                mention(List.of(PUTIN, lavrov, XI), List.of(), List.of()).parties());
    }

    @Test
    void a_contact_takes_two() {
        assertThrows(IllegalArgumentException.class, () -> mention(List.of(PUTIN), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Party("Russia!"));
    }

    private static Mention mention(
            List<Participant> participants, List<Claim<Channel>> channels, List<Claim<Status>> statuses) {
        return new Mention(
                "m1",
                "r1",
                Role.MAIN,
                participants,
                channels,
                statuses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WORDS);
    }

    private static Participant participant(String name, String party) {
        return new Participant(new Actor(name, new Party(party)), "", WORDS, "names");
    }

    private static <V> Claim<V> claim(V value) {
        return new Claim<>(value, WORDS, "a rule");
    }
}
