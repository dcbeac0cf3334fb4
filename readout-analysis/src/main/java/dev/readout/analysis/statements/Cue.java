package dev.readout.analysis.statements;

import org.jspecify.annotations.Nullable;

/**
 * Words that introduce speech, with what the grammar around them shows.
 *
 * @param words the cue
 * @param speaker the words that name the speaker, or null
 * @param inherits whether the speaker is whoever spoke before in the same sentence
 * @param from where the clause of the cue begins, its subject and joint included
 * @param to where the clause of the cue ends, addressee and setting included
 * @param content where speech behind the cue begins, or -1
 * @param backward whether what is said stands before the cue
 * @param addressee the words that name the addressee, or null
 * @param via the words for whoever passes the speech on ('X quoted Y as saying'), or null
 */
record Cue(
        Range words,
        @Nullable Range speaker,
        boolean inherits,
        int from,
        int to,
        int content,
        boolean backward,
        @Nullable Range addressee,
        @Nullable Range via) {}
