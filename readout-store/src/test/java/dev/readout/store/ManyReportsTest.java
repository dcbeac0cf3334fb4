package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.SampleStatement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints how fast the store is; the figures are for people, the assertions for the content. */
@ParameterizedClass
@EnumSource(Kind.class)
@Tag("slow")
class ManyReportsTest {
    private final String location;
    private final int count;

    ManyReportsTest(Kind kind, @TempDir Path directory) {
        this.location = kind.place(directory.resolve("readout.db"));
        this.count = Integer.getInteger("readout.reports", kind == Kind.SQLITE ? 5_000 : 500);
    }

    @Test
    void manyReportsComeBackComplete() {
        int padding = Integer.getInteger("readout.padding", 0);
        List<Contact> contacts = new ArrayList<>();
        try (Store store = Store.open(location)) {
            long start = System.nanoTime();
            long building = 0;
            for (int i = 0; i < count; i++) {
                long before = System.nanoTime();
                Report report = report(i, padding);
                Mention mention = mention(report);
                contacts.add(SampleContact.of(report.id(), mention).build());
                building += System.nanoTime() - before;
                store.add(
                        report,
                        List.of(mention),
                        List.of(SampleStatement.in(report, "said", "trade would grow")
                                .build()),
                        "1");
            }
            print("add", count, start + building);
            start = System.nanoTime();
            assertEquals(count, store.mentions().size());
            print("mentions", count, start);
            start = System.nanoTime();
            Resolved record = new Resolved(contacts, List.of());
            store.replace(record);
            print("replace", count, start);
            start = System.nanoTime();
            assertEquals(record, store.resolved());
            print("resolved", count, start);
            start = System.nanoTime();
            assertEquals(List.of(), store.check());
            print("check", count, start);
        }
    }

    private static Report report(int number, int padding) {
        return SampleReport.of("The presidents of Kenya and Ghana spoke by phone on 3 March 2025, call no. " + number
                        + ". They said trade would grow." + " And so on.".repeat(padding))
                .source("report-%07d.txt".formatted(number))
                .build();
    }

    private static Mention mention(Report report) {
        return SampleMention.in(report, "spoke by phone")
                .participant("", "KE", "president", "Kenya")
                .participant("", "GH", "president", "Ghana")
                .channel(Channel.PHONE, "by phone")
                .status(Status.HELD, "spoke")
                .date("2025-03-03", "3 March 2025")
                .topic("trade", "trade")
                .build();
    }

    private static void print(String what, int count, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %d reports in %.2f s, %.0f a second%n", what, count, seconds, count / seconds);
    }
}
