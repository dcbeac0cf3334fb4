package dev.readout.testkit;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.model.Status;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** A small ready-made record: one telephone call in two reports that disagree, told in our own words. */
public final class Samples {
    private static final String RELEASE = """
            PUBLISHED: 2025-02-24

            Telephone conversation with the President of China

            Vladimir Putin spoke by telephone with President Xi Jinping on 24 February at the Chinese side’s request.
            The call lasted 65 minutes. Putin told his colleague that Moscow was ready for talks.
            “Neighbours cannot be moved apart,” Xi Jinping said, according to Russian state television.
            They discussed Ukraine and trade and agreed to meet in Moscow in May.
            """;

    private static final String NEWS = """
            China’s Xi holds video call with Putin

            BEIJING – The Chinese and Russian presidents, Xi Jinping and Vladimir Putin, held a video call on Monday
            that took more than two hours. They last met in Kazan in October 2024.
            """;

    private Samples() {}

    /** A press service's release, with every part that a report can have. */
    public static Report release() {
        return SampleReport.of(RELEASE)
                .source("samples/release.txt")
                .headline("Telephone conversation with the President of China")
                .bodyFrom("Vladimir Putin spoke")
                .published("2025-02-24T14:30:15+03:00")
                .url("https://example.org/release/1")
                .outlet("Example Press Service")
                .build();
    }

    /** What the release says of the call, every field filled, and one with two claims and one with two quotes. */
    public static Mention releaseMention() {
        return SampleMention.in(release(), "spoke by telephone with")
                .participant("Vladimir Putin", "RU", "", "Vladimir Putin")
                .participant("Xi Jinping", "CN", "President", "Xi Jinping")
                .channel(Channel.PHONE, "spoke by telephone", "call")
                .status(Status.HELD, "spoke")
                .date("2025-02-24", "24 February")
                .date("2025-02-24?", "PUBLISHED: 2025-02-24")
                .place("Moscow", "RU", "Moscow")
                .length("PT1H5M", Length.Qualifier.EXACT, "lasted 65 minutes")
                .initiative("CN", "at the Chinese side’s request")
                .topic("Ukraine", "Ukraine")
                .topic("trade", "trade")
                .outcome(Outcome.Kind.AGREED, "agreed to meet in Moscow in May", "agreed to meet in Moscow in May")
                .build();
    }

    /** The meeting that the release announces. */
    public static Mention planned() {
        return SampleMention.in(release(), "agreed to meet in Moscow in May")
                .background()
                .participant("Vladimir Putin", "RU", "", "Putin")
                .participant("Xi Jinping", "CN", "", "Xi Jinping")
                .channel(Channel.IN_PERSON, "meet")
                .status(Status.PLANNED, "agreed to meet")
                .date("2025-05", "in May")
                .place("Moscow", "RU", "Moscow in May")
                .build();
    }

    /** Two statements of the release: one with every part, one with none that may be absent. */
    public static List<Statement> releaseStatements() {
        Report release = release();
        return List.of(
                SampleStatement.in(release, "told", "Moscow was ready for talks")
                        .build(),
                SampleStatement.in(release, "said", "Neighbours cannot be moved apart")
                        .form(Statement.Form.DIRECT)
                        .speaker("Xi Jinping", "CN", "Xi Jinping said")
                        .addressee("Vladimir Putin", "RU")
                        .chain("Russian state television", "Xi Jinping")
                        .build());
    }

    /** A paper's undated story, with as little as a report can have. */
    public static Report news() {
        return SampleReport.of(NEWS).source("samples/news.txt").build();
    }

    /** What the story says of the call; it differs in channel, length and precision of the date. */
    public static Mention newsMention() {
        return SampleMention.in(news(), "held a video call on Monday")
                .participant("Xi Jinping", "CN", "president", "Xi Jinping")
                .participant("Vladimir Putin", "RU", "president", "Vladimir Putin")
                .channel(Channel.VIDEO, "video call")
                .status(Status.HELD, "held")
                .date(PartialDate.of(DayOfWeek.MONDAY), "on Monday")
                .length("PT2H", Length.Qualifier.MORE_THAN, "more than two hours")
                .build();
    }

    /** The earlier meeting that the story recalls, with a date that rests on two things. */
    public static Mention recalled() {
        return SampleMention.in(news(), "last met in Kazan")
                .background()
                .participant("", "RU", "president", "Russian")
                .participant("", "CN", "president", "Chinese")
                .channel(Channel.IN_PERSON, "met")
                .date(
                        new PartialDate(
                                PartialDate.parse("2024-10").edtf(),
                                null,
                                Set.of(PartialDate.Basis.STATED, PartialDate.Basis.REPORTS)),
                        "October 2024")
                .place("Kazan", "RU", "Kazan")
                .build();
    }

    /** The call that both reports tell of. */
    public static Contact call() {
        return SampleContact.of("c0ffee01", newsMention(), releaseMention())
                .origins(2)
                .note("The weekday of the story fits the date of the release.")
                .build();
    }
}
