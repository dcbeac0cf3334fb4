package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Thing;

/** Tells from the words alone whether a noun phrase can be a source. */
final class Sources {
    private final Page page;

    Sources(Page page) {
        this.page = page;
    }

    /** Whether a phrase can surely speak: a name, a pronoun for a person, a noun that speaks. */
    boolean sure(Range phrase) {
        if (page.in(phrase.from(), "no-speaker") && phrase.to() - phrase.from() == 1) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean pronoun = page.in(i, "pronoun") && !page.is(i, "it");
            if (pronoun || page.in(i, "speaker") || page.in(i, "document")) {
                return true;
            }
            boolean name = page.get(i).capital()
                    && page.get(i).word()
                    && !page.in(i, "determiner")
                    && !page.in(i, "time")
                    && !page.in(i, "preposition");
            if (name && (!page.blockStart(i) || known(i) || i + 1 < phrase.to() || page.thing(i) == null)) {
                return true;
            }
        }
        return false;
    }

    private boolean known(int i) {
        Thing thing = page.thing(i);
        return page.principal(i) != null || thing != null && !thing.is(Entry.Word.class);
    }

    /** Whether the noun before the first preposition can surely speak. */
    boolean sureHead(Range phrase) {
        int head = phrase.from();
        while (head + 1 < phrase.to()
                && !page.in(head + 1, "preposition")
                && !page.is(head + 1, ",")
                && !page.is(head + 1, "(")
                && !page.is(head + 1, "who")) {
            head++;
        }
        return sure(new Range(head, head + 1)) || page.is(head, "that") || page.is(head, "which");
    }

    /** Whether a phrase goes with a verb in the plural. */
    boolean plural(Range subject) {
        for (int k = subject.from(); k < subject.to(); k++) {
            String lower = page.get(k).lower();
            if (page.in(k, "plural") || page.is(k, "and")) {
                return true;
            }
            boolean noun = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
            boolean common = !page.get(k).capital() || page.in(k, "speaker") || k == subject.from();
            boolean head = k + 1 == subject.to() || page.in(k + 1, "preposition") || page.is(k + 1, ",");
            if (noun && common && head) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names a document. */
    boolean document(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (page.in(i, "document")) {
                return true;
            }
        }
        return false;
    }
}
