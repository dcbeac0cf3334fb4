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

    private static final Openings MOVES = openings(
            PlaceWord.LEAVE,
            PlaceWord.ON_VISIT,
            PlaceWord.STAY,
            PlaceWord.DUE,
            PlaceWord.GO,
            PlaceWord.WENT,
            PlaceWord.VISIT);

    private static final Openings ACTS = openings(PlaceWord.SPOKE_FROM, PlaceWord.PRESENCE);

    private PlaceWords() {}

    private static Openings openings(PlaceWord... classes) {
        return ENGLISH.openings(Stream.of(classes).map(PlaceWord::code).collect(Collectors.toSet()));
    }

    /** Whether words of somebody's being, going or staying somewhere can begin at a token; a no is never wrong. */
    static boolean moves(Spotted s, int i) {
        return MOVES.can(s.sentence().get(i));
    }

    /** Whether words of what somebody does somewhere can begin at a token; a no is never wrong. */
    static boolean acts(Spotted s, int i) {
        return ACTS.can(s.sentence().get(i));
    }

    /** The token after the longest phrase of the class that begins at a token, or -1. */
    static int after(Spotted s, int i, PlaceWord wordClass) {
        return ENGLISH.after(s.sentence(), i, wordClass.code());
    }
}
