package dev.readout.analysis.structure;

import dev.readout.model.Span;

/**
 * Whether a text's lines are broken by width, as in mails and old services' pages: most of them are nearly as long as the
 * longest, and none is long.
 *
 * @param text the whole report
 * @param full so many characters a line has that was broken; 0 where lines are paragraphs
 */
record Wrapping(String text, int full) {
    private static final int WIDEST = 90;
    private static final int NARROWEST = 45;
    private static final int FEWEST = 6;

    static Wrapping of(String text, Span body) {
        String[] lines = text.substring(body.start(), body.end()).split("\n", -1);
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.strip().length());
        }
        int full = longest * 7 / 10;
        int broken = 0;
        int all = 0;
        for (String line : lines) {
            int length = line.strip().length();
            broken += length >= full ? 1 : 0;
            all += length > 0 ? 1 : 0;
        }
        boolean wrapped = longest >= NARROWEST && longest <= WIDEST && all >= FEWEST && broken * 10 >= all * 7;
        return new Wrapping(text, wrapped ? full : 0);
    }

    /** Whether the line that ends at this offset goes on in the next. */
    boolean joins(int end) {
        return full > 0 && end - (text.lastIndexOf('\n', end - 1) + 1) >= full;
    }
}
