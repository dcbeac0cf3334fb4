package dev.readout.analysis.mentions;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence tells of one more contact: 'on Sunday evening they held another call'. Only with an hour of its own,
 * since 'another call' may as well be the one that the report is about. Immutable.
 */
final class Further {
    private enum Kind {
        FURTHER,
        HOUR
    }

    /** So many tokens before the verb or noun, and behind it, may say so. */
    private static final int BEFORE = 4;

    private static final int BEHIND = 8;
    private static final Further ENGLISH = new Further("en");

    private final Phrases<Kind> phrases = new Phrases<>(true);

    private Further(String language) {
        for (Table.Row row :
                Table.read(language + "/further-words.tsv", "words", "class").rows()) {
            Kind kind =
                    switch (row.get("class")) {
                        case "further" -> Kind.FURTHER;
                        case "hour" -> Kind.HOUR;
                        default -> throw row.wrong("no such class: '" + row.get("class") + "'");
                    };
            row.list("words").forEach(words -> phrases.add(words, kind));
        }
    }

    /** The words of English. */
    static Further english() {
        return ENGLISH;
    }

    /** @param at the token of the verb or noun that tells of the contact */
    boolean contact(Sentence sentence, int at) {
        return has(sentence, Math.max(0, at - BEFORE), Math.min(sentence.size(), at + BEHIND), Kind.FURTHER)
                && has(sentence, 0, sentence.size(), Kind.HOUR);
    }

    private boolean has(Sentence sentence, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            Phrases.@Nullable Match<Kind> match = phrases.at(sentence.tokens(), i);
            if (match != null && match.values().contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
