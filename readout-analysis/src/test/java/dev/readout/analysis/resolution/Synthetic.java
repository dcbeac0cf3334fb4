package dev.readout.analysis.resolution;

import dev.readout.analysis.lineage.Families;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import dev.readout.testkit.Effort;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up mentions in the proportions of the real thing: few pairs hold most contacts, few contacts most mentions. */
final class Synthetic {
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 7300;
    private static final String TEXT = "The two leaders spoke.";
    private static final String[] CITIES = {"Moscow", "Paris", "Geneva", "Beijing", "Kyiv", "Vienna", "Astana", "Rome"};

    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON);

    private final Random random;
    private final Quote quote = Quote.at(TEXT, new Span(0, TEXT.length()));
    private final List<List<Participant>> pairs = new ArrayList<>();
    final List<Report> reports = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    Synthetic(int size, long seed) {
        random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            pairs.add(List.of(person(i % 150), person(150 + random.nextInt(150))));
        }
        while (mentions.size() < size) {
            contact(Math.min(size - mentions.size(), 1 + (int) (3 * Math.abs(random.nextGaussian()))));
        }
    }

    private Participant person(int index) {
        String code = "" + (char) ('A' + index / 26) + (char) ('A' + index % 26);
        return new Participant(new Actor("Given" + index + " Family" + index, new Party(code)), "", quote, "made up");
    }

    /** One contact and so many mentions of it. */
    private void contact(int count) {
        int pair = (int) (pairs.size() * Math.pow(random.nextDouble(), 4));
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        String city = CITIES[random.nextInt(CITIES.length)];
        for (int i = 0; i < count; i++) {
            int at = mentions.size();
            boolean main = random.nextInt(4) > 0;
            LocalDate published = day.plusDays(main ? random.nextInt(2) : random.nextInt(200));
            String id = "r" + at;
            reports.add(new Report(
                    id,
                    id,
                    TEXT,
                    null,
                    new Span(0, TEXT.length()),
                    new Published(published, null, null),
                    null,
                    "outlet" + random.nextInt(300),
                    "en"));
            mentions.add(new Mention(
                    "m" + at,
                    id,
                    main ? Role.MAIN : Role.BACKGROUND,
                    pairs.get(pair),
                    one(random.nextInt(8) == 0 ? Channel.UNKNOWN : channel),
                    one(Status.HELD),
                    random.nextInt(20) == 0 ? List.of() : one(date(day)),
                    channel == Channel.IN_PERSON ? one(new Place(city, "")) : List.of(),
                    random.nextInt(5) == 0
                            ? one(new Length(Duration.ofMinutes(20 + random.nextInt(90)), Length.Qualifier.ABOUT))
                            : List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    quote));
        }
    }

    private PartialDate date(LocalDate day) {
        return switch (random.nextInt(20)) {
            case 0 -> PartialDate.parse(day.toString().substring(0, 7), PartialDate.Basis.STATED);
            case 1 -> PartialDate.parse("[" + day.minusDays(1) + "," + day + "]", PartialDate.Basis.RELATIVE);
            case 2 -> PartialDate.parse("../" + day.plusDays(3), PartialDate.Basis.EVENT);
            case 3 -> PartialDate.of(DayOfWeek.from(day));
            default -> PartialDate.of(day, PartialDate.Basis.STATED);
        };
    }

    private <V> List<Claim<V>> one(V value) {
        return List.of(new Claim<>(value, quote, "made up"));
    }

    /** Folds and resolves as many made-up mentions as each argument says, and prints what each of both takes. */
    public static void main(String[] args) {
        for (String size : args) {
            Synthetic made = new Synthetic(Integer.parseInt(size), 7);
            Effort<Families> folding = Effort.of(() -> new Lineage().fold(made.reports));
            Effort<Resolved> resolving = Effort.of(
                    () -> new Resolver().resolve(made.reports, made.mentions, folding.result(), Rulings.NONE));
            System.out.printf(
                    "%s mentions: %d contacts, %d unresolved, %s; folded before in %s%n",
                    size,
                    resolving.result().contacts().size(),
                    resolving.result().unresolved().size(),
                    resolving.cost(),
                    folding.cost());
        }
    }
}
