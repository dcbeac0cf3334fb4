package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;

/** The channel that a clause shows, from its trigger and the words around it. */
final class ChannelReader {
    private static final int BEFORE = 10;
    private static final int BEHIND = 26;

    private final Spotted s;

    ChannelReader(Spotted sentence) {
        this.s = sentence;
    }

    /** @param end token after the clause's last participant */
    Channel read(Trigger t, int end) {
        Channel own = t.channel();
        if (own.remote() && own != Channel.PHONE || own == Channel.LETTER) {
            return own;
        }
        int from = Math.max(0, t.from() - BEFORE);
        int to = Math.min(s.size(), t.to() + BEHIND);
        if (near(from, to, "channel-video")) {
            return Channel.VIDEO;
        }
        if (own == Channel.PHONE || near(from, to, "channel-phone")) {
            return Channel.PHONE;
        }
        if (t.verb() != null && own == Channel.UNKNOWN || t.kind().equals("talk")) {
            return near(from, to, "channel-in-person")
                            || city(end)
                            || s.of(t.from() - 1, "hosting")
                            || t.kind().equals("talk") && own == Channel.IN_PERSON && placed(t)
                    ? Channel.IN_PERSON
                    : Channel.UNKNOWN;
        }
        return own;
    }

    /** 'talks in Geneva', 'held talks with X during his visit': a place shows that they sat together. */
    private boolean placed(Trigger t) {
        for (int i = Math.max(0, t.from() - 12); i < Math.min(s.size(), t.to() + 18); i++) {
            boolean at = s.is(i, "in") || s.is(i, "at");
            int k = i + 1;
            while (s.is(k, "the")) {
                k++;
            }
            boolean place = s.as(k, Entry.PlaceName.class) != null || s.as(k, Entry.PartyName.class) != null;
            if (at && place || s.is(i, "visit") || s.is(i, "visiting") || s.is(i, "trip") || s.is(i, "arrived")) {
                return true;
            }
        }
        return false;
    }

    /** 'spoke with X in Manila': the city right behind the persons. */
    private boolean city(int i) {
        Entry.PlaceName place = s.is(i, "in") ? s.as(i + 1, Entry.PlaceName.class) : null;
        return place != null && place.kind().equals("city");
    }

    private boolean near(int from, int to, String wordClass) {
        for (int i = from; i < to; i++) {
            if (s.of(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
