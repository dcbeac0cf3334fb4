package dev.readout.app.run;

import dev.readout.app.CommandLines;
import dev.readout.app.Setting;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import dev.readout.model.Status;
import dev.readout.store.Store;
import dev.readout.testkit.Effort;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides in stores of made-up contacts, ten of a pair with two reports each, and prints what each decision takes.
 * Arguments: numbers of contacts.
 */
final class DecidingGrowth {
    private static final String VERSION = "1";
    private static final int OF_A_PAIR = 10;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private final Path file;

    private DecidingGrowth(Path file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        for (String size : args) {
            Path directory = Files.createTempDirectory("deciding");
            try {
                new DecidingGrowth(directory.resolve("readout.db")).run(Integer.parseInt(size));
            } finally {
                try (Stream<Path> files = Files.list(directory)) {
                    files.map(Path::toFile).forEach(left -> left.deleteOnExit());
                }
            }
        }
    }

    private void run(int size) {
        List<Contact> contacts;
        try (Store store = Store.open(file.toString())) {
            for (int i = 0; i < size; i++) {
                add(store, i, "The first account, number " + i + " of all.", Channel.PHONE);
                add(store, i, "Another account, number " + i + " of all.", Channel.VIDEO);
            }
            Resolving.run(store, VERSION);
            contacts = store.resolved().contacts();
        }
        System.out.printf("%d contacts%n", contacts.size());
        for (int round = 0; round < 3; round++) {
            Contact one = contacts.get(contacts.size() / 2 + 3 * round);
            Contact other = contacts.get(contacts.size() / 2 + 3 * round + 1);
            decide("set", "set", one.id(), "channel", "video");
            decide("same", "same", one.id(), other.id());
            decide(
                    "different",
                    "different",
                    one.mentionIds().get(0),
                    one.mentionIds().get(1));
            decide("reject", "reject", other.mentionIds().get(0), "date");
        }
    }

    private void decide(String what, String... words) {
        Setting setting = new Setting(
                () -> {
                    throw new IllegalStateException("nothing is read here");
                },
                VERSION,
                file,
                1,
                new ByteArrayInputStream(new byte[0]),
                Clock.systemUTC());
        String[] all = Stream.of(
                        Stream.of("decide"),
                        Stream.of(words),
                        Stream.of("--by", "Ada", "--why", "measured", "--store", file.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        Effort<Integer> deciding =
                Effort.of(() -> CommandLines.standard(setting).execute(all));
        System.out.printf("  %s: exit %d, %s%n", what, deciding.result(), deciding.cost());
    }

    private static void add(Store store, int number, String text, Channel channel) {
        int pair = number / OF_A_PAIR;
        LocalDate day = FIRST.plusDays(number % OF_A_PAIR * 40L + pair % 30);
        Report report = SampleReport.of(text)
                .source("made-up-" + number + "-" + channel.code())
                .published(day.toString())
                .build();
        store.add(
                report,
                List.of(SampleMention.in(report, "account")
                        .participant("", code(pair / 600), "", "account")
                        .participant("", "Z" + code(pair % 600), "", "account")
                        .channel(channel, "number")
                        .status(Status.HELD, "number")
                        .date(day.toString(), "number")
                        .build()),
                List.of(),
                VERSION);
    }

    private static String code(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }
}
