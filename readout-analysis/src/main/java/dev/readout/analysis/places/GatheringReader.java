package dev.readout.analysis.places;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import org.jspecify.annotations.Nullable;

/** Gatherings at which contacts take place: 'on the sidelines of the Munich Security Conference', 'a summit in Hamburg'. */
public final class GatheringReader {
    private static final int LONGEST = 10;
    /** Tokens to its place: 'summit of the heads of state will be held on December 28 in'. */
    private static final int FARTHEST = 16;

    private final Spotted s;
    private final PlaceReader reader;

    GatheringReader(Spotted sentence, PlaceReader reader) {
        this.s = sentence;
        this.reader = reader;
    }

    /** Whether the sentence speaks of the sidelines of some gathering. */
    public boolean beside() {
        return side() >= 0;
    }

    private int side() {
        for (int i = 0; i < s.size(); i++) {
            if (reader.after(i, PlaceWord.SIDE) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** 'On the sidelines of the G20 summit in Osaka': the gathering by name, with its place; without a name, its place. */
    public @Nullable PlacePhrase aside() {
        return aside(-1, s.size());
    }

    /** The same, unless the words belong to another contact, whose trigger is one of the limits. */
    @Nullable
    PlacePhrase aside(int left, int right) {
        int side = side();
        if (side > right || (side < left && side > 3)) {
            return null;
        }
        if (side < 0 || !(s.is(side + 1, "of") || s.is(side, "sidelines") && s.is(side + 1, "at"))) {
            return null;
        }
        int start = reader.skip(side + 2, PlaceWord.DETERMINER);
        PlacePhrase lying = lying(start);
        int name = named(start, lying == null ? start + LONGEST : lying.from());
        if (name < 0) {
            return lying;
        }
        if (lying != null && lying.from() > name + 2) {
            return lying;
        }
        return lying == null
                ? new PlacePhrase(start, name, "", Kind.SITE)
                : new PlacePhrase(start, lying.to(), lying.country(), Kind.SITE);
    }

    /** Where the name of a gathering ends, or -1 where it has none ('the summit'). */
    private int named(int start, int limit) {
        int end = -1;
        for (int i = start; i < Math.min(s.size(), limit); i++) {
            boolean gathering = reader.after(i, PlaceWord.GATHERING) > 0;
            boolean proper = s.sentence().get(i).capital()
                    || Character.isDigit(s.sentence().get(i).text().charAt(0));
            boolean link = s.is(i, "-")
                    || s.is(i, "of")
                    || s.is(i, "the")
                    || s.is(i, "on")
                    || s.is(i, "for")
                    || s.is(i, "and")
                    || s.is(i, "'s")
                    || s.is(i, "'");
            boolean brackets = s.is(i, "(") || s.is(i, ")");
            if (s.of(i, "calendar") || !(gathering || proper || link || brackets) || (person(i) && !leaders(i))) {
                break;
            }
            end = gathering || proper ? i + 1 : end;
        }
        boolean proper = end > start
                && (s.sentence().get(start).capital()
                        || Character.isDigit(s.sentence().get(start).text().charAt(0)));
        return proper ? end : -1;
    }

    /** 'Leaders' Meeting'. */
    private boolean leaders(int i) {
        for (int k = i + 1; k < Math.min(s.size(), i + 4); k++) {
            if (reader.after(k, PlaceWord.GATHERING) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean person(int i) {
        return s.as(i, Entry.PersonName.class) != null || s.as(i, Entry.Office.class) != null;
    }

    /** The place in which the gathering lies whose words begin at a token, or null. */
    private @Nullable PlacePhrase lying(int from) {
        for (int i = from; i < Math.min(s.size(), from + FARTHEST); i++) {
            boolean verb = s.as(i, Entry.ContactVerb.class) != null
                    && !s.sentence().get(i).capital()
                    && reader.after(i, PlaceWord.GATHERING) < 0;
            if (s.of(i, "saying") || verb || s.is(i, ".")) {
                return null;
            }
            int at = s.is(i, "in") || s.is(i, "at") || s.is(i, "near") || s.is(i, "outside") ? i + 1 : -1;
            PlacePhrase place = at < 0 ? null : reader.at(at);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** 'at the annual G20 gathering of leaders in Japan', 'at a summit in London': the gathering whose words begin at a token. */
    @Nullable
    PlacePhrase at(int from) {
        int start = reader.skip(from, PlaceWord.DETERMINER);
        for (int i = start; i < Math.min(s.size(), start + 8); i++) {
            int end = reader.after(i, PlaceWord.GATHERING);
            if (end > 0) {
                boolean own = s.as(i, Entry.ContactNoun.class) != null && s.is(end, "with");
                return own ? null : lying(end);
            }
            if (s.is(i, ",") || s.of(i, "saying") || s.as(i, Entry.ContactVerb.class) != null) {
                return null;
            }
        }
        return null;
    }

    /** A gathering around a contact: 'during the summit in London he met', 'attending a conference in Munich'. */
    @Nullable
    PlacePhrase around(int trigger, int left, int right) {
        for (int i = Math.max(0, left + 1); i < Math.min(right, s.size()); i++) {
            boolean during = s.is(i, "during") || s.is(i, "attending") || s.is(i, "attend") || s.is(i, "at");
            boolean far = Math.abs(i - trigger) > 20;
            PlacePhrase place = during && !far ? at(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Where some gathering of the sentence takes place: 'a NATO summit in London', 'the conference in Munich'. */
    public @Nullable PlacePhrase anywhere() {
        for (int i = 0; i < s.size(); i++) {
            boolean summit = s.is(i, "summit") || s.is(i, "conference") || s.is(i, "forum") || s.is(i, "gathering");
            summit |= s.is(i, "meeting") && ofMany(i + 1);
            boolean news = s.is(i - 1, "news") || s.is(i - 1, "press");
            PlacePhrase place = summit && !news ? lying(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** 'Of the Visegrad Four', 'of EU foreign ministers': behind a meeting that is a gathering. */
    private boolean ofMany(int of) {
        int i = reader.skip(of + 1, PlaceWord.DETERMINER);
        boolean body = i < s.size() && (s.at(i) == null || s.as(i, Entry.Format.class) != null);
        boolean named = body && s.sentence().get(i).capital() && i > of + 1;
        boolean several = false;
        for (int k = i; k < Math.min(s.size(), i + 3) && !s.is(k, "and") && !s.is(k, "two"); k++) {
            several |= s.is(k, "leaders") || s.is(k, "ministers") || s.is(k, "heads");
        }
        return s.is(of, "of") && (named || several);
    }

    /** 'At the summit', 'during the conference': the contact belongs to a gathering that the report speaks of. */
    public boolean attended(int trigger) {
        for (int i = 0; i < s.size(); i++) {
            boolean during = s.is(i, "during") || s.is(i, "attending") || s.is(i, "at");
            for (int k = i + 1; during && k < Math.min(s.size(), i + 7); k++) {
                boolean named = s.sentence().get(k).capital()
                        || Character.isDigit(s.sentence().get(k).text().charAt(0));
                boolean summit = s.is(k, "summit")
                        || s.is(k, "forum")
                        || (s.is(k, "conference") && !s.is(k - 1, "news") && !s.is(k - 1, "press"))
                        || s.is(k, "meeting") && ofMany(k + 1);
                if (summit && k != trigger) {
                    return true;
                }
                boolean verb = s.of(k, "saying") || s.as(k, Entry.ContactVerb.class) != null;
                if (named || verb || s.is(k, ",") || s.is(k, "of")) {
                    break;
                }
            }
        }
        return false;
    }
}
