package dev.readout.analysis.dates;

import dev.readout.model.Length;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lengths of hours and minutes that can be those of a contact (codebook §3): 'nearly 1 hour and 35 minutes',
 * 'a 90-minute call', 'two and a half hours'. Days are no length of a contact, and times that count from or to
 * something ('in two hours', 'within 24 hours', 'two hours later') none either. Immutable.
 */
public final class DurationReader {
    private static final DurationReader ENGLISH =
            new DurationReader(DateReader.english().lexicon());

    private final TimeLexicon lexicon;

    private DurationReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reader of English; it shares the lexicon of {@link DateReader#english}. */
    public static DurationReader english() {
        return ENGLISH;
    }

    /**
     * All lengths in a part of the text, left to right.
     *
     * @param within where to read; the text around it plays no part
     * @throws IndexOutOfBoundsException if it reaches over the text's end
     */
    public List<DurationExpression> find(String text, Span within) {
        Items items = Items.of(text, within, lexicon.terms());
        if (items.size() == 0) {
            return List.of();
        }
        DurationGrammar grammar = new DurationGrammar(items);
        List<DurationExpression> found = new ArrayList<>();
        for (int i = 0; i < items.size(); ) {
            DurationGrammar.Found length = items.is(i, Category.OTHER) ? null : grammar.match(i);
            if (length == null) {
                i++;
                continue;
            }
            Span span = new Span(items.start(i), items.end(length.next() - 1));
            found.add(new DurationExpression(span, new Length(length.time(), length.qualifier())));
            i = length.next();
        }
        return found;
    }
}
