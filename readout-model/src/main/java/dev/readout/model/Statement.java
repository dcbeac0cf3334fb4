package dev.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * Reported speech (codebook §3).
 *
 * @param reportId the report that carries it
 * @param form how the words are given
 * @param speakers who says it, where the text settles that; several where they say it together
 * @param speakerWords the words that name the speaker
 * @param cue the words that introduce it ('said', 'according to')
 * @param content the words said
 * @param addressee to whom, where stated
 * @param chain through whom the report knows it, nearest first
 */
public record Statement(
        String reportId,
        Form form,
        List<Actor> speakers,
        Optional<Quote> speakerWords,
        Quote cue,
        Quote content,
        Optional<Actor> addressee,
        List<String> chain) {
    public Statement {
        speakers = List.copyOf(speakers);
        chain = List.copyOf(chain);
    }

    /** Who says it, where that is settled and one alone. */
    public Optional<Actor> speaker() {
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    }

    /** In quotation marks, retold, or both. */
    public enum Form implements Coded {
        DIRECT("direct"),
        INDIRECT("indirect"),
        MIXED("mixed");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
