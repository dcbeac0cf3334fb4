package dev.readout.analysis.mentions;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a contact took place in the city from which its report is dated: 'CAIRO - The visitor held talks with the president'. */
final class WrittenFrom {
    /** Headline, lead and the sentence after it. */
    private static final int LEAD = 3;

    /** What people do at one table; 'spoke' and 'conversation' may be by telephone. */
    private static final Set<String> TABLE = Set.of("talks", "discussions", "negotiations", "consultations");

    /** What a host does at home. */
    private static final Set<String> RECEIVED =
            Set.of("received", "receives", "hosted", "hosts", "welcomed", "welcomes");

    private final @Nullable Published published;
    private final Stays stays;

    WrittenFrom(@Nullable Published published, Stays stays) {
        this.published = published;
        this.stays = stays;
    }

    /** A guest held talks with somebody who is at home where the lead is dated, or was received; the report has neither elsewhere. */
    boolean there(Draft draft, NamedPlace dateline) {
        if (draft.sentence > LEAD || draft.status() != Status.HELD || draft.spoken) {
            return false;
        }
        String country = dateline.place().country();
        List<Actor> sides = List.copyOf(draft.participants.keySet());
        long hosts = sides.stream().filter(side -> home(side, country)).count();
        boolean one = hosts > 0
                && hosts < sides.size()
                && (home(sides.get(0), country) ? words(draft, RECEIVED) : together(draft));
        boolean told = !draft.recalled && !draft.before && !draft.longAgo(published);
        return told && one && !stays.elsewhere(draft, country);
    }

    /** 'OSAKA - On the sidelines of the summit, A met B': whoever is at home elsewhere met where the report is dated. */
    boolean aside(Draft draft, NamedPlace dateline) {
        boolean now = draft.status() == Status.HELD && !draft.recalled && !draft.before && !draft.longAgo(published);
        String country = dateline.place().country();
        return draft.aside
                && now
                && dateline.city()
                && WholePlace.abroad(draft, dateline.place())
                && !stays.elsewhere(draft, country);
    }

    private static boolean home(Actor side, String country) {
        return side.party().code().equals(country);
    }

    private static boolean together(Draft draft) {
        return draft.channel() == Channel.IN_PERSON || words(draft, TABLE);
    }

    private static boolean words(Draft draft, Set<String> list) {
        return list.contains(draft.statuses.get(0).quotes().get(0).words());
    }
}
