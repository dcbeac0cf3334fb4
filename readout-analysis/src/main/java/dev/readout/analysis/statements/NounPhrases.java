package dev.readout.analysis.statements;

import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase before or behind a verb from the closed classes around it. Walks a bounded number of tokens, so
 * that time stays linear in the text.
 */
final class NounPhrases {
    private static final int LONGEST = 24;
    private static final int LONGEST_APPOSITION = 32;

    private final Page page;
    private final FollowingPhrase following;
    private final Sources sources;

    NounPhrases(Page page) {
        this.page = page;
        this.following = new FollowingPhrase(page);
        this.sources = new Sources(page);
    }

    /** The subject that ends before a token and begins no earlier than {@code floor}; null where there is none. */
    @Nullable
    Range before(int end, int floor) {
        int i = end;
        if (i <= floor) {
            return null;
        }
        if (page.is(i - 1, "who") || page.is(i - 1, "which") || page.is(i - 1, "that")) {
            return relative(i, floor);
        }
        if (page.in(i - 1, "pronoun")) {
            return new Range(i - 1, i);
        }
        if (page.is(i - 1, ",")) {
            return apposed(i, floor);
        }
        int from = walk(i, floor);
        return from < 0 ? null : trimmed(from, i);
    }

    /** 'Ann Lee, who': the antecedent with its pronoun. */
    private @Nullable Range relative(int end, int floor) {
        int i = end - 1;
        if (i > floor && page.is(i - 1, ",")) {
            i--;
        } else if (!page.is(end - 1, "who") && i > floor && page.get(i - 1).capital()) {
            return null;
        }
        if (i <= floor || page.punctuation(i - 1) && !page.is(i - 1, ")")) {
            return page.is(end - 1, "who") ? new Range(end - 1, end) : null;
        }
        int from = walk(i, floor);
        Range antecedent = from < 0 ? null : trimmed(from, i);
        if (antecedent == null) {
            return page.is(end - 1, "who") ? new Range(end - 1, end) : null;
        }
        return new Range(antecedent.from(), end);
    }

    /** 'Ann Lee, the mayor,': the phrase before the comma that opens the apposition. */
    private @Nullable Range apposed(int end, int floor) {
        int least = Math.max(floor, end - LONGEST_APPOSITION);
        for (int c = end - 2; c > least; c--) {
            boolean clause = page.is(c, "that") && page.verb(c - 1) != null;
            if (page.quotations().inside(c) || page.is(c, ";") || page.is(c, ":") || clause) {
                return null;
            }
            if (!page.is(c, ",")) {
                continue;
            }
            boolean adverbial = end - c <= 6;
            if (!adverbial && !apposition(c + 1)) {
                continue;
            }
            int from = page.is(c - 1, ",") ? -1 : walk(c, floor);
            Range name = from < 0 ? null : trimmed(from, c);
            if (name != null && sure(name)) {
                return new Range(name.from(), end - 1);
            }
        }
        return null;
    }

    private boolean apposition(int i) {
        return page.in(i, "determiner")
                || page.is(i, "who")
                || page.is(i, "which")
                || page.is(i, "whose")
                || page.is(i, "speaking")
                || page.is(i, "in")
                || page.is(i, "at")
                || page.is(i, "on")
                || page.in(i, "speaker")
                || page.get(i).capital()
                || Character.isDigit(page.get(i).text().charAt(0))
                || page.in(i + 1, "speaker")
                || page.get(i).word();
    }

    private int walk(int end, int floor) {
        int least = Math.max(floor, end - LONGEST);
        boolean noun = end > least && !page.in(end - 1, "preposition");
        if (!noun || page.in(end - 1, "determiner") && !page.in(end - 1, "speaker")) {
            return -1;
        }
        int k = end;
        while (k > least) {
            int t = k - 1;
            if (page.is(t, ")")) {
                int open = bracket(t, least);
                if (open < 0 || open == floor) {
                    break;
                }
                k = open;
                continue;
            }
            if (page.quotations().inside(t) || page.punctuation(t)) {
                break;
            }
            if (page.is(t, "and") || page.is(t, "or")) {
                if (!coordinated(t, end, least)) {
                    break;
                }
                k = t;
                continue;
            }
            if (page.in(t, "boundary") || verbal(t, end)) {
                break;
            }
            if (page.in(t, "pronoun")
                    && !(page.get(t).capital() && page.get(t).text().equals("IT"))) {
                break;
            }
            k = t;
        }
        return k == end ? -1 : k;
    }

    private int bracket(int close, int least) {
        for (int i = close - 1; i >= Math.max(least, close - 12); i--) {
            if (page.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** 'Russia and China said', 'the president and his aides said', not 'met Xi and Putin said'. */
    private boolean coordinated(int and, int end, int least) {
        if (and - 1 < least || and + 1 >= end || page.punctuation(and - 1)) {
            return false;
        }
        if (page.is(and + 1, "the") && page.is(and + 2, "two") || page.is(and + 1, "both")) {
            return false;
        }
        boolean names = page.get(and - 1).capital() && page.get(and + 1).capital();
        return names || page.in(and - 1, "speaker") || page.in(end - 1, "speaker");
    }

    /** Whether a token is a finite verb, auxiliary or participle that no noun phrase runs across. */
    private boolean verbal(int i, int end) {
        if (page.in(i, "auxiliary") || page.in(i, "be")) {
            return !page.get(i).capital() || page.in(i, "be");
        }
        if (page.get(i).capital() && i > 0 && !page.blockStart(i)) {
            return false;
        }
        if (page.in(i, "speaker") || page.in(i, "document")) {
            return false;
        }
        if (page.in(i, "finite")) {
            return true;
        }
        if (page.is(i + 1, "by") && page.in(i - 1, "document")) {
            return false;
        }
        Speech.Verb verb = page.verb(i);
        String lower = page.get(i).lower();
        boolean modifies = i > 0 && (page.in(i - 1, "determiner") || page.is(i - 1, "'s"));
        if (verb != null && page.verbEnd(i) <= end) {
            return !(verb.takes("weak") && modifies
                    || lower.endsWith("ed") && modifies
                    || lower.endsWith("ing") && modifies);
        }
        return lower.length() > 4
                && lower.endsWith("ed")
                && !modifies
                && i + 1 < end
                && !page.get(i + 1).capital();
    }

    /** Without adverbial phrases in front ('On Friday Ann Lee'); null where nothing is left. */
    private @Nullable Range trimmed(int from, int end) {
        int i = from;
        while (i < end && (page.in(i, "adverb") || page.in(i, "time") && !page.in(i + 1, "'s"))) {
            i++;
        }
        if (i < end && page.in(i, "preposition")) {
            i = behindPreposition(i + 1, end);
        }
        while (i < end && (page.in(i, "adverb") || page.is(i, "("))) {
            i++;
        }
        return i < end ? new Range(i, end) : null;
    }

    private int behindPreposition(int from, int end) {
        int i = from;
        int best = end;
        for (int k = end - 1; k >= i; k--) {
            boolean starts = page.in(k, "determiner") || page.get(k).capital() && !page.in(k, "time");
            if (page.in(k, "time") || page.in(k, "preposition") && best < end && !page.is(k, "of")) {
                break;
            }
            if (starts) {
                best = k;
            }
        }
        return best;
    }

    /** The phrase that begins at a token and ends before {@code ceiling}; null where none begins. */
    @Nullable
    Range behind(int from, int ceiling) {
        return following.at(from, ceiling);
    }

    /** Whether a phrase can surely speak: a name, a pronoun for a person, a noun that speaks. */
    boolean sure(Range phrase) {
        return sources.sure(phrase);
    }

    /** What can be told of a phrase as a source. */
    Sources sources() {
        return sources;
    }
}
