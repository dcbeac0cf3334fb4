package dev.readout.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.testkit.OutletPages;
import dev.readout.testkit.WebArchive;
import java.io.ByteArrayInputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLineTest {
    private static final long ROOM = 1 << 20;

    private static Outcome outcome(int number) {
        return new Outcome.Skipped(String.valueOf(number), "a test");
    }

    private static List<String> sources(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::source).toList();
    }

    @Test
    void whatIsReadFirstWaitsForWhatCameFirst() throws Exception {
        List<Outcome> handedOn = new ArrayList<>();
        CountDownLatch secondRead = new CountDownLatch(1);
        try (PageLine line = new PageLine(2, ROOM, handedOn::add)) {
            line.add(1, () -> {
                await(secondRead);
                return outcome(1);
            });
            line.add(1, () -> {
                secondRead.countDown();
                return outcome(2);
            });
            line.add(outcome(3));
            line.finish();
        }
        assertEquals(List.of("1", "2", "3"), sources(handedOn));
    }

    @Test
    void pagesThatWaitAreBoundedByTheirNumberAndTheirBytes() throws Exception {
        AtomicInteger handedOn = new AtomicInteger();
        try (PageLine line = new PageLine(2, 100, outcome -> handedOn.incrementAndGet())) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                line.add(1, () -> outcome(number));
                assertTrue(i - handedOn.get() < 16, "too many wait at page " + i);
            }
            for (int i = 1000; i < 1100; i++) {
                int number = i;
                line.add(60, () -> outcome(number));
                assertTrue(i - handedOn.get() <= 40, "too many bytes wait at page " + i);
            }
            line.add(1000, () -> outcome(0));
            assertEquals(1100, handedOn.get(), "a page that is longer than the room waits alone");
        }
    }

    @Test
    void aFaultOfAReaderIsThrownWhereThePagesAreGiven() throws Exception {
        try (PageLine line = new PageLine(2, ROOM, outcome -> {})) {
            line.add(1, () -> {
                throw new IllegalStateException("broken");
            });
            assertEquals(
                    "broken",
                    assertThrows(IllegalStateException.class, line::finish).getMessage());
            line.add(1, () -> {
                throw new StackOverflowError();
            });
            assertThrows(StackOverflowError.class, line::finish);
        }
    }

    @Test
    void whoIsInterruptedStops() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (PageLine line = new PageLine(2, ROOM, outcome -> {})) {
            line.add(1, () -> {
                await(never);
                return outcome(1);
            });
            Thread.currentThread().interrupt();
            assertThrows(InterruptedIOException.class, line::finish);
            assertTrue(Thread.interrupted(), "the sign is left for the caller");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anArchiveGivesTheSameInTheSameOrderHoweverManyReadIt(int readers) {
        byte[] archive = archive();
        List<Outcome> alone = read(archive, 1);
        assertEquals(200, alone.size());
        assertEquals(alone, read(archive, readers));
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatCameBefore() {
        byte[] archive = archive();
        byte[] cut = java.util.Arrays.copyOf(archive, archive.length * 3 / 4);
        List<Outcome> alone = read(cut, 1);
        assertTrue(alone.get(alone.size() - 1) instanceof Outcome.Failed, "the cut is told");
        assertEquals(alone, read(cut, 4));
    }

    private static byte[] archive() {
        OutletPages outlet = new OutletPages();
        WebArchive archive = new WebArchive().packed().info();
        for (int i = 0; i < 200; i++) {
            byte[] page = outlet.next();
            if (i % 10 == 3) {
                archive.response(outlet.address(), 404, "Content-Type: text/html\r\n", page);
            } else {
                archive.page(outlet.address(), page);
            }
        }
        return archive.bytes();
    }

    private static List<Outcome> read(byte[] archive, int readers) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD, null, readers)
                .read(List.of("-"), Defaults.NONE, new ByteArrayInputStream(archive), outcomes::add);
        return outcomes;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
