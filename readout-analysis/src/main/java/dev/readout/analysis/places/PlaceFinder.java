package dev.readout.analysis.places;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a contact took place, as its own sentence says: 'met in Sochi', 'will travel to Moscow to meet', 'welcomed to the
 * Knesset', 'the Geneva talks'. A place that the sentence ties to something else is none of its contact's.
 */
public final class PlaceFinder {
    private final Spotted s;
    private final PlaceReader reader;
    private final GatheringReader gatherings;
    private final Movement movement;

    /** @param home party code of the country that the text calls 'our country', or empty */
    public PlaceFinder(Spotted sentence, String home) {
        this.s = sentence;
        this.reader = new PlaceReader(sentence, home);
        this.gatherings = new GatheringReader(sentence, reader);
        this.movement = new Movement(sentence, reader);
    }

    /** What the sentence says of gatherings. */
    public GatheringReader gatherings() {
        return gatherings;
    }

    /**
     * The place of a contact, or null.
     *
     * @param limits trigger tokens of the sentence's other contacts: their places are not this one's
     */
    public @Nullable PlacePhrase near(Candidate candidate, Set<Integer> limits) {
        int left = limits.stream().filter(i -> i < candidate.at()).reduce(-1, Math::max);
        int right = limits.stream().filter(i -> i > candidate.at()).reduce(s.size(), Math::min);
        if (candidate.channel() == Channel.PHONE || candidate.channel() == Channel.VIDEO) {
            return seat(candidate, right);
        }
        if (candidate.weak() && candidate.channel() == Channel.UNKNOWN) {
            return null;
        }
        PlacePhrase place = attribute(candidate.at());
        place = place == null ? behind(candidate, Math.min(right, candidate.to() + 2)) : place;
        place = place == null ? gatherings.aside(left, right) : place;
        place = place == null ? opening(candidate) : place;
        place = place == null ? movement.before(candidate, left) : place;
        place = place == null ? behind(candidate, right) : place;
        place = place == null ? movement.behind(candidate, right) : place;
        place = place == null ? gatherings.around(candidate.at(), left, right) : place;
        return place == null && left >= 0 && goesOn(left, candidate.at()) ? movement.before(candidate, -1) : place;
    }

    /** 'arrived in Kyiv, met X and held talks with Y': the second contact is at the place of the first. */
    private boolean goesOn(int before, int trigger) {
        boolean and = false;
        for (int i = before; i < trigger; i++) {
            if (s.is(i, "then")
                    || s.is(i, "before")
                    || s.is(i, "after")
                    || s.of(i, "saying")
                    || reader.after(i, PlaceWord.AWAY) > 0) {
                return false;
            }
            and |= s.is(i, "and");
        }
        return and && movement.stays().size() == 1;
    }

    /** 'The Geneva talks', 'an Oval Office meeting': the place stands before the noun that names the contact. */
    private @Nullable PlacePhrase attribute(int trigger) {
        if (s.as(trigger, Entry.ContactNoun.class) == null) {
            return null;
        }
        for (int i = trigger - 1; i >= Math.max(0, trigger - 4); i--) {
            PlacePhrase place = reader.known(i);
            if (place == null) {
                boolean describes = !s.sentence().get(i).capital()
                        && s.sentence().get(i).word()
                        && s.as(i, Entry.ContactVerb.class) == null
                        && !s.of(i, "boundary")
                        && !s.is(i, "and")
                        && !s.is(i, "of")
                        && reader.after(i, PlaceWord.AT) < 0
                        && reader.after(i, PlaceWord.INTO) < 0;
                if (!describes && !inside(i, trigger)) {
                    return null;
                }
                continue;
            }
            boolean narrow = place.kind() == Kind.SITE || place.kind() == Kind.CITY;
            boolean government = s.as(i, Entry.PartyName.class) != null && s.as(i, Entry.PlaceName.class) == null;
            boolean joined = s.is(i - 1, "-") || s.is(i - 1, "and") || s.is(place.to(), "-") || s.is(place.to(), "'s");
            boolean beside = place.to() == trigger;
            return narrow && !joined && (beside || !government) && place.to() > trigger - 3 ? place : null;
        }
        return null;
    }

    /** A token inside a place of several words ('House' of 'White House'). */
    private boolean inside(int i, int trigger) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            PlacePhrase place = reader.known(k);
            if (place != null) {
                return place.to() > i && place.to() <= trigger;
            }
        }
        return false;
    }

    private @Nullable PlacePhrase behind(Candidate candidate, int right) {
        boolean topic = false;
        for (int i = candidate.at() + 1; i < right; i++) {
            if (i >= candidate.to() && ends(i)) {
                return null;
            }
            topic |= reader.after(i, PlaceWord.TOPIC) > 0 && !time(i + 1) && i >= candidate.to();
            int at = reader.after(i, PlaceWord.AT);
            int towards = i >= candidate.to() ? reader.after(i, PlaceWord.TOWARDS) : -1;
            PlacePhrase place = at > 0 ? reader.at(at) : towards > 0 && near(i, candidate) ? reader.at(towards) : null;
            if (place == null && at > 0) {
                place = gatherings.at(at);
            }
            if (place != null && (at < 0 || tied(i, candidate, place, topic))) {
                return place;
            }
        }
        return null;
    }

    /** 'to' leads to the place of a contact only right behind whom it welcomed or sent. */
    private boolean near(int i, Candidate candidate) {
        return i <= candidate.to() + 1;
    }

    /** Where what belongs to the contact ends. */
    private boolean ends(int i) {
        boolean other = reader.after(i, PlaceWord.OTHER_EVENT) > 0 && !time(i + 1);
        boolean away = reader.after(i, PlaceWord.AWAY) > 0 && !s.is(i, "from") && !s.is(i, "back");
        boolean then = s.is(i, "then") && (s.is(i - 1, ",") || s.is(i - 1, "and"));
        return then || s.is(i, ";") || s.of(i, "saying") || s.is(i, "that") || s.is(i, "because") || other || away;
    }

    /** 'in X' belongs to the contact, not to a noun between ('the war in X'). */
    private boolean tied(int i, Candidate candidate, PlacePhrase place, boolean topic) {
        if (i <= candidate.to() + 1 && reader.after(i - 1, PlaceWord.TROUBLE) < 0) {
            return true;
        }
        Entry.PartyName party = party(i - 1);
        boolean narrow = place.kind() == Kind.SITE || place.kind() == Kind.CITY;
        if (party != null) {
            return narrow && !party.party().code().equals(place.country());
        }
        if (topic) {
            return time(i - 1) || (narrow && reader.after(i - 1, PlaceWord.MATTER) > 0) || name(i - 1);
        }
        return time(i - 1)
                || name(i - 1)
                || s.is(i - 1, ",")
                || s.is(i - 1, ")")
                || s.as(i - 1, Entry.ContactNoun.class) != null
                || s.as(i - 1, Entry.ContactVerb.class) != null
                || reader.after(i - 1, PlaceWord.TIED) == i
                || channelBefore(i);
    }

    private Entry.@Nullable PartyName party(int last) {
        for (int k = last; k >= Math.max(0, last - 3); k--) {
            Entry.PartyName party = s.as(k, Entry.PartyName.class);
            if (party != null) {
                return s.after(k) == last + 1 ? party : null;
            }
        }
        return null;
    }

    private boolean name(int i) {
        return i >= 0 && s.sentence().get(i).capital();
    }

    /** 'via videoconference at', 'face to face in'. */
    private boolean channelBefore(int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            boolean channel = s.of(k, "channel-video") || s.of(k, "channel-phone") || s.of(k, "channel-in-person");
            if (channel && s.after(k) == i) {
                return true;
            }
        }
        return false;
    }

    /** 'At Novo-Ogaryovo, Vladimir Putin held talks': not where somebody only told of it. */
    private @Nullable PlacePhrase opening(Candidate candidate) {
        for (int i = 0; i < Math.min(8, candidate.at()); i++) {
            int at = reader.after(i, PlaceWord.AT);
            PlacePhrase place = at < 0 ? null : reader.at(at);
            if (place == null) {
                continue;
            }
            if (going(place.to(), candidate.at())) {
                return place;
            }
            boolean spoke = i > 0 && reader.after(i - 1, PlaceWord.SPOKE_FROM) > 0;
            for (int k = place.to(); k < candidate.at(); k++) {
                spoke |= s.of(k, "saying") || reader.after(k, PlaceWord.SPOKE_FROM) > 0;
            }
            return !spoke && closedByComma(place.to(), candidate.at()) ? place : null;
        }
        return null;
    }

    /** 'In London on Saturday for talks with': the contact is why somebody is there. */
    private boolean going(int from, int trigger) {
        for (int i = from; i < Math.min(trigger, from + 5); i++) {
            if (s.is(i, "for") || s.is(i, "to")) {
                return trigger - i <= 4;
            }
            if (!time(i) && !s.is(i, "on") && !s.is(i, "this") && !s.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean closedByComma(int from, int to) {
        for (int i = from; i < Math.min(to, from + 6); i++) {
            if (s.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Where a participant of a call sat: 'from the Kremlin', 'via video link at Novo-Ogaryovo'. */
    private @Nullable PlacePhrase seat(Candidate candidate, int right) {
        for (int i = candidate.at() + 1; i < right; i++) {
            if (i >= candidate.to() && ends(i)) {
                return null;
            }
            int from = reader.after(i, PlaceWord.FROM);
            int at = reader.after(i, PlaceWord.AT);
            PlacePhrase place = reader.at(Math.max(from, at));
            boolean site = place != null && place.kind() == Kind.SITE && !meant(place);
            boolean close = i <= candidate.to() + 1 || channelBefore(i) || s.is(i - 1, "speaking");
            if (place != null
                    && (from > 0 ? close && (site || channelBefore(i)) : site && tied(i, candidate, place, false))) {
                return place;
            }
        }
        return null;
    }

    /** A seat of power that may mean the government ('a call from Downing Street'). */
    private boolean meant(PlacePhrase place) {
        return s.as(place.from(), Entry.PartyName.class) != null && s.as(place.from(), Entry.PlaceName.class) == null;
    }

    private boolean time(int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        String word = s.sentence().get(i).lower();
        return s.of(i, "calendar")
                || word.endsWith("day")
                || word.equals("yesterday")
                || word.equals("weekend")
                || Character.isDigit(word.charAt(0)) && word.length() <= 4;
    }

    /** All that the sentence says of persons' being somewhere. */
    public List<Stay> stays() {
        return movement.stays();
    }

    /**
     * 'The talks took place in Vienna', 'The meeting, held at the Kremlin': what a sentence adds to a contact told before.
     *
     * @param ahead whether that contact is still to come
     */
    public @Nullable PlacePhrase told(boolean ahead) {
        for (int i = 0; i < s.size(); i++) {
            int told = reader.after(i, PlaceWord.TOOK_PLACE);
            boolean coming = false;
            for (int k = Math.max(0, i - 2); k < told; k++) {
                coming |= s.of(k, "planned")
                        || s.of(k, "upcoming")
                        || s.is(k, "will")
                        || s.is(k, "set")
                        || s.is(k, "scheduled");
            }
            if (told > 0 && coming == ahead && noun(i)) {
                for (int k = told; k < Math.min(s.size(), told + 6); k++) {
                    int at = reader.after(k, PlaceWord.AT);
                    PlacePhrase place = at < 0 ? null : reader.at(at);
                    if (place != null) {
                        return place;
                    }
                }
            }
        }
        return null;
    }

    private boolean noun(int to) {
        for (int i = Math.max(0, to - 8); i < to; i++) {
            if (s.as(i, Entry.ContactNoun.class) != null || s.is(i, "ceremony")) {
                return i == 0 || definite(i);
            }
        }
        return false;
    }

    private boolean definite(int noun) {
        for (int i = Math.max(0, noun - 7); i < noun; i++) {
            if (s.is(i, "the") || s.is(i, "this") || s.is(i, "their") || s.is(i, "these") || s.is(i, "his")) {
                return true;
            }
        }
        return false;
    }

    /** Where some contact of the sentence took place, whether or not its sides count as principals. */
    public @Nullable PlacePhrase meeting() {
        for (int i = 0; i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            boolean there = noun != null && !noun.channel().remote() && noun.channel() != Channel.LETTER
                    || verb != null && !verb.channel().remote() && verb.channel() != Channel.LETTER;
            for (int k = i + 1; there && k < Math.min(s.size(), i + 18) && !ends(k); k++) {
                int at = reader.after(k, PlaceWord.AT);
                PlacePhrase place = at < 0 ? null : reader.at(at);
                boolean close = place != null
                        && reader.after(k - 1, PlaceWord.TROUBLE) < 0
                        && (time(k - 1) || name(k - 1) || k <= i + 2);
                if (close) {
                    return place;
                }
            }
        }
        return null;
    }

    /** 'MOSCOW, March 21 (Agency) --', 'SEOUL —': the place from which a report is dated, or null. */
    public @Nullable PlacePhrase dateline() {
        PlacePhrase place = reader.known(0);
        if (place == null || place.kind() != Kind.CITY) {
            return null;
        }
        for (int i = place.to(); i < Math.min(s.size(), place.to() + 14); i++) {
            boolean dash = s.is(i, "-") || s.is(i, "--") || s.is(i, "–") || s.is(i, "—");
            if (dash) {
                boolean apart =
                        s.sentence().get(i - 1).end() < s.sentence().get(i).start();
                return apart || s.is(i - 1, ")") ? place : null;
            }
            boolean fits = s.of(i, "calendar")
                    || s.is(i, ",")
                    || s.is(i, "(")
                    || s.is(i, ")")
                    || s.is(i, "/")
                    || s.is(i, ".")
                    || s.sentence().get(i).capital()
                    || !s.sentence().get(i).word();
            if (!fits) {
                return null;
            }
        }
        return null;
    }

    /** 'In the same hotel', 'met him there': the contact was where the one before it was. */
    public boolean there(Candidate candidate) {
        for (int i = candidate.at() + 1; i < s.size() && !ends(i); i++) {
            boolean same = s.is(i, "same")
                    && reader.after(i - 1, PlaceWord.DETERMINER) > 0
                    && reader.after(i + 1, PlaceWord.SITE) > 0;
            boolean there = s.is(i, "there") && i <= candidate.to() + 1;
            if (same || there) {
                return true;
            }
        }
        return false;
    }

    /** 'Held talks here on Tuesday': the contact took place where the report is dated. */
    public boolean here(Candidate candidate) {
        for (int i = candidate.at() + 1; i < s.size() && !ends(i); i++) {
            if (s.is(i, "here") && (i <= candidate.to() + 4 || time(i + 1) || s.is(i + 1, "on"))) {
                return true;
            }
        }
        return false;
    }
}
