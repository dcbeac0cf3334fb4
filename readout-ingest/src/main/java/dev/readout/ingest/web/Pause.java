package dev.readout.ingest.web;

import java.time.Duration;

/** Waits. */
public interface Pause {
    /** Lets the thread sleep. */
    Pause SLEEP = time -> Thread.sleep(time.toMillis());

    /** Waits for so long; not negative. */
    void take(Duration time) throws InterruptedException;
}
