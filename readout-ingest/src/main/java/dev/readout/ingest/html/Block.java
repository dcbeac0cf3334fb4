package dev.readout.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A run of text as a page shows it, between two breaks: a paragraph, a heading, a list item.
 *
 * @param element the innermost element that is no mere span of a line
 * @param text without white space around it; single line breaks inside are the page's own
 * @param letters its letters and digits; an ideograph or a syllable counts as several
 * @param linked how many of the letters stand in links
 */
record Block(Element element, String text, int letters, int linked) {
    /** So many letters an ideograph or a syllable sign stands for. */
    private static final int IDEOGRAPH = 3;

    /** So many letters make a paragraph, whatever it ends with. */
    private static final int PARAGRAPH = 80;
    /** So many do where it ends like a sentence. */
    private static final int SENTENCE = 25;

    private static final String ENDS = ".!?…。！？:;\"”»'’)";

    static int letters(String text) {
        int letters = 0;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.charAt(at);
            if (c < 0x80) {
                letters += plain(c);
            } else {
                c = text.codePointAt(at);
                letters += weight(c);
            }
        }
        return letters;
    }

    /** As how many letters a sign of ASCII counts; without a branch, which the next sign would belie. */
    static int plain(int c) {
        return (c - '0' & 0xFFFF) - 10 >>> 31 | ((c | 0x20) - 'a' & 0xFFFF) - 26 >>> 31;
    }

    /** As how many letters a character counts. */
    static int weight(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return Character.isIdeographic(c) || syllable(c) ? IDEOGRAPH : 1;
    }

    private static boolean syllable(int c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3);
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    boolean heading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    boolean endsLikeASentence() {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Reads like a part of a story, not like a label or a link. */
    boolean tells() {
        return linkShare() < 0.5
                && !heading()
                && (letters >= PARAGRAPH || (letters >= SENTENCE && endsLikeASentence()));
    }
}
