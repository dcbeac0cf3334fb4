package dev.readout.analysis.mentions;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code day-owners.tsv} and the verbs of saying of {@code speech.tsv}. Immutable. */
final class DayWords {
    /** What a word does between a day and a contact; the lexicon writes them in lower case, with hyphens. */
    enum Kind {
        VERB,
        NO_VERB,
        BEING,
        CLAUSE,
        HAPPENING,
        WITH,
        AHEAD,
        COMING,
        LEAVING,
        ARRIVED,
        HOMEWARD,
        MATTER,
        BEFORE_BASE,
        OPENING,
        GATHERING,
        SEQUEL,
        OCCASION,
        RETURN,
        SAYING
    }

    private static final DayWords ENGLISH = new DayWords("en");

    private final Phrases<Kind> phrases = new Phrases<>(true);

    private DayWords(String language) {
        for (Table.Row row :
                Table.read(language + "/day-owners.tsv", "words", "class").rows()) {
            Kind kind = kind(row);
            row.list("words").forEach(w -> phrases.add(w, kind));
        }
        Set<String> sayings = new HashSet<>();
        for (Table.Row row : Table.read(
                        language + "/speech.tsv", "kind", "base", "third", "past", "participle", "gerund", "frames")
                .rows()) {
            boolean verb = row.get("kind").equals("verb");
            for (String form : Set.of("third", "past", "participle", "gerund")) {
                if (verb && !row.get(form).contains(" ")) {
                    sayings.add(row.get(form));
                }
            }
        }
        sayings.forEach(s -> phrases.add(s, Kind.SAYING));
    }

    /**
     * The words of English.
     *
     * @throws ExceptionInInitializerError the first time, if a lexicon file is wrong; its cause names file and line
     */
    static DayWords english() {
        return ENGLISH;
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw row.wrong("no such class: '" + row.get("class") + "'");
        }
    }

    /** Whether a word or phrase of this class begins at the token. */
    boolean is(Sentence sentence, int i, Kind kind) {
        return end(sentence, i, kind) > i;
    }

    /** The token after the phrase of this class that begins at the token; the token itself where none does. */
    int end(Sentence sentence, int i, Kind kind) {
        Phrases.@Nullable Match<Kind> match = i < 0 || i >= sentence.size() ? null : phrases.at(sentence, i);
        return match != null && match.values().contains(kind) ? match.to() : i;
    }
}
