package dev.readout.app.web.sight;

import dev.readout.model.Status;
import dev.readout.store.Store;
import java.util.List;
import java.util.Set;

/**
 * The contacts that some report told of before they were to be.
 *
 * @param announced ids of those that were ever planned, proposed or put off
 * @param postponed of those that were put off
 */
public record Ahead(Set<String> announced, Set<String> postponed) {
    static Ahead of(Store store) {
        return new Ahead(
                store.contactsClaiming(List.of(Status.PLANNED, Status.PROPOSED, Status.POSTPONED)),
                store.contactsClaiming(List.of(Status.POSTPONED)));
    }
}
