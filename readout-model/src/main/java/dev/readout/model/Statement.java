package dev.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * Reported speech (codebook §3).
 *
 * @param reportId the report that carries it
 * @param form how the words are given
 * @param speaker who says it, where the text settles that
 * @param speakerWords the words that name the speaker
 * @param cue the words that introduce it ('said', 'according to')
 * @param content the words said
 * @param addressee to whom, where stated
 * @param chain through whom the report knows it, nearest first
 */
public record Statement(
        String reportId,
        Form form,
        Optional<Actor> speaker,
        Optional<Quote> speakerWords,
        Quote cue,
        Quote content,
        Optional<Actor> addressee,
        List<String> chain) {
    public Statement {
        chain = List.copyOf(chain);
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
