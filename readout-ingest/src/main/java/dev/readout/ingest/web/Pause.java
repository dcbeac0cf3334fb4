package dev.readout.ingest.web;

import java.time.Duration;

/** Waits. */
interface Pause {
    /** Lets the thread sleep. */
    Pause SLEEP = time -> Thread.sleep(time.toMillis());

    void take(Duration time) throws InterruptedException;
}
