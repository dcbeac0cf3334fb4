package dev.readout.analysis.statements;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.lexicon.Openings;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vocabulary of reported speech: verbs and nouns of saying and the closed classes around them. */
final class Speech {
    private static final Set<String> CLASSES = Set.of(
            "speaker",
            "document",
            "adverb",
            "be",
            "auxiliary",
            "catenative",
            "phase",
            "boundary",
            "preposition",
            "determiner",
            "pronoun",
            "object-pronoun",
            "time",
            "question",
            "inherit",
            "no-speaker",
            "no-colon",
            "quoting",
            "carrier",
            "citing",
            "according",
            "finite",
            "plural",
            "institution");
    private static final Set<String> FRAMES = Set.of(
            "that", "invert", "tell", "quote", "object", "to", "weak", "doc", "marked", "of", "about", "on", "for",
            "against", "with", "in", "at");

    /** A form of a verb of saying. */
    record Verb(String base, VerbForm form, Set<String> frames) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }

    private final Phrases<Verb> verbs = new Phrases<>(true);
    private final Phrases<String> nouns = new Phrases<>(true);
    private final Phrases<String> closed = new Phrases<>(true);
    private final Openings openings = new Openings();

    Speech(String language) {
        for (Table.Row row : Table.read(
                        language + "/speech.tsv", "kind", "base", "third", "past", "participle", "gerund", "frames")
                .rows()) {
            switch (row.get("kind")) {
                case "verb" -> verb(row);
                case "noun" -> row.list("base").forEach(n -> nouns.add(n, n));
                default -> closed(row);
            }
        }
        openings.add(verbs);
        openings.add(nouns);
        openings.add(closed);
    }

    private void verb(Table.Row row) {
        Set<String> frames = Set.of(row.get("frames").split(",", -1));
        for (String frame : frames) {
            if (!FRAMES.contains(frame)) {
                throw row.wrong("frame '" + frame + "'");
            }
        }
        for (VerbForm form : VerbForm.values()) {
            String column = form.name().toLowerCase(Locale.ROOT);
            if (row.get(column).isEmpty()) {
                throw row.wrong("the verb has no form '" + column + "'");
            }
            verbs.add(row.get(column), new Verb(row.get("base"), form, frames));
        }
    }

    private void closed(Table.Row row) {
        if (!CLASSES.contains(row.get("kind"))) {
            throw row.wrong("kind '" + row.get("kind") + "'");
        }
        row.list("base").forEach(w -> closed.add(w, row.get("kind")));
    }

    /** Whether any of its words or phrases can begin with a token; a yes may be wrong, a no never is. */
    boolean opens(Token token) {
        return openings.can(token);
    }

    /** The verb forms that begin at a token of a sentence. */
    Phrases.@Nullable Match<Verb> verb(Sentence sentence, int i) {
        return verbs.at(sentence, i);
    }

    /** The noun of saying that begins at a token of a sentence. */
    Phrases.@Nullable Match<String> noun(Sentence sentence, int i) {
        return nouns.at(sentence, i);
    }

    /** The longest word of the closed classes that begins at a token of a sentence, with its classes. */
    Phrases.@Nullable Match<String> closed(Sentence sentence, int i) {
        return closed.at(sentence, i);
    }
}
