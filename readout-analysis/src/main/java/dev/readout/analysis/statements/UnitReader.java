package dev.readout.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives every cue of a unit its speaker and its words. */
final class UnitReader {
    /** No sentence that anybody wrote has more; the bound keeps time linear in the text. */
    private static final int MOST_CUES = 32;

    private final Page page;
    private final NounPhrases nouns;
    private final int from;
    private final int to;
    private final List<Cue> cues;
    private final Links links;

    private UnitReader(Page page, int from, int to) {
        this.page = page;
        this.nouns = new NounPhrases(page);
        this.links = new Links(page, nouns, to);
        this.from = from;
        this.to = to;
        List<Cue> all = CueReader.read(page, from, to);
        this.cues = all.subList(0, Math.min(all.size(), MOST_CUES));
    }

    /** The sayings of the unit from (inclusive) to (exclusive), in the order of their cues. */
    static List<Saying> read(Page page, int from, int to) {
        return new UnitReader(page, from, to).read();
    }

    private List<Saying> read() {
        List<Saying> sayings = new ArrayList<>();
        int segment = page.dateline(from);
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            List<Range> contents = new ArrayList<>();
            int limit = limit(i);
            if (cue.backward()) {
                int end = trimmedEnd(cue.from());
                int again = again(cue, limit);
                if (!adverbial(segment, end) || again < 0 && cue.content() < 0) {
                    add(contents, segment, end);
                }
                if (again >= 0) {
                    add(contents, again, limit);
                }
            } else if (cue.content() >= 0) {
                add(contents, cue.content(), limit);
            }
            Range speaker = cue.inherits() ? inherited(sayings, cue) : cue.speaker();
            boolean named = !sayings.isEmpty()
                    && page.of(cue.words().from(), "citing") > 0
                    && links.source(cue.words().to()) != null;
            if (!contents.isEmpty() && !named) {
                sayings.add(new Saying(cue, speaker, contents, null, links.of(cue, limit), links.cited(cue, limit)));
            }
            segment = Math.max(segment, clauseEnd(i));
        }
        return nested(sayings);
    }

    /** Where the words of a cue end: at the next cue that does not belong to what is said, else with the unit. */
    private int limit(int i) {
        Cue cue = cues.get(i);
        int relative = relativeEnd(cue);
        if (relative > 0) {
            return relative;
        }
        for (int k = i + 1; k < cues.size(); k++) {
            Cue next = cues.get(k);
            Range speaker = next.speaker();
            if (speaker != null && speaker.from() < cue.words().from() && speaker.to() > cue.to()) {
                return speaker.to();
            }
            if (next.from() < cue.to()) {
                continue;
            }
            if (next.inherits() || main(next)) {
                return next.from();
            }
            if (next.backward() && next.content() < 0 && next.from() > cue.to()) {
                return trimmedEnd(next.from());
            }
        }
        return to;
    }

    /** Where ', who said …,' closes; 0 where the clause is no such one. */
    private int relativeEnd(Cue cue) {
        Range speaker = cue.speaker();
        boolean relative = speaker != null
                && cue.content() >= 0
                && page.is(speaker.to() - 1, "who")
                && page.is(speaker.to() - 2, ",");
        for (int i = cue.content(); relative && i < to; i++) {
            Range quotation = page.quotations().at(i);
            i = quotation == null ? i : Math.min(quotation.to(), to) - 1;
            if (quotation == null && page.is(i, ",")) {
                return i;
            }
        }
        return 0;
    }

    /** Where the main clause of a cue ends; the unit's beginning where it goes on. */
    private int clauseEnd(int i) {
        for (int k = i + 1; k < cues.size(); k++) {
            Cue next = cues.get(k);
            if (next.from() > cues.get(i).to() && main(next)) {
                return next.from();
            }
        }
        return from;
    }

    /** Whether a cue opens a main clause of its own; behind 'and', a pronoun goes on with what is said. */
    private boolean main(Cue cue) {
        Range speaker = cue.speaker();
        boolean pronoun = speaker != null && speaker.to() - speaker.from() == 1 && page.in(speaker.from(), "pronoun");
        boolean introduced = page.in(from, "preposition") || page.in(from, "boundary");
        if (introduced
                && speaker != null
                && cue.from() > from + 2
                && cue.content() >= 0
                && page.is(cue.from() - 1, ",")) {
            return true;
        }
        return speaker != null
                && cue.from() > from
                && coordinate(cue.from() - 1)
                && (!pronoun || page.is(cue.from() - 1, ";"));
    }

    /** Whether a new main clause begins behind the token: '; X said', ', and X said', ', but X said'. */
    private boolean coordinate(int i) {
        boolean conjunction = page.is(i, "and")
                || page.is(i, "but")
                || page.is(i, "while")
                || page.is(i, "though")
                || page.is(i, "although");
        return page.is(i, ";")
                || conjunction
                        && i > from
                        && (page.is(i - 1, ",")
                                || page.quotations().inside(i - 1)
                                || page.is(i, "while")
                                || page.is(i, "but"));
    }

    /** Where the words go on behind a cue in their middle, or -1. */
    private int again(Cue cue, int limit) {
        int i = cue.content() >= 0 ? cue.content() : cue.to();
        boolean quoted = cue.from() > from && page.quotations().inside(cue.from() - 1);
        if (i < limit && page.quotations().at(i) != null) {
            return i;
        }
        int comma = i;
        while (comma < limit
                && comma - i < 20
                && !page.is(comma, ",")
                && !page.is(comma, ":")
                && page.quotations().at(comma) == null) {
            comma++;
        }
        if (comma + 1 >= limit) {
            return -1;
        }
        if (quoted) {
            int next = page.quotations().at(comma) != null ? comma : comma + 1;
            boolean joins = page.is(next, "and") || page.is(next, "but") || page.is(next, "that");
            boolean opens = page.quotations().at(next) != null
                    || joins && page.quotations().at(next + 1) != null;
            return opens ? next : -1;
        }
        boolean plain = comma == cue.to()
                && page.is(comma, ",")
                && (page.of(cue.words().from(), "according") > 0
                        || cue.speaker() != null
                                && cue.speaker().to() <= cue.words().from());
        boolean clause = plain
                && !page.in(comma + 1, "determiner")
                && !page.in(comma + 1, "inherit")
                && !page.get(comma + 1).lower().endsWith("ing");
        return clause ? comma + 1 : -1;
    }

    /** 'Naturally', 'In particular': what is said follows behind the cue. */
    private boolean adverbial(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean adverb = page.in(i, "adverb") || page.get(i).lower().endsWith("ly") || page.is(i, "in");
            if (!adverb && !page.is(i, "particular") && !page.is(i, "addition") && !page.punctuation(i)) {
                return false;
            }
        }
        return end > start && end - start < 5;
    }

    private int trimmedEnd(int end) {
        int i = end;
        while (i > from
                && !page.quotations().inside(i - 1)
                && (page.is(i - 1, ",") || page.is(i - 1, "-") || page.is(i - 1, "—") || page.is(i - 1, "–"))) {
            i--;
        }
        return i;
    }

    private void add(List<Range> contents, int start, int end) {
        int a = start;
        int b = end;
        while (a < b && page.punctuation(a) && page.quotations().at(a) == null && !page.is(a, "(")) {
            a++;
        }
        while (b > a && !page.quotations().inside(b - 1) && trails(b - 1)) {
            b--;
        }
        if (a < b && b - a > 0) {
            contents.add(new Range(a, b));
        }
    }

    private boolean trails(int i) {
        return page.punctuation(i) && !page.is(i, ")") || page.is(i, "and") || page.is(i, "but") || page.is(i, "while");
    }

    /** Who spoke before in the unit; else the subject of the sentence. */
    private @Nullable Range inherited(List<Saying> before, Cue cue) {
        for (int k = before.size() - 1; k >= 0; k--) {
            boolean noun = page.noun(before.get(k).cue().words().from());
            if (before.get(k).within() == null && before.get(k).speaker() != null && !noun) {
                return before.get(k).speaker();
            }
        }
        int start = from;
        if (page.in(start, "preposition") || page.in(start, "boundary") || page.in(start, "adverb")) {
            while (start < cue.from() && !page.is(start, ",")) {
                start = page.quotations().at(start) == null ? start + 1 : Math.max(start + 1, cue.from());
            }
            start++;
        }
        Range subject = start < cue.from() ? nouns.behind(start, cue.from()) : null;
        return subject != null && nouns.sure(subject) ? subject : null;
    }

    /** The sayings, each with the one in whose words its cue stands. */
    private List<Saying> nested(List<Saying> sayings) {
        List<Saying> done = new ArrayList<>();
        for (Saying saying : sayings) {
            Saying around = null;
            for (Saying other : sayings) {
                boolean holds = !other.cue().equals(saying.cue())
                        && other.contents().stream()
                                .anyMatch(c -> c.contains(saying.cue().words().from()));
                around = holds ? other : around;
            }
            if (around == null || !page.noun(saying.cue().words().from())) {
                done.add(saying.in(around));
            }
        }
        return done;
    }
}
