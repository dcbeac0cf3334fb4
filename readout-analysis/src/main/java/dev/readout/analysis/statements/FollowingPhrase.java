package dev.readout.analysis.statements;

import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that begins at a token: addressees, settings, speakers behind their verb. */
final class FollowingPhrase {
    private static final int LONGEST = 24;

    private final Page page;

    FollowingPhrase(Page page) {
        this.page = page;
    }

    /** The phrase that begins at a token and ends before {@code ceiling}; null where none begins. */
    @Nullable
    Range at(int from, int ceiling) {
        int start = from;
        if (page.is(from, "(") && page.blockStart(from)) {
            while (start < ceiling && !page.is(start, ")")) {
                start++;
            }
            start++;
        }
        return start < ceiling ? phrase(start, ceiling) : null;
    }

    private @Nullable Range phrase(int from, int ceiling) {
        int i = from;
        int last = Math.min(ceiling, from + LONGEST);
        if (i >= last || page.quotations().inside(i) || page.punctuation(i)) {
            return null;
        }
        if (page.in(i, "preposition")) {
            return null;
        }
        if (page.in(i, "pronoun") || page.in(i, "object-pronoun")) {
            boolean possessive =
                    page.is(i, "her") && i + 1 < last && page.get(i + 1).word() && !closed(i + 1);
            if (!possessive) {
                return new Range(i, i + 1);
            }
        }
        while (i < last && (page.in(i, "determiner") || page.in(i, "adverb") && !page.is(i, "not"))) {
            i++;
        }
        boolean capital = false;
        boolean lower = false;
        int head = i;
        while (i < last && !page.quotations().inside(i)) {
            boolean name = page.get(i).capital()
                    || Character.isDigit(page.get(i).text().charAt(0));
            if (page.is(i, "(")) {
                int close = i;
                while (close < last && !page.is(close, ")")) {
                    close++;
                }
                if (close == last) {
                    break;
                }
                i = close + 1;
                continue;
            }
            boolean joins =
                    page.is(i, "'s") || page.is(i, "&") || page.is(i, "-") || page.is(i, "/") || page.is(i, "'");
            boolean abbreviation =
                    page.get(i).text().endsWith(".") && page.get(i).text().length() > 1;
            if (joins || abbreviation) {
                i++;
                continue;
            }
            if (page.punctuation(i) || page.of(i, "carrier") > 0 || page.in(i, "time") && i > head) {
                break;
            }
            if (page.is(i, "and")
                    && i + 1 < last
                    && (page.get(i + 1).capital() && capital || page.in(i + 1, "determiner") && !capital)) {
                i += 2;
                continue;
            }
            if (page.is(i, "of")
                    || i > head && page.is(i, "for")
                    || i > head && page.is(i, "at")
                    || page.is(i, "from")) {
                i++;
                while (i < last && page.in(i, "determiner")) {
                    i++;
                }
                lower = false;
                capital = false;
                continue;
            }
            if (closed(i) || page.in(i, "determiner") || page.in(i, "pronoun") && !page.in(i, "determiner")) {
                break;
            }
            if (!name && capital && !page.in(i, "speaker") && !nameAhead(i, last)) {
                break;
            }
            capital |= name;
            lower |= !name;
            i++;
        }
        return i > from && (capital || lower || i > head) ? new Range(from, i) : null;
    }

    private boolean nameAhead(int i, int last) {
        return i + 1 < last
                && (page.get(i + 1).capital() || page.in(i + 1, "speaker"))
                && !page.get(i).lower().endsWith("ed");
    }

    private boolean closed(int i) {
        if (page.in(i, "speaker") || page.in(i, "document")) {
            return false;
        }
        Speech.Verb verb = page.verb(i);
        return page.in(i, "boundary")
                || page.in(i, "preposition")
                || page.in(i, "auxiliary")
                || page.in(i, "be")
                || page.in(i, "finite")
                || !page.get(i).capital() && verb != null && !verb.takes("weak");
    }
}
