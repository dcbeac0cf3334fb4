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
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An analyst for tests that understands one sentence: {@code Name (XX) and Name (YY), phone, held, 2025-02-24.} A person
 * may be '?', more may follow, a date may be a weekday, and a place and the word 'background' may come last. It fails on
 * reports that ask for it.
 */
final class PlainAnalyst implements Analyst {
    private static final String PERSON = "(?:\\?|\\p{L}[\\p{L} ]*) \\(\\w+\\)";
    private static final Pattern NAME = Pattern.compile("(\\?|\\p{L}[\\p{L} ]*) \\((\\w+)\\)");
    private static final Pattern SENTENCE =
            Pattern.compile("(" + PERSON + "(?: and " + PERSON + ")+), ([a-z-]+), ([a-z/]+), "
                    + "([A-Z][a-z]+day|[\\dX\\[\\].,/?~-]*[\\dX\\]?~])(?:, at ([A-Z][a-z]+))?(, background)?\\.");

    final AtomicInteger read = new AtomicInteger();
    /** What this version of the analyst takes for a telephone call. */
    volatile Channel phone = Channel.PHONE;
    /** The words by which this version of the analyst shows that there was a contact: all of the sentence, or its end. */
    volatile boolean byTheEnd;
    /** What this version of the analyst does not understand. */
    volatile String blind = "nothing at all";
    /** Of several statuses ('held/planned'), this version of the analyst reads so many. */
    volatile int statuses = Integer.MAX_VALUE;
    /** Words on which this version of the analyst breaks. */
    volatile String refuse = "analysis breaks";
    /** After so many readings the program dies. */
    volatile int lifetime = Integer.MAX_VALUE;

    /** The languages that this version of the analyst reads. */
    volatile Set<String> languages = Set.of("en");

    @Override
    public boolean reads(String language) {
        return languages.contains(language);
    }

    @Override
    public Analysis read(Report report) {
        if (read.incrementAndGet() > lifetime) {
            throw new InternalError("the program dies here");
        }
        if (report.text().contains(refuse)) {
            throw new IllegalStateException("this report breaks the analysis");
        }
        if (report.text().contains("analysis sinks")) {
            return sink(report);
        }
        if (!reads(report.language())) {
            return Analysis.NOTHING;
        }
        List<Mention> mentions = new ArrayList<>();
        Matcher m = SENTENCE.matcher(report.text());
        while (m.find()) {
            if (m.group().contains(blind)) {
                continue;
            }
            mentions.add(new Mention(
                    report.id() + "-" + (byTheEnd ? m.start(2) : m.start()),
                    report.id(),
                    m.group(6) == null ? Role.MAIN : Role.BACKGROUND,
                    participants(report, m),
                    List.of(new Claim<>(channel(m.group(2)), quote(report, m, 2), "plain")),
                    statuses(report, m),
                    List.of(new Claim<>(date(m.group(4)), quote(report, m, 4), "plain")),
                    m.group(5) == null
                            ? List.of()
                            : List.of(new Claim<>(new Place(m.group(5), ""), quote(report, m, 5), "plain")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    byTheEnd ? report.quote(new Span(m.start(2), m.end())) : quote(report, m, 0)));
        }
        return new Analysis(mentions, List.of());
    }

    private List<Claim<Status>> statuses(Report report, Matcher m) {
        return Arrays.stream(m.group(3).split("/", -1))
                .limit(statuses)
                .map(word -> new Claim<>(Coded.of(Status.class, word), quote(report, m, 3), "plain"))
                .toList();
    }

    private static PartialDate date(String words) {
        return words.endsWith("day")
                ? PartialDate.of(DayOfWeek.valueOf(words.toUpperCase(Locale.ROOT)))
                : PartialDate.parse(words, PartialDate.Basis.STATED);
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

    private static List<Participant> participants(Report report, Matcher sentence) {
        List<Participant> participants = new ArrayList<>();
        Matcher m = NAME.matcher(report.text()).region(sentence.start(1), sentence.end(1));
        while (m.find()) {
            Actor actor = new Actor(m.group(1).replace("?", "").replaceFirst("^and ", ""), new Party(m.group(2)));
            participants.add(new Participant(actor, "", quote(report, m, 0), "plain"));
        }
        return participants;
    }

    private static Quote quote(Report report, Matcher m, int group) {
        return report.quote(new Span(m.start(group), m.end(group)));
    }
}
