package dev.readout.analysis.language;

import java.util.List;
import java.util.Set;

/**
 * Where a sub-headline or the words of a link run into the text without a full stop, as feeds hand them on: 'Premier calls
 * for unity as protests are planned The government has said', 'latest news updates Lee has said'.
 */
final class RunIn {
    /** Begin a sentence, and stand with a capital within one only in names. */
    private static final Set<String> OPENERS =
            Set.of("The", "A", "An", "In", "On", "At", "As", "After", "When", "It", "This", "There");

    /** Behind these a name may begin so: 'in The Hague', 'told The Times', 'the newspaper The Sun'. */
    private static final WordSet BEFORE_NAMES = WordSet.of(
            "in",
            "to",
            "from",
            "of",
            "at",
            "by",
            "for",
            "with",
            "and",
            "or",
            "on",
            "as",
            "the",
            "a",
            "via",
            "between",
            "around",
            "near",
            "through",
            "into",
            "told",
            "tells",
            "says",
            "said",
            "called",
            "named",
            "titled",
            "dubbed",
            "reported",
            "reports",
            "newspaper",
            "magazine",
            "daily",
            "weekly",
            "tabloid",
            "paper",
            "outlet",
            "website",
            "site",
            "broadcaster",
            "band",
            "film",
            "movie",
            "book",
            "novel",
            "series",
            "show",
            "song",
            "album",
            "vitamin",
            "hepatitis",
            "group",
            "plan",
            "team",
            "category");

    /** The least that can be a sub-headline. */
    private static final int SHORTEST = 6;

    private final List<Token> tokens;

    RunIn(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a new sentence begins at a token though no sign ends the one before.
     *
     * @param start where that one begins
     */
    boolean at(int start, int i) {
        if (i - start < SHORTEST || !tokens.get(i).capital()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean apart = tokens.get(i).start() > before.end();
        boolean small = before.word() && !before.capital() && !BEFORE_NAMES.has(before);
        boolean closed = small || Character.isDigit(before.text().charAt(0));
        boolean opens = closed && OPENERS.contains(tokens.get(i).text()) && followed(i) && plain(start, i);
        return apart && (opens || linked(i));
    }

    /** A small letter or a name follows; 'A.', 'It,' are something else. */
    private boolean followed(int i) {
        boolean article = tokens.get(i).is("a") || tokens.get(i).is("an");
        return i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && !(article && tokens.get(i + 1).capital());
    }

    /** No title, in which most words have a capital. */
    private boolean plain(int from, int to) {
        int small = 0;
        int capital = 0;
        for (Token token : tokens.subList(from, to)) {
            boolean counts = token.word() && token.end() - token.start() > 3;
            small += counts && !token.capital() ? 1 : 0;
            capital += counts && token.capital() ? 1 : 0;
        }
        return small > 2 && small >= capital;
    }

    /** 'Latest news updates', 'see all our coverage', 'what we know on day 38', '– live': the words of a link end before a token. */
    private boolean linked(int i) {
        boolean updates = is(i - 1, "updates") && (is(i - 2, "news") || is(i - 2, "latest") || is(i - 2, "live"));
        boolean coverage = false;
        for (int k = i - 2; is(i - 1, "coverage") && k > i - 8; k--) {
            coverage |= is(k, "our") && (is(k - 1, "all") || is(k - 1, "of"));
        }
        updates |= is(i - 1, "podcast") && is(i - 2, "news");
        boolean live = is(i - 1, "live") && (is(i - 2, "–") || is(i - 2, "-"));
        boolean invaded = is(i - 1, "invasion") && is(i - 2, "the") && is(i - 5, "day");
        boolean day = is(i - 2, "day")
                && is(i - 3, "on")
                && Character.isDigit(tokens.get(i - 1).text().charAt(0));
        return updates || coverage || live || invaded || day;
    }

    private boolean is(int i, String word) {
        return i >= 0 && tokens.get(i).is(word);
    }
}
