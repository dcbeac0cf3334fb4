package dev.readout.analysis.gate;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns away the reports in which nothing can be recorded, after one pass over their text. A contact needs a word for it
 * and principals of two parties (codebook §1), and a principal's party is one that the report names: by its own name, by
 * a person or office of the lexicon, or by the site that publishes it. A report that lacks either has no mention, whatever
 * else it says; most news lacks one. Immutable.
 */
public final class Gate {
    private final Automaton automaton = new Automaton();
    private final Sight sight = new Sight();

    /** What the gate says of a report. */
    public enum Verdict {
        /** It may speak of contacts. */
        OPEN("open"),
        NO_CONTACT_WORD("no contact vocabulary"),
        ONE_PARTY("names fewer than two parties");

        private final String reason;

        Verdict(String reason) {
            this.reason = reason;
        }

        /** Why there is nothing to record, in words. */
        public String reason() {
            return reason;
        }
    }

    private Gate(Lexicon lexicon) {
        for (Phrases<Entry> phrases : List.of(lexicon.names(), lexicon.words(), lexicon.families())) {
            phrases.each((words, entries) -> {
                int shown = sight.of(entries);
                if (shown != Sight.NOTHING) {
                    automaton.add(words, shown);
                }
            });
        }
    }

    /** The gate before the analysis that uses this lexicon. */
    public static Gate of(Lexicon lexicon) {
        return new Gate(lexicon);
    }

    /**
     * What there can be in a report.
     *
     * @param publisher the official site that it comes from, or null
     */
    public Verdict verdict(Report report, @Nullable Outlet publisher) {
        int seen = publisher == null ? Sight.NOTHING : sight.of(publisher.party());
        Span headline = report.headline();
        if (headline != null) {
            seen = automaton.read(report.text(), headline.start(), headline.end(), seen);
        }
        if (!Sight.enough(seen)) {
            seen = automaton.read(
                    report.text(), report.body().start(), report.body().end(), seen);
        }
        if (!Sight.contact(seen)) {
            return Verdict.NO_CONTACT_WORD;
        }
        return Sight.twoParties(seen) ? Verdict.OPEN : Verdict.ONE_PARTY;
    }
}
