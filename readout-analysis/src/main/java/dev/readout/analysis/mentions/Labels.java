package dev.readout.analysis.mentions;

import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 'The June 12 summit': a day by which a contact told before is called. */
final class Labels {
    private Labels() {}

    /** A contact told before and the day by which a noun calls it. */
    record Label(Draft draft, DateExpression date) {}

    /** The labels of a sentence, whose own contacts are told already. */
    static List<Label> of(Spotted s, List<DateExpression> said, List<Draft> drafts, int sentence) {
        if (said.isEmpty()) {
            return List.of();
        }
        return said.stream()
                .filter(DateExpression::attributive)
                .flatMap(date -> of(s, date, drafts, sentence).stream())
                .toList();
    }

    private static List<Label> of(Spotted s, DateExpression date, List<Draft> drafts, int sentence) {
        int to = Reach.token(s.sentence(), date.span().end());
        int from = Reach.token(s.sentence(), date.span().start());
        for (int i = to; i < Math.min(s.size(), to + 3); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null && s.is(from - 1, "the") && !noun.plural() && !own(s, s.after(i))) {
                Draft meant = meant(noun, drafts, sentence);
                return meant == null ? List.of() : List.of(new Label(meant, date));
            }
        }
        return List.of();
    }

    /** Behind the noun stands who takes part: it speaks for itself. */
    private static boolean own(Spotted s, int behind) {
        return Stream.of("with", "between", "of", "to", "from").anyMatch(word -> s.is(behind, word));
    }

    /** The one contact still to come and without a day that was told before; 'the July 25 call' may mean anybody's. */
    private static @Nullable Draft meant(Entry.ContactNoun noun, List<Draft> drafts, int sentence) {
        List<Draft> open = drafts.stream()
                .filter(d -> d.dates.isEmpty() && d.sentence < sentence && !d.spoken && !d.weak)
                .filter(d -> d.status() == Status.PLANNED || d.status() == Status.PROPOSED)
                .filter(d -> d.channel() != Channel.LETTER && d.channel().compatible(noun.channel()))
                .toList();
        return open.size() == 1 ? open.get(0) : null;
    }
}
