package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Mention;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import dev.readout.store.Store.Added;
import dev.readout.store.Store.Counts;
import dev.readout.store.Store.Failure;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class AddingTest {
    private static final Report RELEASE = Samples.release();
    private static final List<Mention> MENTIONS = List.of(Samples.releaseMention(), Samples.planned());

    private final Kind kind;
    private final Path directory;
    private final String location;

    AddingTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.directory = directory;
        this.location = kind.place(directory.resolve("readout.db"));
    }

    private Store open() {
        return Store.open(location);
    }

    @Test
    void whoWroteItAndWhereEachValueIsFromComesBackToo() {
        Report signed = SampleReport.of("They spoke by phone.")
                .outlet("Paper")
                .by("Ann Writer, Ben Second", "World")
                .build();
        try (Store store = open()) {
            store.add(signed, List.of(), List.of(), "1");
            assertEquals(Optional.of(signed), store.report(signed.id()));
            Report head = store.intake().heads().get(0);
            assertEquals("Ann Writer, Ben Second | World", head.author() + " | " + head.section());
            assertEquals(Optional.of("byline"), store.report(signed.id()).flatMap(r -> r.from(Particular.AUTHOR)));
        }
    }

    @Test
    void whatWasAddedComesBackAsItWas() {
        try (Store store = open()) {
            assertEquals(Added.ADDED, store.add(RELEASE, MENTIONS, Samples.releaseStatements(), "1"));
            assertEquals(Added.ADDED, store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1"));
        }
        try (Store store = open()) {
            assertTrue(store.contains(RELEASE.id()));
            assertEquals(Optional.of(RELEASE), store.report(RELEASE.id()));
            assertEquals(List.of(Samples.news(), RELEASE), store.reports());
            assertEquals(MENTIONS, store.mentionsOf(RELEASE.id()));
            assertEquals(List.of(Samples.newsMention(), Samples.releaseMention(), Samples.planned()), store.mentions());
            assertEquals(Samples.releaseStatements(), store.statementsOf(RELEASE.id()));
            assertEquals(new Counts(2, 3, 0, 2, 0, 0), store.counts());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void anUnknownReportHasNothing() {
        try (Store store = open()) {
            assertFalse(store.contains("none"));
            assertEquals(Optional.empty(), store.report("none"));
            assertEquals(List.of(), store.sources("none"));
            assertEquals(List.of(), store.mentionsOf("none"));
            assertEquals(List.of(), store.statementsOf("none"));
            assertEquals(List.of(), store.mentions());
        }
    }

    @Test
    void theSameTextSourceAndExtractionChangeNothing() {
        try (Store store = open()) {
            store.add(RELEASE, MENTIONS, Samples.releaseStatements(), "1");
            assertEquals(Added.UNCHANGED, store.add(RELEASE, List.of(), List.of(), "1"));
            assertEquals(MENTIONS, store.mentions());
        }
    }

    @Test
    void anotherExtractionReplacesWhatWasRead() {
        try (Store store = open()) {
            store.add(RELEASE, MENTIONS, Samples.releaseStatements(), "1");
            assertEquals(Added.REREAD, store.add(RELEASE, List.of(Samples.planned()), List.of(), "2"));
            assertEquals(List.of(Samples.planned()), store.mentions());
            assertEquals(new Counts(1, 1, 0, 0, 0, 0), store.counts());
            assertEquals(Added.UNCHANGED, store.add(RELEASE, List.of(), List.of(), "2"));
        }
    }

    @Test
    void theRecordOfACopyDoesNotDependOnTheOrderOfArrival() {
        Report first = SampleReport.of("Same words.")
                .source("a.txt")
                .url("https://example.org/a")
                .build();
        Report second = SampleReport.of("Same words.").source("b.txt").build();
        for (List<Report> order : List.of(List.of(first, second), List.of(second, first))) {
            try (Store store =
                    Store.open(kind.place(directory.resolve(order.get(0).source() + ".db")))) {
                assertEquals(Added.ADDED, store.add(order.get(0), List.of(), List.of(), "1"));
                assertEquals(Added.SOURCE_ADDED, store.add(order.get(1), List.of(), List.of(), "1"));
                assertEquals(Added.UNCHANGED, store.add(order.get(0), List.of(), List.of(), "1"));
                assertEquals(List.of("a.txt", "b.txt"), store.sources(first.id()));
                assertEquals(List.of(first), store.reports());
                assertEquals(List.of(), store.check());
            }
        }
    }

    @Test
    void anAddThatFailsMidwayLeavesNothing() {
        Report news = Samples.news();
        Mention mention = Samples.newsMention();
        try (Store store = open()) {
            store.failed(new Failure(news.source(), "unreadable", "the disk blinked"));
            assertThrows(StoreException.class, () -> store.add(news, List.of(mention, mention), List.of(), "1"));
            assertEquals(new Counts(0, 0, 0, 0, 1, 0), store.counts());
            assertEquals(Added.ADDED, store.add(news, List.of(mention), List.of(), "1"));
            assertThrows(StoreException.class, () -> store.add(news, List.of(mention, mention), List.of(), "2"));
            assertEquals(List.of(mention), store.mentions());
        }
    }

    @Test
    void ofAdditionsMadeTogetherOneThatFailsMidwayLeavesNothingAndTheOthersStay() {
        try (Store store = open()) {
            assertTrue(store.empty());
            List<Mention> twice = List.of(Samples.newsMention(), Samples.newsMention());
            store.together(() -> {
                store.add(RELEASE, MENTIONS, List.of(), "1");
                assertThrows(StoreException.class, () -> store.add(Samples.news(), twice, List.of(), "1"));
            });
            assertEquals(MENTIONS, store.mentions());
            assertFalse(store.contains(Samples.news().id()));
            assertFalse(store.empty());
        }
    }

    @Test
    void whatIsMadeTogetherInsideOfMoreOfItLeavesNothingWhereItFails() {
        try (Store store = open()) {
            List<Mention> twice = List.of(Samples.newsMention(), Samples.newsMention());
            store.together(() -> {
                store.together(() -> store.add(RELEASE, MENTIONS, List.of(), "1"));
                assertThrows(
                        StoreException.class,
                        () -> store.together(() -> store.add(Samples.news(), twice, List.of(), "1")));
            });
            assertEquals(MENTIONS, store.mentions());
            assertFalse(store.contains(Samples.news().id()));
        }
    }

    @Test
    void whereSomethingMadeTogetherThrowsNothingOfItStays() {
        try (Store store = open()) {
            Runnable interrupted = () -> {
                store.add(RELEASE, MENTIONS, List.of(), "1");
                throw new IllegalStateException("interrupted");
            };
            assertThrows(IllegalStateException.class, () -> store.together(interrupted));
            assertFalse(store.contains(RELEASE.id()));
            assertEquals(Added.ADDED, store.add(RELEASE, MENTIONS, List.of(), "1"));
        }
    }

    @Test
    void aMentionOfAnotherReportIsRefused() {
        try (Store store = open()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.add(Samples.news(), List.of(Samples.planned()), List.of(), "1"));
            assertEquals(List.of(), store.reports());
        }
    }

    @Test
    void aFailureIsKeptUntilTheSourceIsRead() {
        try (Store store = open()) {
            store.failed(new Failure("b.html", "empty", "no text"));
            store.failed(new Failure(RELEASE.source(), "charset", "not UTF-8"));
            store.failed(new Failure(RELEASE.source(), "charset", "not UTF-16 either"));
            assertEquals(
                    List.of(
                            new Failure("b.html", "empty", "no text"),
                            new Failure(RELEASE.source(), "charset", "not UTF-16 either")),
                    store.failures());
            store.add(RELEASE, MENTIONS, List.of(), "1");
            assertEquals(List.of(new Failure("b.html", "empty", "no text")), store.failures());
        }
    }

    @Test
    void anyTextThatUnicodeAllowsComesBack() {
        try (Store store = open()) {
            List<Report> odd = new ArrayList<>();
            for (String text : List.of("", "\uFEFFmark 🤝 習近平 \r\n\t", "'; DROP TABLE report; --")) {
                Report report = SampleReport.of(text).build();
                store.add(report, List.of(), List.of(), "1");
                odd.add(report);
            }
            odd.forEach(report -> assertEquals(Optional.of(report), store.report(report.id())));
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void aTextWithANulComesBackOrIsRefusedByName() {
        Report odd = SampleReport.of("null\0inside").build();
        try (Store store = open()) {
            if (kind == Kind.SQLITE) {
                store.add(odd, List.of(), List.of(), "1");
                assertEquals(Optional.of(odd), store.report(odd.id()));
            } else {
                StoreException refused =
                        assertThrows(StoreException.class, () -> store.add(odd, List.of(), List.of(), "1"));
                assertTrue(refused.problem().contains("NUL"), refused.problem());
                assertEquals(List.of(), store.reports());
            }
        }
    }

    @Test
    void whatWentWrongMidwayIsSaidAsItWas() {
        try (Store store = open()) {
            List<Mention> twice = List.of(Samples.newsMention(), Samples.newsMention());
            store.together(() -> {
                StoreException refused =
                        assertThrows(StoreException.class, () -> store.add(Samples.news(), twice, List.of(), "1"));
                assertTrue(refused.problem().contains("mention"), refused.problem());
            });
        }
    }

    @Test
    void halfASurrogatePairIsRefusedBecauseNoDatabaseKeepsIt() {
        Report half =
                SampleReport.of("half \uD83E of a hand").source("half.txt").build();
        try (Store store = open()) {
            String message = String.valueOf(
                    assertThrows(IllegalArgumentException.class, () -> store.add(half, List.of(), List.of(), "1"))
                            .getMessage());
            assertTrue(message.contains("half.txt"), message);
        }
    }

    @Test
    void everyReportIsHandedOnAndTheActionMayUseTheStore() {
        try (Store store = open()) {
            store.add(RELEASE, MENTIONS, List.of(), "1");
            store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1");
            List<Integer> mentions = new ArrayList<>();
            store.eachReport(
                    report -> mentions.add(store.mentionsOf(report.id()).size()));
            assertEquals(List.of(1, 2), mentions);
        }
    }
}
