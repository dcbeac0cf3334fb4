package dev.readout.analysis.language;

import dev.readout.model.Span;
import java.util.List;

/** A sentence. */
public final class Sentence {
    private final List<Token> tokens;
    /** The same: every reader asks for tokens by their number, again and again. */
    private final Token[] numbered;

    /** @param tokens its tokens in order; at least one */
    public Sentence(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
        this.tokens = tokens;
        this.numbered = tokens.toArray(new Token[tokens.size()]);
    }

    /** Its tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    public Span span() {
        return span(0, numbered.length);
    }

    /** From the first character of a token to the last of the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(numbered[from].start(), numbered[to - 1].end());
    }

    /** Whether a token begins where the span does: what stands in an inset is no part of the sentence. */
    public boolean says(Span span) {
        return tokens.stream().anyMatch(token -> token.start() == span.start());
    }

    public int size() {
        return numbered.length;
    }

    public Token get(int i) {
        return numbered[i];
    }

    /** Whether token i exists and is this word in lower case. */
    public boolean is(int i, String word) {
        return i >= 0 && i < numbered.length && numbered[i].is(word);
    }
}
