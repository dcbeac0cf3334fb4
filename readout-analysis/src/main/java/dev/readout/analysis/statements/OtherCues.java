package dev.readout.analysis.statements;

import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.statements.Speech.Verb;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cues that are no plain verb: 'according to X', 'X quoted Y as saying', 'X's claim that', 'X: '. */
final class OtherCues {
    private static final int REACH = 24;
    private static final Verb SAYING = new Verb("say", VerbForm.GERUND, Set.of("that", "of", "about"));

    private final Page page;
    private final NounPhrases nouns;
    private final int from;
    private final int to;

    OtherCues(Page page, NounPhrases nouns, int from, int to) {
        this.page = page;
        this.nouns = nouns;
        this.from = from;
        this.to = to;
    }

    @Nullable
    Cue at(int i) {
        if (i == from && (page.blockStart(i) || page.turn(i) >= 0)) {
            Cue turn = turn(i);
            if (turn != null) {
                return turn;
            }
        }
        int end = page.of(i, "according");
        if (end > 0) {
            return according(i, end);
        }
        if (page.in(i, "quoting")) {
            return quoting(i);
        }
        return page.noun(i) ? possessed(i) : null;
    }

    /** 'WALLACE: …', 'Sanders: Clinton needs …': who speaks, before a colon. */
    private @Nullable Cue turn(int start) {
        int i = page.quotations().at(start) == null ? start : start + 1;
        int colon = i;
        boolean capitals = true;
        boolean known = false;
        while (colon < to && colon - i < 7 && !page.is(colon, ":")) {
            boolean sign = page.is(colon, "'s") || page.is(colon, ".") || page.is(colon, "-");
            if (!sign && !page.get(colon).capital() || page.in(colon, "no-colon")) {
                return null;
            }
            String word = page.get(colon).text();
            capitals &= word.equals(word.toUpperCase(Locale.ROOT));
            known |= page.principal(colon) != null
                    || page.thing(colon) != null
                    || page.in(colon, "speaker")
                    || page.in(colon, "document");
            colon++;
        }
        boolean closed = colon > i
                && colon + 2 < to
                && page.is(colon, ":")
                && page.get(i).word();
        boolean somebody = capitals || known && !page.in(i, "determiner") || colon - i < 3 && !page.in(i, "determiner");
        if (!closed || !somebody || page.verb(colon - 1) != null && colon - i > 1 || !page.spaced(colon + 1)) {
            return null;
        }
        return new Cue(
                new Range(colon, colon + 1),
                new Range(i, colon),
                false,
                start,
                colon + 1,
                colon + 1,
                false,
                null,
                null);
    }

    private @Nullable Cue according(int i, int end) {
        Range speaker = nouns.behind(end, to);
        if (speaker == null) {
            return null;
        }
        Range words = new Range(i, end);
        if (i <= from + 1) {
            int comma = speaker.to();
            while (comma < to && comma - i < REACH && !page.is(comma, ",")) {
                comma++;
            }
            return comma + 1 < to && page.is(comma, ",")
                    ? new Cue(words, speaker, false, i, comma + 1, comma + 1, false, null, null)
                    : null;
        }
        return new Cue(words, speaker, false, i, speaker.to(), -1, true, null, null);
    }

    /** 'X quoted Y as saying', 'Y was quoted by X as saying'. */
    private @Nullable Cue quoting(int i) {
        int as = -1;
        for (int k = i + 1; k < Math.min(to, i + REACH) && as < 0; k++) {
            if (page.quotations().inside(k) || page.is(k, ";")) {
                break;
            }
            boolean saying =
                    page.is(k, "as") && k + 1 < to && page.get(k + 1).lower().endsWith("ing");
            as = saying ? k : -1;
        }
        if (as < 0) {
            return null;
        }
        Complement complement = Complement.of(page, nouns, SAYING, as + 2, to);
        if (complement.content() < 0) {
            return null;
        }
        Group group = Group.before(page, i, from);
        Range subject = nouns.before(group.from(), from);
        Range speaker = group.passive() ? subject : nouns.behind(i + 1, as);
        Range via = group.passive() ? by(i + 1, as) : subject;
        if (speaker == null) {
            return null;
        }
        int start = subject == null ? i : Math.min(subject.from(), i);
        Range words = new Range(as, as + 2);
        return new Cue(
                words,
                speaker,
                false,
                start,
                complement.to(),
                complement.content(),
                false,
                complement.addressee(),
                via);
    }

    private @Nullable Range by(int i, int end) {
        for (int k = i; k < end; k++) {
            if (page.is(k, "by") || page.is(k, "in")) {
                return nouns.behind(k + 1, end);
            }
        }
        return null;
    }

    /** 'Trump's claim that', 'his repeated calls for'. */
    private @Nullable Cue possessed(int i) {
        Range words = new Range(i, page.nounEnd(i));
        int owner = i;
        int steps = 0;
        while (owner > from
                && steps < 3
                && page.get(owner - 1).word()
                && !page.is(owner - 1, "'s")
                && !pronoun(owner - 1)) {
            owner--;
            steps++;
        }
        if (owner <= from || words.to() >= to || page.quotations().inside(owner - 1)) {
            return null;
        }
        if (pronoun(owner - 1)) {
            return new Cue(
                    words, new Range(owner - 1, owner), false, owner - 1, words.to(), words.to(), false, null, null);
        }
        if (!page.is(owner - 1, "'s") && !page.is(owner - 1, "'")) {
            return null;
        }
        Range speaker = nouns.before(owner - 1, from);
        return speaker == null || !nouns.sure(speaker)
                ? null
                : new Cue(words, speaker, false, speaker.from(), words.to(), words.to(), false, null, null);
    }

    private boolean pronoun(int i) {
        return page.is(i, "his") || page.is(i, "her") || page.is(i, "their");
    }
}
