package dev.readout.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Steps that come soon after each other are written together, in their order, and none is lost. */
class GatheringTest {
    private static final Step END = new Step.End();

    private final BlockingQueue<Future<Step>> line = new LinkedBlockingQueue<>();
    private final Gathering gathering = new Gathering(line);

    private static Step step(int number) {
        return new Step.Skipped(number + ".txt", "empty");
    }

    private void come(Step... steps) {
        for (Step step : steps) {
            line.add(CompletableFuture.completedFuture(step));
        }
    }

    @Test
    void whatIsThereComesTogetherUpToTheEnd() throws InterruptedException {
        come(step(1), step(2), END);
        assertEquals(List.of(step(1), step(2), END), gathering.steps());
    }

    @Test
    void whatComesLateWaitsForNobodyAndComesNext() throws InterruptedException {
        CompletableFuture<Step> late = new CompletableFuture<>();
        come(step(1));
        line.add(late);
        come(END);
        assertEquals(List.of(step(1)), gathering.steps());
        late.complete(step(2));
        assertEquals(List.of(step(2), END), gathering.steps());
    }

    @Test
    void whatCameBeforeAFaultIsHandedOnFirst() throws InterruptedException {
        come(step(1));
        line.add(CompletableFuture.failedFuture(new IllegalArgumentException("broken")));
        assertEquals(List.of(step(1)), gathering.steps());
        assertThrows(IllegalStateException.class, gathering::steps);
    }

    @Test
    void noTransactionTakesMoreThanIsReadAgainInAMoment() throws InterruptedException {
        come(Collections.nCopies(100, step(1)).toArray(Step[]::new));
        come(END);
        int steps = 0;
        int most = 0;
        while (steps < 101) {
            int together = gathering.steps().size();
            most = Math.max(most, together);
            steps += together;
        }
        assertEquals(64, most);
        assertEquals(101, steps);
    }
}
