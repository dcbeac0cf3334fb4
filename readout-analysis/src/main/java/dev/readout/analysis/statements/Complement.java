package dev.readout.analysis.statements;

import dev.readout.analysis.statements.Speech.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a verb of saying.
 *
 * @param content where the words said begin, or -1
 * @param to where addressee and setting end
 * @param addressee to whom, or null
 * @param marked whether 'that', a colon or a quotation mark shows that speech follows
 */
record Complement(int content, int to, @Nullable Range addressee, boolean marked) {

    /** Reads on from the token behind the verb up to {@code end}. */
    static Complement of(Page page, NounPhrases nouns, Verb verb, int from, int end) {
        return new Walk(page, nouns, verb, end).read(from);
    }

    private static final class Walk {
        private static final int SETTINGS = 5;

        private final Page page;
        private final NounPhrases nouns;
        private final Verb verb;
        private final int end;
        private @Nullable Range addressee;
        private boolean told;

        Walk(Page page, NounPhrases nouns, Verb verb, int end) {
            this.page = page;
            this.nouns = nouns;
            this.verb = verb;
            this.end = end;
        }

        Complement read(int from) {
            int i = from;
            for (int step = 0; step < SETTINGS && i < end; step++) {
                if (page.quotations().at(i) != null) {
                    return at(i, true);
                }
                if (page.is(i, ",") && i + 1 < end && page.quotations().at(i + 1) != null || page.is(i, ":")) {
                    return i + 1 < end ? at(i + 1, true) : none(i);
                }
                if (page.is(i, "that")) {
                    boolean takes = verb.takes("that") || verb.takes("tell") || verb.takes("object");
                    return takes && i + 1 < end ? at(i + 1, true) : none(i);
                }
                if (page.punctuation(i)) {
                    return none(i);
                }
                int next = step(i);
                if (next < 0) {
                    return at(i, false);
                }
                if (next == i) {
                    return none(i);
                }
                i = next;
            }
            return none(Math.min(i, end));
        }

        /** The token to go on from; the same token where nothing is said behind it; -1 where speech begins here. */
        private int step(int i) {
            if (page.is(i, "to") && verb.takes("to") && !object(i + 1)) {
                return -1;
            }
            if (page.is(i, "to") && told) {
                return -1;
            }
            if (page.is(i, "to") && verb.takes("that")) {
                Range whom = nouns.behind(i + 1, end);
                addressee = whom;
                return whom == null ? i : whom.to();
            }
            int time = time(i);
            if (time > i) {
                return time;
            }
            if (page.in(i, "question") && !page.is(i, "when") && !page.is(i, "where") && !page.is(i, "who")) {
                return speech() ? -1 : i;
            }
            if (page.in(i, "preposition")) {
                if (verb.takes(page.get(i).lower())) {
                    return -1;
                }
                Range setting = nouns.behind(i + 1, end);
                return setting == null || !verb.takes("that") && !told ? i : setting.to();
            }
            if (page.in(i, "boundary")) {
                return i;
            }
            if (verb.takes("tell") && !told) {
                Range whom = nouns.behind(i, end);
                if (whom != null && whom.to() - whom.from() < 15) {
                    told = true;
                    addressee = whom;
                    return whom.to();
                }
            }
            if (page.in(i, "adverb") && !page.in(i, "determiner")) {
                return i + 1;
            }
            return speech() || verb.takes("object") ? -1 : i;
        }

        private boolean speech() {
            return verb.takes("that") || told;
        }

        private boolean object(int i) {
            return verb.takes("tell") && page.get(Math.min(i, end - 1)).capital();
        }

        /** The end of 'on Tuesday', 'last week', 'Sunday night' at a token. */
        private int time(int i) {
            int j = i;
            if ((page.is(j, "on") || page.is(j, "in") || page.is(j, "earlier") || page.is(j, "late"))
                    && j + 1 < end
                    && page.in(j + 1, "time")) {
                j++;
            }
            int start = j;
            while (j < end
                    && (page.in(j, "time")
                            || j > start && Character.isDigit(page.get(j).text().charAt(0)))) {
                boolean demonstrative = page.is(j, "this") && !(j + 1 < end && page.in(j + 1, "time"));
                if (demonstrative || page.is(j, "it")) {
                    break;
                }
                j++;
            }
            return j == start ? i : j;
        }

        private Complement at(int i, boolean marked) {
            boolean takes = verb.takes("that") || verb.takes("quote") || verb.takes("tell") || verb.takes("object");
            return takes && marked || !marked && !verb.takes("marked")
                    ? new Complement(i, i, addressee, marked)
                    : none(i);
        }

        private Complement none(int i) {
            return new Complement(-1, i, addressee, false);
        }
    }
}
