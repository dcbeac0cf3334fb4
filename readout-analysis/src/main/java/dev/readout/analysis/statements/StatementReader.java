package dev.readout.analysis.statements;

import dev.readout.model.Actor;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what (codebook §3) from sentences whose tokens and persons the cascade has found. Words said in several
 * stretches, as in '"A," he said, "B"', give one statement a stretch, all with the same cue. Finite-state and linear in the
 * text. Immutable; safe to share between threads.
 */
public final class StatementReader {
    private final Speech speech;

    private StatementReader(Speech speech) {
        this.speech = speech;
    }

    /**
     * The reader for English reports.
     *
     * @throws dev.readout.analysis.lexicon.LexiconException naming file, line and problem
     */
    public static StatementReader english() {
        return new StatementReader(new Speech("en"));
    }

    /**
     * The statements of a report in the order of their cues.
     *
     * @param report the report
     * @param passages its readable sentences in the order of the text
     */
    public List<Statement> read(Report report, List<Passage> passages) {
        return passages.isEmpty() ? List.of() : new Reading(report, new Page(passages, speech, report.text())).read();
    }

    private static final class Reading {
        private final Report report;
        private final Page page;
        private final Speakers speakers;
        private final Chains chains;
        private final List<Statement> statements = new ArrayList<>();
        private @Nullable Statement last;
        private int lastEnd = -1;
        private int lastUnit = -1;
        private boolean lastOpen;

        Reading(Report report, Page page) {
            this.report = report;
            this.page = page;
            this.speakers = new Speakers(page);
            this.chains = new Chains(page, speakers);
        }

        List<Statement> read() {
            int from = 0;
            while (from < page.size()) {
                int to = page.unitEnd(from);
                List<Saying> sayings = UnitReader.read(page, from, to);
                for (Saying saying : sayings) {
                    Range turn = turn(saying, from);
                    add(saying, turn, from);
                    to = turn == null ? to : Math.max(to, turn.to());
                }
                if (sayings.isEmpty()) {
                    goOn(from, to);
                } else {
                    lastEnd = to;
                }
                from = to;
            }
            return statements;
        }

        /** The words of a turn in a transcript: the rest of its paragraph. */
        private @Nullable Range turn(Saying saying, int unit) {
            boolean turn =
                    page.is(saying.cue().words().from(), ":") && saying.cue().from() == unit;
            int end = saying.cue().content();
            if (!turn || !page.sameBlock(unit, end)) {
                return null;
            }
            while (end < page.size() && page.sameBlock(unit, end) && page.turn(end) < 0) {
                end++;
            }
            return new Range(saying.cue().content(), end);
        }

        private void add(Saying saying, @Nullable Range turn, int unit) {
            Range words = saying.speaker();
            List<Actor> speaker = words == null
                    ? List.of()
                    : page.noun(saying.cue().words().from()) ? speakers.together(words) : speakers.speaking(words);
            Range whom = saying.cue().addressee();
            Optional<Actor> addressee = whom == null ? Optional.empty() : speakers.settled(whom);
            Statement.Form form = Contents.form(page, saying.contents());
            for (Range content : turn == null ? saying.contents() : List.of(turn)) {
                Statement statement = new Statement(
                        report.id(),
                        turn == null ? form : Statement.Form.DIRECT,
                        speaker,
                        Optional.ofNullable(words).map(this::quote),
                        quote(saying.cue().words()),
                        report.quote(Contents.span(page, content)),
                        addressee,
                        chains.of(saying, speaker));
                statements.add(statement);
                lastOpen = Contents.open(page, content);
                boolean first = lastUnit != unit || last == null || last.form() == Statement.Form.INDIRECT;
                if (saying.within() == null && first) {
                    last = statement;
                    lastUnit = unit;
                }
            }
        }

        /** A sentence that is nothing but a quotation goes on with the speech before it. */
        private void goOn(int from, int to) {
            Statement before = last;
            Range quotation = page.quotations().at(from);
            if (before == null
                    || quotation == null
                    || !Contents.whole(page, from, to)
                    || before.speakerWords().isEmpty()) {
                return;
            }
            boolean next = lastEnd == from;
            boolean near =
                    next && (page.sameBlock(from - 1, from) || lastOpen || before.form() != Statement.Form.INDIRECT);
            if (!near) {
                return;
            }
            Span span = Contents.span(page, new Range(from, quotation.to()));
            statements.add(new Statement(
                    report.id(),
                    Statement.Form.DIRECT,
                    before.speakers(),
                    before.speakerWords(),
                    before.cue(),
                    report.quote(span),
                    before.addressee(),
                    before.chain()));
            lastEnd = to;
            lastOpen = page.quotations().open(quotation);
        }

        private Quote quote(Range range) {
            return report.quote(page.span(range));
        }
    }
}
