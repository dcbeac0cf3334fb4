package dev.readout.model;

/**
 * Words of a report with the place where they stand: the evidence for a value (codebook §3). A quote can only be made
 * against the text it quotes, so one that exists was true of that text.
 */
public final class Quote implements Comparable<Quote> {
    private final Span span;
    private final String words;

    /**
     * @param text the report's stored text
     * @throws IllegalArgumentException if the text does not say these words at the span
     */
    public Quote(String text, Span span, String words) {
        if (span.end() > text.length() || !text.startsWith(words, span.start()) || words.length() != span.length()) {
            throw new IllegalArgumentException("the text does not say «" + words + "» at " + span.start() + "–"
                    + span.end() + (span.end() > text.length() ? ": it ends at " + text.length() : ""));
        }
        this.span = span;
        this.words = words;
    }

    /** The words that stand at the span. */
    public static Quote at(String text, Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("span ends at " + span.end() + ", the text at " + text.length());
        }
        return new Quote(text, span, text.substring(span.start(), span.end()));
    }

    public Span span() {
        return span;
    }

    public String words() {
        return words;
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote q && q.span.equals(span) && q.words.equals(words);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + words.hashCode();
    }

    @Override
    public String toString() {
        return "«" + words + "» " + span.start() + "–" + span.end();
    }
}
