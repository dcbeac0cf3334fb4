package dev.readout.analysis.places;

import dev.readout.analysis.lexicon.Openings;
import dev.readout.analysis.lexicon.WordClasses;
import dev.readout.analysis.things.Spotted;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word classes of {@code place-words.tsv}. */
final class PlaceWords {
    private static final WordClasses ENGLISH = WordClasses.read(
            "en/place-words.tsv",
            Stream.of(PlaceWord.values()).map(PlaceWord::code).collect(Collectors.toSet()));

    private static final Openings MOVES = ENGLISH.openings(Stream.of(
                    PlaceWord.LEAVE,
                    PlaceWord.ON_VISIT,
                    PlaceWord.STAY,
                    PlaceWord.DUE,
                    PlaceWord.GO,
                    PlaceWord.WENT,
                    PlaceWord.VISIT)
            .map(PlaceWord::code)
            .collect(Collectors.toSet()));

    private PlaceWords() {}

    /** Whether words of somebody's being, going or staying somewhere can begin at a token; a no is never wrong. */
    static boolean moves(Spotted s, int i) {
        return MOVES.can(s.sentence().get(i));
    }

    /** The token after the longest phrase of the class that begins at a token, or -1. */
    static int after(Spotted s, int i, PlaceWord wordClass) {
        return ENGLISH.after(s.sentence(), i, wordClass.code());
    }
}
