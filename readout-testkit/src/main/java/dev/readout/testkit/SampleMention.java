package dev.readout.testkit;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a mention out of a report's words. Each setter adds a claim, so that calling it twice makes the report
 * contradict itself; the last argument is the words that say it, several of them where the claim has several.
 */
public final class SampleMention {
    private static final String RULE = "sample";

    private final Report report;
    private final Quote evidence;
    private String id;
    private Role role = Role.MAIN;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Claim<Channel>> channels = new ArrayList<>();
    private final List<Claim<Status>> statuses = new ArrayList<>();
    private final List<Claim<PartialDate>> dates = new ArrayList<>();
    private final List<Claim<Place>> places = new ArrayList<>();
    private final List<Claim<Length>> lengths = new ArrayList<>();
    private final List<Claim<Party>> initiatives = new ArrayList<>();
    private final List<Claim<String>> topics = new ArrayList<>();
    private final List<Claim<Outcome>> outcomes = new ArrayList<>();

    private SampleMention(Report report, Quote evidence) {
        this.report = report;
        this.evidence = evidence;
        this.id = report.id() + "-" + evidence.span().start();
    }

    /** A main mention of the report, with the words that show that there was a contact. */
    public static SampleMention in(Report report, String evidence) {
        return new SampleMention(report, SampleReport.quote(report, evidence));
    }

    /** Another id than that made of the report's id and the place of the evidence. */
    public SampleMention id(String other) {
        id = other;
        return this;
    }

    public SampleMention background() {
        role = Role.BACKGROUND;
        return this;
    }

    /** A participant; the name may be empty. */
    public SampleMention participant(String name, String party, String office, String words) {
        participants.add(
                new Participant(new Actor(name, new Party(party)), office, SampleReport.quote(report, words), RULE));
        return this;
    }

    public SampleMention channel(Channel value, String... words) {
        channels.add(claim(value, words));
        return this;
    }

    public SampleMention status(Status value, String... words) {
        statuses.add(claim(value, words));
        return this;
    }

    public SampleMention date(PartialDate value, String... words) {
        dates.add(claim(value, words));
        return this;
    }

    public SampleMention date(String edtf, String... words) {
        return date(PartialDate.parse(edtf, PartialDate.Basis.STATED), words);
    }

    public SampleMention place(String value, String country, String... words) {
        places.add(claim(new Place(value, country), words));
        return this;
    }

    public SampleMention length(String iso, Length.Qualifier qualifier, String... words) {
        lengths.add(claim(new Length(Duration.parse(iso), qualifier), words));
        return this;
    }

    public SampleMention initiative(String party, String... words) {
        initiatives.add(claim(new Party(party), words));
        return this;
    }

    public SampleMention topic(String value, String... words) {
        topics.add(claim(value, words));
        return this;
    }

    /** An outcome of all participants named so far. */
    public SampleMention outcome(Outcome.Kind kind, String value, String... words) {
        List<Actor> by = participants.stream().map(Participant::actor).toList();
        outcomes.add(claim(new Outcome(kind, by, value), words));
        return this;
    }

    private <V> Claim<V> claim(V value, String... words) {
        List<Quote> quotes = new ArrayList<>();
        for (String each : words) {
            quotes.add(SampleReport.quote(report, each));
        }
        return new Claim<>(value, quotes, RULE);
    }

    public Mention build() {
        return new Mention(
                id,
                report.id(),
                role,
                participants,
                channels,
                statuses,
                dates,
                places,
                lengths,
                initiatives,
                topics,
                outcomes,
                evidence);
    }
}
