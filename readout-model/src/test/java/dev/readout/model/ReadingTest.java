package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String TEXT = "They spoke by telephone.";

    @Test
    void each_reading_has_the_codebooks_word_and_its_best_value() {
        List<Sourced<Channel>> claims = List.of(claim(Channel.PHONE), claim(Channel.VIDEO));
        check("agreed", Channel.PHONE, new Reading.Agreed<>(Channel.PHONE, claims));
        check("single", Channel.PHONE, new Reading.Single<>(Channel.PHONE, claims));
        check("disputed", Channel.PHONE, new Reading.Disputed<>(List.of(Channel.PHONE, Channel.VIDEO), claims));
        check("unknown", Channel.UNKNOWN, new Reading.Unknown<>());
    }

    @Test
    void a_dispute_needs_two_values() {
        assertThrows(IllegalArgumentException.class, () -> new Reading.Disputed<>(List.of(Channel.PHONE), List.of()));
    }

    @Test
    void a_reading_keeps_its_claims_though_the_list_changes() {
        List<Sourced<Channel>> claims = new ArrayList<>(List.of(claim(Channel.PHONE)));
        Reading<Channel> reading = new Reading.Single<>(Channel.PHONE, claims);
        claims.clear();
        assertEquals(1, reading.claims().size());
        assertTrue(new Reading.Unknown<Channel>().claims().isEmpty());
    }

    private static void check(String word, Channel value, Reading<Channel> reading) {
        assertEquals(word, reading.word());
        assertEquals(value, reading.or(Channel.UNKNOWN));
    }

    private static Sourced<Channel> claim(Channel channel) {
        return new Sourced<>("r1", "m1", new Claim<>(channel, Quote.at(TEXT, new Span(11, 23)), "by telephone"));
    }
}
