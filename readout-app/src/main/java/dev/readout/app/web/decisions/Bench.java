package dev.readout.app.web.decisions;

import dev.readout.app.Setting;
import dev.readout.app.deciding.Deciding;
import dev.readout.app.deciding.Drafts;
import dev.readout.store.Store;

/** Where decisions that come by forms are made, one after another; the only place of the web that writes to the store. */
public final class Bench {
    private final Setting setting;
    private final String location;

    public Bench(Setting setting, String location) {
        this.setting = setting;
        this.location = location;
    }

    /**
     * Makes a decision as the command line does.
     *
     * @return the address of the page that shows it
     * @throws dev.readout.app.NothingDone saying what speaks against it
     * @throws IllegalArgumentException where the wish, name or reason make no sense
     */
    public synchronized String decide(Wish wish, String by, String why) {
        try (Store store = Store.open(location)) {
            Deciding deciding = new Deciding(store);
            deciding.decide(
                    setting.extraction(),
                    () -> deciding.make(setting.clock().instant(), by, why, wish.draft(new Drafts(store))));
            return store.mentionIds(wish.ids().get(0)).stream()
                    .findFirst()
                    .flatMap(store::contactOf)
                    .map(contact -> "/contacts/" + contact)
                    .orElse(wish.where());
        }
    }
}
