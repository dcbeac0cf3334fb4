package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The vocabulary of reported speech: verbs and nouns of saying and the closed classes around them. */
final class Speech {
    private static final List<VerbForm> FORMS = List.of(VerbForm.values());
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
            "plural");
    private static final Set<String> FRAMES = Set.of(
            "that", "invert", "tell", "quote", "object", "to", "weak", "doc", "of", "about", "on", "for", "against",
            "with", "in", "at");

    /** What a phrase is to the reader of speech. */
    sealed interface Word {
        /** A form of a verb of saying. */
        record Verb(String base, VerbForm form, Set<String> frames) implements Word {
            boolean takes(String frame) {
                return frames.contains(frame);
            }
        }

        /** A noun of saying with the word behind it. */
        record Noun(String phrase) implements Word {}

        /** A member of a closed class. */
        record Closed(String kind) implements Word {}
    }

    private final Phrases<Word> phrases = new Phrases<>(true);

    Speech(String language) {
        for (Table.Row row : Table.read(
                        language + "/speech.tsv", "kind", "base", "third", "past", "participle", "gerund", "frames")
                .rows()) {
            switch (row.get("kind")) {
                case "verb" -> verb(row);
                case "noun" -> row.list("base").forEach(n -> phrases.add(n, new Word.Noun(n)));
                default -> closed(row);
            }
        }
    }

    private void verb(Table.Row row) {
        Set<String> frames = Set.of(row.get("frames").split(",", -1));
        for (String frame : frames) {
            if (!FRAMES.contains(frame)) {
                throw row.wrong("frame '" + frame + "'");
            }
        }
        for (VerbForm form : FORMS) {
            String column = form.name().toLowerCase(Locale.ROOT);
            if (row.get(column).isEmpty()) {
                throw row.wrong("the verb has no form '" + column + "'");
            }
            phrases.add(row.get(column), new Word.Verb(row.get("base"), form, frames));
        }
    }

    private void closed(Table.Row row) {
        if (!CLASSES.contains(row.get("kind"))) {
            throw row.wrong("kind '" + row.get("kind") + "'");
        }
        row.list("base").forEach(w -> phrases.add(w, new Word.Closed(row.get("kind"))));
    }

    Phrases<Word> phrases() {
        return phrases;
    }
}
