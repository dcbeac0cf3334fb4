package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.WordClasses;
import java.util.Set;

/** The word classes of {@code contact-words.tsv}. */
final class ContactWords {
    private static final WordClasses ENGLISH = WordClasses.read(
            "en/contact-words.tsv",
            Set.of(
                    "another",
                    "aiming",
                    "awaiting",
                    "chance",
                    "coming-about",
                    "called-name",
                    "courtesy",
                    "credentials",
                    "crowned",
                    "determiner",
                    "foretelling",
                    "giving",
                    "holding-talks",
                    "home",
                    "hosting-there",
                    "joining",
                    "made-journey",
                    "meeting-body",
                    "named-next",
                    "naming",
                    "no-verb",
                    "offering",
                    "offices",
                    "online-occasion",
                    "open-question",
                    "owned-journey",
                    "owning-object",
                    "plain-trait",
                    "preposition",
                    "rumour",
                    "speaking-to",
                    "talking",
                    "told-in-turn",
                    "town",
                    "untrue",
                    "went"));

    private ContactWords() {}

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException for a class that the table does not have
     */
    static WordSet of(String wordClass) {
        return ENGLISH.words(wordClass);
    }
}
