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
    private final Attachment attachment;

    /** @param home party code of the country that the text calls 'our country', or empty */
    public PlaceFinder(Spotted sentence, String home) {
        this.s = sentence;
        this.reader = new PlaceReader(sentence, home);
        this.gatherings = new GatheringReader(sentence, reader);
        this.movement = new Movement(sentence, reader);
        this.attachment = new Attachment(sentence, reader);
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
        int left = limits.stream().filter(i -> i < candidate.own()).reduce(-1, Math::max);
        left = Math.max(left, including(candidate.own()));
        int right = limits.stream().filter(i -> i > candidate.own()).reduce(s.size(), Math::min);
        if (candidate.channel() == Channel.PHONE || candidate.channel() == Channel.VIDEO) {
            return seat(candidate, right);
        }
        if (candidate.weak() && candidate.channel() == Channel.UNKNOWN) {
            PlacePhrase there = candidate.rule().startsWith("speech act") ? opening(candidate, left) : null;
            boolean venue = there != null && there.kind() == Kind.SITE && there.from() < 4;
            PlacePhrase home = there == null || venue ? null : host(candidate, there);
            return venue ? there : home != null ? home : host(candidate, where(candidate, left));
        }
        right = movement.nextLeg(candidate.own(), right);
        PlacePhrase place = told(candidate, left, right);
        PlacePhrase venue = place == null ? null : venue(candidate, place, right);
        return venue == null ? place : venue;
    }

    /** 'Met in Paris with X at the palace', 'visiting Norway, held talks with X at the palace': the venue behind a wider place, or null. */
    private @Nullable PlacePhrase venue(Candidate candidate, PlacePhrase wider, int right) {
        if (wider.kind() == Kind.SITE || wider.from() > candidate.to()) {
            return null;
        }
        PlacePhrase venue = behind(candidate, Math.max(wider.to(), candidate.to()), right);
        boolean there = venue != null
                && venue.kind() == Kind.SITE
                && !venue.country().isEmpty()
                && venue.country().equals(wider.country());
        return there ? venue : null;
    }

    private @Nullable PlacePhrase told(Candidate candidate, int left, int right) {
        PlacePhrase place = attribute(candidate.own());
        place = place == null ? visited(candidate) : place;
        place = place == null ? leg(candidate, left) : place;
        place = place == null ? where(candidate, left) : place;
        PlacePhrase close = behind(candidate, Math.min(right, candidate.to() + 2));
        // 'in Nigeria, where he was received in Abuja'
        boolean finer = place != null
                && close != null
                && close.kind() != place.kind()
                && close.kind().within(place.kind());
        place = place == null || finer ? close : place;
        PlacePhrase aside = gatherings.aside(left, right);
        // 'in October in Kazan on the sidelines of the summit': the name of a gathering says less than its city
        boolean nameless = aside != null && aside.country().isEmpty();
        place = place == null && aside != null && nameless ? behind(candidate, Math.min(right, aside.from())) : place;
        place = place == null ? aside : place;
        place = place == null ? opening(candidate, left) : place;
        place = place == null ? movement.before(candidate, left) : place;
        place = place == null ? behind(candidate, right) : place;
        place = place == null ? movement.behind(candidate, right) : place;
        place = place == null ? gatherings.around(candidate.own(), left, right) : place;
        return place == null && left >= 0 && goesOn(left, candidate.own()) ? movement.before(candidate, -1) : place;
    }

    /** 'In Rome as part of a trip that will include meetings': the trip, which goes to other places too; −1 where none stands there. */
    private int including(int contact) {
        boolean includes = false;
        for (int i = contact - 1; i > Math.max(0, contact - 9); i--) {
            includes |= s.sentence().get(i).lower().startsWith("includ");
            if (includes && reader.after(i, PlaceWord.VISIT) > 0) {
                return s.is(i + 1, "that") || s.is(i + 1, "which") || s.is(i + 1, ",") ? i : -1;
            }
        }
        return -1;
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

    /** 'Told X on a trip to Seoul', 'visited Seoul, where X told him': where the visit went on which it was said. */
    private @Nullable PlacePhrase visited(Candidate candidate) {
        int from = candidate.own() + 1;
        PlacePhrase place = null;
        for (int i = from;
                candidate.rule().endsWith("'visit'") && place == null && i < Math.min(s.size(), from + 7);
                i++) {
            if (!s.sentence().get(i).word()) {
                return null;
            }
            boolean to = s.is(i, "to") || s.is(i, "in") || i == from;
            int at = i == from && !s.is(i, "to") && !s.is(i, "in") ? i : i + 1;
            place = to ? reader.at(s.is(at, "the") ? at + 1 : at) : null;
        }
        return place;
    }

    /** 'And in Dakar on Thursday with X': the place of who is met next, or null. */
    private @Nullable PlacePhrase leg(Candidate candidate, int left) {
        int with = candidate.own() - 1;
        for (int i = with - 1; s.is(with, "with") && i > Math.max(left, with - 7); i--) {
            PlacePhrase place = reader.after(i, PlaceWord.AT) == i + 1 ? reader.at(i + 1) : null;
            if (place != null) {
                return attachment.timed(place.to(), with) ? place : null;
            }
        }
        return null;
    }

    /** 'To Washington, where he is to meet X at the White House': the city of a place found behind the contact, or null. */
    public @Nullable PlacePhrase city(Candidate candidate, PlacePhrase found) {
        boolean behind = found.kind() == Kind.SITE && found.from() > candidate.own();
        PlacePhrase where = behind ? where(candidate, -1) : null;
        // 'met in Rome with X at the palace'
        where = behind && where == null ? behind(candidate, found.from()) : where;
        return where != null && where.kind() == Kind.CITY ? where : null;
    }

    /** The place where it lies in a participant's country: the others come there to talk. */
    private static @Nullable PlacePhrase host(Candidate candidate, @Nullable PlacePhrase place) {
        boolean theirs = place != null
                && candidate.participants().stream()
                        .flatMap(p -> p.actors().stream())
                        .anyMatch(a -> a.party().code().equals(place.country()));
        return theirs ? place : null;
    }

    /** 'flies to Osaka on Friday, where he will meet': the place before 'where', and a day. */
    private @Nullable PlacePhrase where(Candidate candidate, int left) {
        for (int i = candidate.own() - 1; i > Math.max(left, candidate.own() - 14); i--) {
            for (int k = Math.max(0, i - 8); s.is(i, "where") && k < i; k++) {
                PlacePhrase place = reader.at(k);
                if (place != null && (place.to() == i - 1 || attachment.timed(place.to(), i))) {
                    return place;
                }
            }
        }
        return null;
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
        return behind(candidate, candidate.own() + 1, right);
    }

    private @Nullable PlacePhrase behind(Candidate candidate, int from, int right) {
        boolean topic = false;
        for (int i = from; i < right; i++) {
            if (i >= candidate.to() && attachment.ends(i)) {
                return null;
            }
            topic |= reader.after(i, PlaceWord.TOPIC) > 0
                    && !attachment.time(i + 1)
                    && !meal(i + 1)
                    && i >= candidate.to();
            int at = reader.after(i, PlaceWord.AT);
            int towards = i >= candidate.to() ? reader.after(i, PlaceWord.TOWARDS) : -1;
            PlacePhrase place =
                    at > 0 ? reader.at(at) : towards > 0 && i <= candidate.to() + 1 ? reader.at(towards) : null;
            if (place == null && at > 0) {
                place = gatherings.at(at);
            }
            boolean beside = i <= candidate.to() + 1 || attachment.timed(candidate.to(), i);
            if (place == null && s.is(i, "in") && beside) {
                place = town(i + 1);
            }
            if (place != null && (at < 0 || attachment.tied(i, candidate, place, topic))) {
                return place;
            }
        }
        return null;
    }

    /** 'Over lunch': no matter that they spoke about. */
    private boolean meal(int i) {
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun != null && noun.kind().equals("meal");
    }

    /** 'Will meet in Huaquillas on Monday': a town that only a day or the end of the clause behind it shows to be one. */
    private @Nullable PlacePhrase town(int from) {
        PlacePhrase town = attachment.time(from) ? null : reader.town(from);
        int next = town == null ? -1 : town.to();
        boolean closed = town != null && (next >= s.size() || s.is(next, ".") || s.is(next, ","));
        return closed || attachment.time(next) || s.is(next, "on") && attachment.time(next + 1) ? town : null;
    }

    /** 'At Novo-Ogaryovo, Vladimir Putin held talks': not where somebody only told of it. */
    private @Nullable PlacePhrase opening(Candidate candidate, int left) {
        for (int i = 0; i < Math.min(8, candidate.own()); i++) {
            int at = reader.after(i, PlaceWord.AT);
            PlacePhrase place = at < 0 ? null : reader.at(at);
            // 'After talks in Oslo the day before, X met Y'
            boolean other = s.is(i - 2, "after") && s.as(i - 1, Entry.ContactNoun.class) != null;
            // 'met X in Rome on Monday, and then flew to Paris to see Y'
            boolean ofAnother = left >= 0 && left < i && movement.before(candidate, left) != null;
            if (place == null || other || ofAnother) {
                continue;
            }
            if (going(place.to(), candidate.own())) {
                return place;
            }
            boolean spoke = i > 0 && reader.after(i - 1, PlaceWord.SPOKE_FROM) > 0;
            for (int k = place.to(); k < candidate.own(); k++) {
                // 'At a rally in Montana, X, who is to meet Y': the relative clause is elsewhere
                spoke |= s.of(k, "saying") || s.is(k, "who") || reader.after(k, PlaceWord.SPOKE_FROM) > 0;
            }
            boolean fronted = closedByComma(place.to(), candidate.own()) || i == 0 && acts(place.to(), candidate);
            return !spoke && fronted ? place : null;
        }
        return null;
    }

    /** 'In London on Saturday for talks with': the contact is why somebody is there. */
    private boolean going(int from, int trigger) {
        for (int i = from; i < Math.min(trigger, from + 5); i++) {
            if (s.is(i, "for") || s.is(i, "to")) {
                return trigger - i <= 4;
            }
            if (!attachment.time(i) && !s.is(i, "on") && !s.is(i, "this") && !s.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** 'In Accra she is to meet X': who met stands right behind the place. */
    private boolean acts(int from, Candidate candidate) {
        return candidate.participants().stream().anyMatch(p -> p.from() == from && p.to() <= candidate.own());
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
        for (int i = candidate.own() + 1; i < right; i++) {
            if (i >= candidate.to() && attachment.ends(i)) {
                return null;
            }
            int from = reader.after(i, PlaceWord.FROM);
            int at = reader.after(i, PlaceWord.AT);
            PlacePhrase place = reader.at(Math.max(from, at));
            boolean site = place != null && place.kind() == Kind.SITE && !meant(place);
            boolean close = i <= candidate.to() + 1 || attachment.channelBefore(i) || s.is(i - 1, "speaking");
            if (place != null
                    && (from > 0
                            ? close && (site || attachment.channelBefore(i))
                            : site && attachment.tied(i, candidate, place, false))) {
                return place;
            }
        }
        return null;
    }

    /** A seat of power that may mean the government ('a call from Downing Street'). */
    private boolean meant(PlacePhrase place) {
        return s.as(place.from(), Entry.PartyName.class) != null && s.as(place.from(), Entry.PlaceName.class) == null;
    }

    /** 'In China he is scheduled to see X': where the sentences to come play; null where the sentence opens otherwise. */
    public @Nullable Stay scene() {
        PlacePhrase place = s.is(0, "in") ? reader.at(1) : null;
        if (place == null || place.kind() != Kind.CITY && place.kind() != Kind.COUNTRY) {
            return null;
        }
        boolean ahead = false;
        for (int i = place.to(); i < Math.min(s.size(), place.to() + 8); i++) {
            ahead |= s.of(i, "planned") || s.of(i, "upcoming");
        }
        return new Stay(0, place, ahead, true);
    }

    /** Where somebody spoke, or did something else. */
    public List<Stay> presence() {
        return movement.presence();
    }

    /** All that the sentence says of persons' being somewhere. */
    public List<Stay> stays() {
        return movement.stays();
    }
}
