package dev.readout.analysis.language;

import dev.readout.model.Span;
import java.util.List;

/**
 * A sentence.
 *
 * @param tokens its tokens in order; at least one
 */
public record Sentence(List<Token> tokens) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** From the first character of a token to the last of the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a token begins where the span does: what stands in an inset is no part of the sentence. */
    public boolean says(Span span) {
        return tokens.stream().anyMatch(token -> token.start() == span.start());
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int i) {
        return tokens.get(i);
    }

    /** Whether token i exists and is this word in lower case. */
    public boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }
}
