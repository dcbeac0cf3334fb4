package dev.readout.app.command;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An analyst for tests that understands one sentence: {@code Name (XX) and Name (YY), phone, held, 2025-02-24.} It
 * fails on reports that ask for it.
 */
final class PlainAnalyst implements Analyst {
    private static final Pattern SENTENCE = Pattern.compile(
            "(\\p{L}[\\p{L} ]*) \\((\\w+)\\) and (\\p{L}[\\p{L} ]*) \\((\\w+)\\), ([a-z-]+), ([a-z]+), ([\\dX/?~-]+)\\.");

    final AtomicInteger read = new AtomicInteger();
    /** What this version of the analyst takes for a telephone call. */
    volatile Channel phone = Channel.PHONE;
    /** Words on which this version of the analyst breaks. */
    volatile String refuse = "analysis breaks";
    /** After so many readings the program dies. */
    volatile int lifetime = Integer.MAX_VALUE;

    @Override
    public Analysis read(Report report) {
        if (read.incrementAndGet() > lifetime) {
            throw new OutOfMemoryError("the program dies here");
        }
        if (report.text().contains(refuse)) {
            throw new IllegalStateException("this report breaks the analysis");
        }
        if (report.text().contains("analysis sinks")) {
            return sink(report);
        }
        List<Mention> mentions = new ArrayList<>();
        Matcher m = SENTENCE.matcher(report.text());
        while (m.find()) {
            mentions.add(new Mention(
                    report.id() + "-" + m.start(),
                    report.id(),
                    Role.MAIN,
                    List.of(participant(report, m, 1), participant(report, m, 3)),
                    List.of(new Claim<>(channel(m.group(5)), quote(report, m, 5), "plain")),
                    List.of(new Claim<>(Coded.of(Status.class, m.group(6)), quote(report, m, 6), "plain")),
                    List.of(new Claim<>(PartialDate.parse(m.group(7)), quote(report, m, 7), "plain")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    quote(report, m, 0)));
        }
        return new Analysis(mentions, List.of());
    }

    private Channel channel(String word) {
        Channel channel = Coded.of(Channel.class, word);
        return channel == Channel.PHONE ? phone : channel;
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static Analysis sink(Report report) {
        Analysis deeper = sink(report);
        return deeper.mentions().isEmpty() ? Analysis.NOTHING : deeper;
    }

    private static Participant participant(Report report, Matcher m, int group) {
        Actor actor = new Actor(m.group(group), new Party(m.group(group + 1)));
        return new Participant(actor, "", quote(report, m, group), "plain");
    }

    private static Quote quote(Report report, Matcher m, int group) {
        return report.quote(new Span(m.start(group), m.end(group)));
    }
}
