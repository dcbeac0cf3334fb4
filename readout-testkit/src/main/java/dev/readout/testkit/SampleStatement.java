package dev.readout.testkit;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds reported speech out of a report's words. Unless told otherwise it is indirect and nobody is known to speak. */
public final class SampleStatement {
    private final Report report;
    private final Quote cue;
    private final Quote content;
    private Statement.Form form = Statement.Form.INDIRECT;
    private final List<Actor> speakers = new ArrayList<>();
    private Optional<Quote> speakerWords = Optional.empty();
    private Optional<Actor> addressee = Optional.empty();
    private List<String> chain = List.of();

    private SampleStatement(Report report, Quote cue, Quote content) {
        this.report = report;
        this.cue = cue;
        this.content = content;
    }

    /** Speech with the words that introduce it and the words said. */
    public static SampleStatement in(Report report, String cue, String content) {
        return new SampleStatement(report, SampleReport.quote(report, cue), SampleReport.quote(report, content));
    }

    public SampleStatement form(Statement.Form other) {
        form = other;
        return this;
    }

    /** Who says it; called again, who says it together with those before. */
    public SampleStatement speaker(String name, String party, String words) {
        speakers.add(new Actor(name, new Party(party)));
        speakerWords = Optional.of(SampleReport.quote(report, words));
        return this;
    }

    public SampleStatement addressee(String name, String party) {
        addressee = Optional.of(new Actor(name, new Party(party)));
        return this;
    }

    /** Through whom the report knows it, nearest first. */
    public SampleStatement chain(String... links) {
        chain = List.of(links);
        return this;
    }

    public Statement build() {
        return new Statement(report.id(), form, speakers, speakerWords, cue, content, addressee, chain);
    }
}
