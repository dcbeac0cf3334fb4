package dev.readout.app.watch;

import java.time.Duration;

/**
 * A feed to watch, with what is expected of it.
 *
 * @param address of the feed, http or https
 * @param title what the user calls it; empty where the address stands for it
 * @param silentAfter how long it may bring nothing new before the user is told; above 0
 * @param atMost how many new items one look may bring before the user is told; at least 1
 */
public record Feed(String address, String title, Duration silentAfter, int atMost) {
    public Feed {
        if (address.isBlank()) {
            throw new IllegalArgumentException("a feed needs an address");
        }
        if (silentAfter.isNegative() || silentAfter.isZero()) {
            throw new IllegalArgumentException("a feed cannot be silent after no time: " + silentAfter);
        }
        if (atMost < 1) {
            throw new IllegalArgumentException("at most " + atMost + " new items are none");
        }
    }

    /** As messages name it. */
    String name() {
        return title.isEmpty() ? address : title + " (" + address + ")";
    }
}
