package dev.readout.analysis.dates;

import dev.readout.analysis.dates.DateExpression.Kind;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the time expressions of a text. The words are those of the lexicon files {@code dates.tsv}, {@code feasts.tsv},
 * {@code events.tsv} and {@code event-names.tsv}; a capital in a lexicon term asks for one in the text. Reading takes one
 * pass over the characters and a bounded look-ahead from each word of time. Immutable.
 */
public final class DateReader {
    private static final DateReader ENGLISH = new DateReader(TimeLexicon.of("en"));

    private final TimeLexicon lexicon;

    private DateReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The reader of English.
     *
     * @throws ExceptionInInitializerError the first time, if a lexicon file is wrong; its cause names file and line
     */
    public static DateReader english() {
        return ENGLISH;
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    /**
     * All time expressions in a part of the text, left to right, not overlapping.
     *
     * @param within where to read; the text around it plays no part
     * @throws IndexOutOfBoundsException if it reaches over the text's end
     */
    public List<DateExpression> find(String text, Span within) {
        Items items = Items.of(text, within, lexicon.terms());
        if (items.size() == 0) {
            return List.of();
        }
        Grammar grammar = new Grammar(items, lexicon);
        List<DateExpression> found = new ArrayList<>();
        for (int i = 0; i < items.size(); ) {
            Match match = items.is(i, Category.OTHER) ? null : grammar.match(i);
            if (match == null) {
                i++;
                continue;
            }
            found.add(expression(items, match));
            i = match.next();
        }
        return found;
    }

    private static DateExpression expression(Items items, Match match) {
        Span span = new Span(items.start(match.from()), items.end(match.next() - 1));
        return new DateExpression(span, match.kind(), attributive(items, match), match.meaning(), match.reversed());
    }

    private static boolean attributive(Items items, Match match) {
        boolean possessive = items.is(match.next(), Category.POSSESSIVE);
        boolean article = items.is(match.from() - 1, Category.THE)
                || items.is(match.from() - 1, Category.HIS)
                || items.is(match.from() - 1, Category.POSSESSIVE);
        boolean date = match.kind() == Kind.DAY || match.kind() == Kind.PERIOD;
        boolean noun = items.is(match.from(), Category.PART_OF_DAY, Category.EDGE)
                || items.is(match.from(), Category.ORDINAL, Category.UNIT);
        boolean feast = items.is(match.from(), Category.FEAST) && items.plainWord(match.next());
        // 'a day before Thursday's summit' says when, not which summit
        boolean reckoned =
                items.is(match.from(), Category.A) || items.is(match.from(), Category.ANCHOR_DAY, Category.EVE);
        // 'the recent visit'
        boolean adjective = items.is(match.from(), Category.VAGUE) && items.value(match.from()) == 2;
        return (possessive && !reckoned)
                || feast
                || adjective
                || (article && date && !noun && items.plainWord(match.next()))
                || (items.is(match.from() - 1, Category.THE)
                        && match.kind() == Kind.PERIOD
                        && items.capital(match.next()));
    }
}
