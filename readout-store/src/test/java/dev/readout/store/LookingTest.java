package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Contact;
import dev.readout.model.Reading;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import dev.readout.store.Store.Failure;
import dev.readout.store.WatchTables.Item;
import dev.readout.store.WatchTables.Source;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that is only looked into: it changes nothing, and what it shows at once belongs together. */
@ParameterizedClass
@EnumSource(Kind.class)
class LookingTest {
    private final String location;

    LookingTest(Kind kind, @TempDir Path directory) {
        this.location = kind.place(directory.resolve("readout.db"));
    }

    private Store filled() {
        Store store = Store.open(location);
        store.add(Samples.release(), List.of(Samples.releaseMention()), Samples.releaseStatements(), "1");
        store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1");
        store.replace(new Resolved(List.of(Samples.call()), List.of()));
        return store;
    }

    @Test
    void outlinesSayWhatContactsSayWithoutTheirClaims() {
        try (Store store = filled()) {
            Contact whole = store.resolved().contacts().get(0);
            Contact outline = store.outlines().get(0);
            assertEquals(whole.id(), outline.id());
            assertEquals(whole.participants(), outline.participants());
            assertEquals(whole.reportIds(), outline.reportIds());
            assertEquals(whole.channel().word(), outline.channel().word());
            assertEquals(
                    ((Reading.Disputed<?>) whole.channel()).values(),
                    ((Reading.Disputed<?>) outline.channel()).values());
            assertEquals(List.of(), outline.channel().claims());
        }
    }

    @Test
    void contactsAreToldApartByTheStatusThatReportsGiveThem() {
        try (Store store = filled()) {
            assertEquals(Set.of("c0ffee01"), store.contactsClaiming(List.of(Status.HELD, Status.PLANNED)));
            assertEquals(Set.of(), store.contactsClaiming(List.of(Status.DENIED)));
        }
    }

    @Test
    void reportsAreListedWithAllButTheirTexts() {
        try (Store store = filled()) {
            List<Report> heads = store.intake().heads();
            assertEquals(
                    store.reports().stream().map(Report::id).toList(),
                    heads.stream().map(Report::id).toList());
            for (Report head : heads) {
                Report whole = store.report(head.id()).orElseThrow();
                assertEquals("", head.text());
                assertEquals(whole.source(), head.source());
                assertEquals(whole.published(), head.published());
                assertEquals(whole.url(), head.url());
                assertEquals(whole.outlet(), head.outlet());
                assertEquals(whole.language(), head.language());
            }
        }
    }

    @Test
    void aFeedIsListedWithHowFarItsItemsHaveCome() {
        Instant now = Instant.parse("2025-03-10T12:00:00Z");
        String feed = "https://northwire.example/feed";
        try (Store store = filled()) {
            Source source = new Source(feed, null, null, now, now, now, now, now, 0, null, false);
            Item waiting = new Item(feed, "a", "https://northwire.example/a", "m1", now, 0, 0);
            Item broken = new Item(feed, "b", "https://northwire.example/b", "m2", now, 0, 0);
            Item read = new Item(feed, "c", "https://northwire.example/c", "m3", null, 0, 1);
            store.watching().looked(source, List.of(waiting, broken, read));
            store.watching().tried(new Item(feed, "b", broken.url(), "m2", now, 1, 0), "not-found");
            assertEquals(
                    List.of(new IntakeTables.Fed(source, 3, 2, 1)),
                    store.intake().feeds());
        }
    }

    @Test
    void whoOnlyLooksCannotWrite() {
        filled().close();
        try (Store store = Store.openToRead(location)) {
            assertEquals(1, store.outlines().size());
            assertThrows(StoreException.class, () -> store.failed(new Failure("a.txt", "empty", "nothing in it")));
            assertEquals(List.of(), store.failures());
        }
    }

    @Test
    void severalLooksSeeOneStateWhileOthersWrite() {
        try (Store writer = filled();
                Store reader = Store.openToRead(location)) {
            int before = reader.whole(() -> {
                int count = reader.counts().reports();
                writer.add(
                        SampleReport.of("Ministers met in Oslo.")
                                .source("oslo.txt")
                                .build(),
                        List.of(),
                        List.of(),
                        "1");
                assertEquals(count, reader.counts().reports());
                return count;
            });
            assertEquals(before + 1, reader.counts().reports());
        }
    }

    @Test
    void everyChangeGivesAnotherState() {
        try (Store store = filled()) {
            String first = store.state();
            assertEquals(first, store.state());
            store.add(
                    SampleReport.of("Ministers met in Oslo.").source("oslo.txt").build(), List.of(), List.of(), "1");
            String second = store.state();
            assertNotEquals(first, second);
            store.failed(new Failure("a.txt", "empty", "nothing in it"));
            String third = store.state();
            assertNotEquals(second, third);
            store.replace(new Resolved(List.of(), List.of()));
            assertNotEquals(third, store.state());
            assertTrue(store.unresolved().isEmpty());
        }
    }
}
