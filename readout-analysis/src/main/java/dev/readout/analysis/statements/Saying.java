package dev.readout.analysis.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with the words said.
 *
 * @param cue the cue
 * @param speaker who speaks, or null
 * @param contents what is said, in one or more stretches
 * @param within the saying in whose words this one is reported, or null
 * @param links through whom it came, nearest first, the speaker not included
 * @param cited whom the speaker relies on ('Reuters reported, citing Y')
 */
record Saying(
        Cue cue,
        @Nullable Range speaker,
        List<Range> contents,
        @Nullable Saying within,
        List<Range> links,
        List<Range> cited) {
    Saying {
        contents = List.copyOf(contents);
        links = List.copyOf(links);
        cited = List.copyOf(cited);
    }

    /** The same in the words of another. */
    Saying in(@Nullable Saying around) {
        return new Saying(cue, speaker, contents, around, links, cited);
    }
}
