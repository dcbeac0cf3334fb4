package dev.readout.analysis.structure;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links that some outlets set into a sentence behind a person's name: the full name again, headlines glued to it,
 * and the word 'MORE' ('Ann Lee Ann May LeeLee wins again Vote is close MORE said'). They are no words of the sentence.
 */
final class Insets {
    private static final String END = " MORE";
    /** Characters from the name to the end, at most. */
    private static final int LONGEST = 1_200;
    /** Characters of the full name, at most. */
    private static final int NAME = 80;

    private final String text;
    /** Where the next end stands at or behind the lines asked for, or -1. */
    private int next;

    Insets(String text) {
        this.text = text;
        this.next = text.indexOf(END);
    }

    /** The insets of a line, in order; lines are asked for in the order of the text, so that it is searched once. */
    List<Span> in(Span line) {
        List<Span> found = new ArrayList<>();
        int from = line.start();
        int unread = line.start();
        for (; next >= 0 && next < line.end(); next = text.indexOf(END, next + 1)) {
            int end = next + END.length();
            if (next < from || end > line.end() || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                continue;
            }
            int start = start(Math.max(from, next - LONGEST), Math.max(unread, next - LONGEST), next);
            if (start >= 0) {
                found.add(new Span(start, end));
                from = end;
            }
            unread = next;
        }
        return found;
    }

    /** Where the full name begins that a headline in text[unread, to) is glued to, no earlier than at 'from', or -1. */
    private int start(int from, int unread, int to) {
        for (int glue = Math.max(from + 2, unread); glue < to; glue++) {
            if (Character.isLowerCase(text.charAt(glue - 1)) && opens(text.charAt(glue))) {
                int word = glue;
                while (word > from && Character.isLetter(text.charAt(word - 1))) {
                    word--;
                }
                int name = named(Math.max(from, word - NAME), word, glue);
                if (name >= 0) {
                    return name;
                }
            }
        }
        return -1;
    }

    /** Behind the family name text[word, glue) where it stands in text[from, word) too, or -1. */
    private int named(int from, int word, int glue) {
        int length = glue - word;
        for (int at = word - length - 1; at >= from && length > 1; at--) {
            boolean whole = at == 0 || !Character.isLetter(text.charAt(at - 1));
            // the 'Mc' of a McCoy goes on the same way, a name before a headline does not
            if (whole
                    && text.regionMatches(at, text, word, length)
                    && !text.regionMatches(at, text, word, length + 2)) {
                return at + length;
            }
        }
        return -1;
    }

    private static boolean opens(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first) || "'‘\"“".indexOf(first) >= 0;
    }
}
