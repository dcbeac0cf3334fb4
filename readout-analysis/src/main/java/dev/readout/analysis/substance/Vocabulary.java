package dev.readout.analysis.substance;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of substance.tsv by kind. */
final class Vocabulary {
    private static final Set<String> FRAMES = Set.of("", "weak", "joint", "to", "that", "on", "with", "in", "object");

    /** What words are to the patterns; the table's header explains each. */
    enum Kind {
        TOPIC,
        TALK,
        NOMINAL,
        PART,
        VIEWS,
        TRADE,
        INFORM,
        WHOM,
        ABOUT,
        ATTENTION,
        PAY,
        AGENDA,
        CONTAINS,
        THEME,
        AGREED,
        REACH,
        DEAL,
        SIGNED,
        PLEDGED,
        ANNOUNCED,
        INVITED,
        DONE,
        DOCUMENT,
        BE,
        AUXILIARY,
        ADVERB,
        UNREAL,
        JOINT,
        CONTACT,
        OPENER,
        PREPOSITION,
        DETERMINER,
        PRONOUN,
        STOP,
        ADJUNCT,
        AMONG,
        FINITE,
        BASE,
        EMPTY,
        MATTER,
        CALENDAR,
        WHOLE
    }

    /** Kinds with whose words a pattern begins. */
    private static final Set<Kind> CUES = Set.of(
            Kind.TOPIC,
            Kind.TALK,
            Kind.NOMINAL,
            Kind.PART,
            Kind.VIEWS,
            Kind.INFORM,
            Kind.ABOUT,
            Kind.ATTENTION,
            Kind.AGENDA,
            Kind.THEME,
            Kind.AGREED,
            Kind.REACH,
            Kind.SIGNED,
            Kind.PLEDGED,
            Kind.ANNOUNCED,
            Kind.INVITED,
            Kind.DONE);

    private final Map<Kind, Phrases<Set<String>>> phrases = new EnumMap<>(Kind.class);
    private final Set<String> openings = new HashSet<>();

    Vocabulary(String language) {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new Phrases<>(true));
        }
        for (Table.Row row : Table.read(language + "/substance.tsv", "kind", "words", "frames")
                .rows()) {
            add(row);
        }
    }

    private void add(Table.Row row) {
        Kind kind;
        try {
            kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.wrong("kind '" + row.get("kind") + "'");
        }
        Set<String> frames = Set.of(row.get("frames").split(",", -1));
        frames.stream().filter(frame -> !FRAMES.contains(frame)).forEach(frame -> {
            throw row.wrong("frame '" + frame + "'");
        });
        for (String words : row.list("words")) {
            of(kind).add(words, frames);
            if (CUES.contains(kind)) {
                openings.add(Tokenizer.tokens(words, 0, words.length()).get(0).lower());
            }
        }
    }

    private Phrases<Set<String>> of(Kind kind) {
        return phrases.computeIfAbsent(kind, k -> new Phrases<>(true));
    }

    /** Whether a pattern may begin with this word. */
    boolean opens(Token token) {
        return openings.contains(token.lower());
    }

    /** The token after the longest phrase of a kind that begins at a token, or -1. */
    int end(Kind kind, Sentence sentence, int i) {
        Phrases.Match<Set<String>> match = of(kind).at(sentence, i);
        return match == null ? -1 : match.to();
    }

    /** The frames of the longest phrase of a kind that begins at a token; none where none does. */
    Set<String> frames(Kind kind, Sentence sentence, int i) {
        Phrases.Match<Set<String>> match = of(kind).at(sentence, i);
        List<Set<String>> values = match == null ? List.of() : match.values();
        return values.isEmpty() ? Set.of() : values.get(0);
    }
}
