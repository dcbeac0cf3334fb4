package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Contact;
import dev.readout.model.Reading;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import dev.readout.store.Store.Failure;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
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
