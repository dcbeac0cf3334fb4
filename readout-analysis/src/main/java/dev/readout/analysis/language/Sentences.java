package dev.readout.analysis.language;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a paragraph into sentences: at '.', '!', '?' or '…' before a capital, figure or opening quote, closing quotes
 * and brackets included; never after an abbreviation or initial (the tokenizer keeps their full stop). Where a
 * sub-headline runs into the text, {@link RunIn} sees the seam.
 */
public final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"”’')]»";
    /** Lists on pages run on without a full stop: behind so many tokens a sentence ends, so that time stays linear. */
    private static final int LONGEST = 600;

    private Sentences() {}

    /** The sentences of text[from, to). */
    public static List<Sentence> of(String text, int from, int to) {
        return of(text, Tokenizer.tokens(text, from, to));
    }

    /** The sentences of a passage as they read without its insets, which are in order. */
    public static List<Sentence> of(String text, Span passage, List<Span> insets) {
        List<Token> tokens = new ArrayList<>();
        int from = passage.start();
        for (Span inset : insets) {
            tokens.addAll(Tokenizer.tokens(text, from, inset.start()));
            from = inset.end();
        }
        tokens.addAll(Tokenizer.tokens(text, from, passage.end()));
        return of(text, tokens);
    }

    private static List<Sentence> of(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        RunIn runIn = new RunIn(tokens);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - start >= LONGEST || runIn.at(start, i)) {
                sentences.add(new Sentence(List.copyOf(tokens.subList(start, i))));
                start = i;
            }
            if (!one(text, tokens.get(i), ENDS) && !abbreviationEnds(text, tokens, i)) {
                continue;
            }
            int next = i + 1;
            while (next < tokens.size()
                    && (one(text, tokens.get(next), ENDS)
                            || (one(text, tokens.get(next), CLOSERS) && closes(text, tokens, next)))) {
                next++;
            }
            if (next >= tokens.size() || starts(text, tokens, next) && !dated(text, tokens, i)) {
                sentences.add(new Sentence(List.copyOf(tokens.subList(start, next))));
                start = next;
                i = next - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(new Sentence(List.copyOf(tokens.subList(start, tokens.size()))));
        }
        return sentences;
    }

    /** '(19.Oct.2023)': a point between the parts of a date ends nothing. */
    private static boolean dated(String text, List<Token> tokens, int i) {
        int end = tokens.get(i).end();
        return i > 0
                && end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(tokens.get(i).start()) == '.'
                && Character.isDigit(text.charAt(tokens.get(i).start() - 1))
                && Character.isLetter(text.charAt(end));
    }

    /** Whether a token is one of these signs. */
    private static boolean one(String text, Token token, String signs) {
        return token.end() - token.start() == 1 && signs.indexOf(text.charAt(token.start())) >= 0;
    }

    /** 'U.S.' or 'a.m.' also ends a sentence where a sentence opener follows that is no name. */
    private static boolean abbreviationEnds(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.end() - token.start() < 4 || text.charAt(token.end() - 1) != '.' || i + 1 >= tokens.size()) {
            return false;
        }
        // a prime minister of many years has the name of a senator's title
        boolean name = i > 0 && token.is("sen.") && tokens.get(i - 1).is("hun");
        return name || OPENERS.contains(tokens.get(i + 1).text());
    }

    private static final Set<String> OPENERS = Set.of(
            "The", "He", "She", "It", "They", "But", "In", "On", "And", "This", "His", "Her", "A", "At", "After");

    private static boolean closes(String text, List<Token> tokens, int i) {
        // a quote sign after a gap opens the next sentence
        return tokens.get(i).start() == tokens.get(i - 1).end()
                && (i + 1 >= tokens.size()
                        || tokens.get(i + 1).start() > tokens.get(i).end()
                        || one(text, tokens.get(i + 1), CLOSERS));
    }

    private static boolean starts(String text, List<Token> tokens, int next) {
        Token token = tokens.get(next);
        char first = text.charAt(token.start());
        boolean opener =
                Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'«([-–—*<".indexOf(first) >= 0;
        return opener
                && (next == 0
                        || token.start() > tokens.get(next - 1).end()
                        || Character.isUpperCase(first)
                        || first == '*'
                        || first == '(');
    }
}
