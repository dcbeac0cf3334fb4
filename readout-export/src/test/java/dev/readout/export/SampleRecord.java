package dev.readout.export;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Reading;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.model.Status;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record in which everything occurs that a format has to cope with: disputes, decisions, copies, open dates, and a
 * report whose words are a formula, markup, control characters, separators, and characters of two UTF-16 units.
 */
public final class SampleRecord {
    /** The moment at which its files are made. */
    public static final Instant MADE = Instant.parse("2025-06-01T10:20:30Z");

    private static final String VISIT = """
            \uD83D\uDD4A Xi Jinping arrived in Moscow, and on 9 May he met Vladimir Putin at the Kremlin; \
            they spoke for \uD83D\uDD51 two hours about =1+1, gas <b>and</b> "peace"\u0007 ]]> & more.
            They signed a long statement, of which every single word was weighed by both delegations for many weeks.
            """;

    private SampleRecord() {}

    /** The report with the awkward words. */
    public static Report awkward() {
        return SampleReport.of(VISIT)
                .source("samples/visit, \"1\".txt")
                .published("2025-05-09T20:15:00+03:00")
                .url("https://example.org/visit?a=1&b=2")
                .outlet("Tass; Example, \"Agency\"")
                .by("=Ann \u202EExample, B. \"C\"", "World & <Politics>")
                .build();
    }

    /** A report that copies the awkward one, under an address that nobody should follow. */
    public static Report copied() {
        return SampleReport.of("Copy: " + VISIT)
                .source("samples/copy.txt")
                .published("2025-05-10")
                .url("javascript:alert(1)")
                .build();
    }

    /** What a report with these words says of the visit. */
    private static Mention visit(Report report) {
        return SampleMention.in(report, "met Vladimir Putin at the Kremlin")
                .participant("Xi Jinping", "CN", "", "Xi Jinping")
                .participant("Vladimir Putin", "RU", "President; of, Russia", "Vladimir Putin")
                .channel(Channel.IN_PERSON, "met")
                .status(Status.HELD, "met")
                .date("2025-05-09", "9 May")
                .place("Kremlin, Moscow", "RU", "Moscow", "Kremlin")
                .length("PT2H", Length.Qualifier.EXACT, "\uD83D\uDD51 two hours")
                .topic("=1+1", "=1+1")
                .topic("gas <b>and</b> \"peace\"\u0007 ]]> & more", "gas <b>and</b> \"peace\"\u0007 ]]> & more")
                .outcome(Outcome.Kind.SIGNED, "signed a long statement", "signed a long statement")
                .build();
    }

    /** In person, on a settled day, in two reports of one origin. */
    public static Contact visit() {
        return SampleContact.of("cn-ru-2025-05-09-in-person", visit(awkward()), visit(copied()))
                .note("They are copies.")
                .build();
    }

    /** The same as long as only the first report tells of it. */
    public static Contact visitAtFirst() {
        return SampleContact.of("cn-ru-2025-05-09-in-person", visit(awkward())).build();
    }

    /** A call of which an analyst decided the day; reports dispute it, and the length and the channel. */
    public static Contact decided() {
        Contact call = Samples.call();
        PartialDate day = PartialDate.parse("2025-02-24");
        return new Contact(
                "c0ffee02",
                call.participants(),
                call.channel(),
                call.status(),
                new Reading.Decided<>(day, "decision-1", call.date()),
                call.place(),
                call.length(),
                call.initiative(),
                call.mentionIds(),
                call.reportIds(),
                call.origins(),
                call.notes());
    }

    /** A meeting announced for a month. */
    public static Contact planned() {
        return SampleContact.of("c0ffee03", Samples.planned()).build();
    }

    /** A meeting of persons nobody names, told by an undated report. */
    public static Contact recalled() {
        return SampleContact.of("c0ffee04", Samples.recalled()).build();
    }

    /** The visit with another status. */
    public static Contact visit(Status status) {
        return visit(visit().id(), status);
    }

    /** A meeting on a settled day that was called off. */
    public static Contact calledOff() {
        return visit("c0ffee05", Status.CANCELLED);
    }

    private static Contact visit(String id, Status status) {
        Contact visit = visit();
        return new Contact(
                id,
                visit.participants(),
                visit.channel(),
                new Reading.Single<>(status, List.of()),
                visit.date(),
                visit.place(),
                visit.length(),
                visit.initiative(),
                visit.mentionIds(),
                visit.reportIds(),
                visit.origins(),
                visit.notes());
    }

    /** All of them. */
    public static Selection all() {
        return of(Samples.call(), decided(), planned(), recalled(), visit(), calledOff());
    }

    /** These contacts with their reports, mentions and statements. */
    public static Selection of(Contact... contacts) {
        Map<String, Report> reports = new HashMap<>();
        for (Report report : List.of(Samples.news(), Samples.release(), awkward(), copied())) {
            reports.put(report.id(), report);
        }
        Map<String, Mention> mentions = new HashMap<>();
        for (Mention mention : List.of(
                Samples.newsMention(),
                Samples.releaseMention(),
                Samples.planned(),
                Samples.recalled(),
                visit(awkward()),
                visit(copied()))) {
            mentions.put(mention.id(), mention);
        }
        Map<String, Corroboration> behind = new HashMap<>();
        Map<String, List<Statement>> statements = new HashMap<>();
        for (Contact contact : contacts) {
            List<Account> accounts = new ArrayList<>();
            for (String id : contact.reportIds()) {
                boolean copy = id.equals(copied().id());
                accounts.add(new Account(
                        id,
                        copy ? awkward().id() : id,
                        copy ? Optional.of(new Copy(id, awkward().id(), 0.97)) : Optional.empty(),
                        !copy,
                        List.of("Tass; Example, \"Agency\"")));
            }
            behind.put(contact.id(), new Corroboration(accounts));
            if (contact.reportIds().contains(Samples.release().id())) {
                statements.put(contact.id(), Samples.releaseStatements());
            }
        }
        return new Selection(List.of(contacts), reports, mentions, behind, statements);
    }

    /** The file of this format, made on the loopback server of the samples. */
    public static String served(RecordFormat format, Contact... contacts) throws IOException {
        URI address = URI.create("http://localhost:8080/download/" + format.code() + "?party=RU,CN");
        return text(format, of(contacts), new Issue(MADE, Optional.of(address)));
    }

    /** The file of this format. */
    public static String file(RecordFormat format, Contact... contacts) throws IOException {
        return text(format, of(contacts), Issue.at(MADE));
    }

    /** The whole record in this format. */
    public static String whole(RecordFormat format) throws IOException {
        return text(format, all(), Issue.at(MADE));
    }

    private static String text(RecordFormat format, Selection selection, Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(selection, issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
