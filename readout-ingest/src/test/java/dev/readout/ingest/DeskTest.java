package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Limits IMPATIENT =
            new Limits(1000, 4, 100, Unpacking.STANDARD, Limits.Web.STANDARD, Duration.ofMillis(300));

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> outcomes = new ArrayList<>();
    private final Desk desk = new Desk(Defaults.NONE, IMPATIENT, this::take);

    private synchronized void take(Outcome outcome) {
        outcomes.add(outcome.source() + " "
                + (outcome instanceof Outcome.Failed failed ? failed.reason().code() : "skipped"));
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    private void hang() {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException deaf) {
                // it does not listen
            }
        }
    }

    private static int deeper(int level) {
        return level < 0 ? 0 : deeper(level + 1) + 1;
    }

    @Test
    void whateverAFormatDoesWithADocumentItIsCountedWithItsReasonAndTheRestIsRead() {
        desk.read("throws", to -> {
            throw new IllegalStateException("thrown");
        });
        desk.read("hangs", to -> {
            to.accept(new Outcome.Skipped("hangs#1", "came before"));
            hang();
            to.accept(new Outcome.Skipped("hangs#2", "comes too late"));
        });
        desk.read("overflows", to -> System.out.println(deeper(0)));
        desk.read("allocates", to -> System.out.println(new long[Integer.MAX_VALUE][1 << 20].length));
        desk.read("breaks", to -> {
            throw new IOException("the disk");
        });
        desk.read("fine", to -> to.accept(new Outcome.Skipped("fine", "")));
        assertEquals(
                List.of(
                        "throws fault",
                        "hangs#1 skipped",
                        "hangs stuck",
                        "overflows fault",
                        "allocates fault",
                        "breaks unreadable",
                        "fine skipped"),
                outcomes);
    }

    @Test
    void theTimeInWhichOutcomesAreTakenDoesNotCount() {
        Desk slow = new Desk(Defaults.NONE, IMPATIENT, outcome -> {
            try {
                Thread.sleep(700);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            take(outcome);
        });
        slow.read("slow", to -> {
            to.accept(new Outcome.Skipped("slow#1", ""));
            to.accept(new Outcome.Skipped("slow#2", ""));
        });
        assertEquals(List.of("slow#1 skipped", "slow#2 skipped"), outcomes);
    }

    @Test
    void whatTheTakerThrowsEndsTheRun() {
        Desk broken = new Desk(Defaults.NONE, IMPATIENT, outcome -> {
            throw new IllegalStateException("the taker is gone");
        });
        assertThrows(
                IllegalStateException.class, () -> broken.read("a", to -> to.accept(new Outcome.Skipped("a", ""))));
    }

    @Test
    void aRunThatIsToldToStopStopsInTheMidstOfADocument() {
        Thread.currentThread().interrupt();
        assertThrows(RuntimeException.class, () -> desk.read("hangs", to -> hang()));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), outcomes);
    }
}
