package dev.readout.analysis.statements;

import dev.readout.analysis.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches in quotation marks. A mark left open at a paragraph's end closes there; where the next paragraph opens with a
 * mark, the speech goes on. Single marks count outside double ones and only where they cannot be apostrophes.
 */
final class Quotations {
    /** Tokens; a single mark that is not closed within these is an apostrophe. */
    private static final int LONGEST_SINGLE = 60;

    private final @Nullable Range[] opening;
    private final int[] owner;
    private final boolean[] open;

    Quotations(List<Token> tokens, int[] block) {
        int n = tokens.size();
        opening = new Range[n];
        owner = new int[n];
        open = new boolean[n];
        java.util.Arrays.fill(owner, -1);
        int i = 0;
        while (i < n) {
            String closer = opener(tokens, i);
            if (closer.isEmpty()) {
                i++;
                continue;
            }
            int end = end(tokens, block, i, closer);
            if (end < 0) {
                i++;
                continue;
            }
            opening[i] = new Range(i, end);
            open[i] = !closes(tokens, end - 1, closer) || end - 1 == i;
            for (int j = i; j < end; j++) {
                owner[j] = i;
            }
            i = end;
        }
    }

    private static String opener(List<Token> tokens, int i) {
        if (tokens.get(i).word()) {
            return "";
        }
        String text = tokens.get(i).text();
        boolean before = i == 0
                || tokens.get(i).start() > tokens.get(i - 1).end()
                || "([—–-:".contains(tokens.get(i - 1).text());
        boolean behind = i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end();
        return switch (doubled(tokens, i) ? "\"" : text) {
            case "“", "„" -> "”";
            case "«" -> "»";
            case "\"" -> "\"";
            case "‘" -> before && behind ? "’" : "";
            case "'" -> before && behind ? "'" : "";
            default -> "";
        };
    }

    private static boolean closes(List<Token> tokens, int i, String closer) {
        String text = tokens.get(i).text();
        if (closer.equals("\"")) {
            return text.equals("\"") || doubled(tokens, i - 1);
        }
        if (closer.equals("”")) {
            return text.equals("”") || text.equals("\"") || text.equals("“") && tight(tokens, i);
        }
        if (closer.equals("’") || closer.equals("'")) {
            boolean wordBehind = i + 1 < tokens.size()
                    && tokens.get(i + 1).start() == tokens.get(i).end()
                    && tokens.get(i + 1).word();
            return text.equals(closer) && tight(tokens, i) && !wordBehind;
        }
        return text.equals(closer);
    }

    /** Two apostrophes for one double mark. */
    private static boolean doubled(List<Token> tokens, int i) {
        return i >= 0
                && i + 1 < tokens.size()
                && apostrophe(tokens.get(i))
                && apostrophe(tokens.get(i + 1))
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** The sign itself, not one that is folded to it. */
    private static boolean apostrophe(Token token) {
        return token.end() - token.start() == 1 && token.text().equals("'");
    }

    private static boolean tight(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** The end of a stretch, or -1 where the mark opens nothing. */
    private static int end(List<Token> tokens, int[] block, int from, String closer) {
        boolean single = closer.equals("’") || closer.equals("'");
        int i = doubled(tokens, from) ? from + 2 : from + 1;
        while (i < tokens.size() && block[i] == block[from]) {
            if (closer.equals("\"") && doubled(tokens, i)) {
                return i + 2;
            }
            if (closes(tokens, i, closer)) {
                return i + 1;
            }
            String text = tokens.get(i).text();
            boolean again = !closer.equals("\"") && text.equals(tokens.get(from).text());
            if (again || single && (i - from > LONGEST_SINGLE || "“\"".contains(text))) {
                return single ? -1 : i;
            }
            i++;
        }
        boolean starts = from == 0
                || block[from - 1] != block[from]
                || tokens.get(from - 1).text().matches("[,:.]");
        return single || !starts ? -1 : i;
    }

    /** The stretch that begins at a token, marks included. */
    @Nullable
    Range at(int i) {
        return i >= 0 && i < opening.length ? opening[i] : null;
    }

    /** The stretch around a token, marks included. */
    @Nullable
    Range around(int i) {
        return i >= 0 && i < owner.length && owner[i] >= 0 ? opening[owner[i]] : null;
    }

    boolean inside(int i) {
        return i >= 0 && i < owner.length && owner[i] >= 0;
    }

    /** Whether the stretch has no closing mark, so that speech goes on in the next paragraph. */
    boolean open(Range stretch) {
        return open[stretch.from()];
    }
}
