package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.places.PlaceFinder;
import dev.readout.analysis.places.PlacePhrase;
import dev.readout.analysis.places.Stay;
import dev.readout.analysis.places.Surroundings;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where contacts took place: as their own sentence says, or, where it is silent, as the sentences around it say of their
 * participants and of the gathering they belong to. A gap is better than a guess (codebook §3).
 */
final class Whereabouts {
    /** How many sentences apart a person's whereabouts and the contact may be told. */
    private static final int NEAR = 2;
    /** The same where one is in the other's country. */
    private static final int FAR = 5;

    /** Up to this sentence, a contact in the country of the dateline was in its city. */
    private static final int LEAD = 3;

    /** How a place was told: by the rules of its claim. */
    private static final String VENUE = "venue";

    private static final String CITY = "city";
    private static final String WIDE = "place";
    private static final String GATHERING = "gathering";

    private final Report report;
    private final Cast cast;
    private final List<Note> notes = new ArrayList<>();
    /** Where some contact of a sentence took place, by sentence. */
    private final Map<Integer, Named> met = new HashMap<>();

    private @Nullable Named venue;
    private @Nullable Named gathering;
    private @Nullable Named dateline;
    private @Nullable Named meeting;
    /** The place of which the last sentence told, whatever took place there. */
    private @Nullable Named spot;

    /** A place and the words that name it. */
    private record Named(Place place, List<Quote> quotes, int sentence, boolean city) {}

    /** Who was where, as a sentence says. */
    private record Note(Named where, int block, List<Actor> who, boolean ahead, boolean spoke) {}

    Whereabouts(Report report, Cast cast) {
        this.report = report;
        this.cast = cast;
    }

    /** Reads the place of a contact from its sentence. */
    void read(Draft draft, Candidate candidate, List<Candidate> all) {
        if (candidate.channel() == Channel.LETTER) {
            return;
        }
        Set<Integer> limits = new HashSet<>();
        all.forEach(c -> limits.add(c.own()));
        limits.remove(candidate.own());
        Spotted s = candidate.sentence();
        PlaceFinder finder = new PlaceFinder(s, home());
        draft.aside = finder.gatherings().beside()
                || finder.gatherings().attended(candidate.at())
                || candidate.rule().startsWith("noun, listed");
        Surroundings around = new Surroundings(s, home());
        dated(s, around, draft.sentence);
        PlacePhrase found = finder.near(candidate, limits);
        boolean remote = candidate.channel().remote();
        if (found != null) {
            boolean gathering =
                    found.equals(finder.gatherings().aside()) && found.country().isEmpty();
            add(draft, named(s, found, draft.sentence), remote ? "seat" : gathering ? GATHERING : rule(found));
        } else if (!remote && dateline != null && around.here(candidate)) {
            add(draft, dateline, "dateline, 'here'");
        } else if (!remote && dateline != null && around.visitsCountry(candidate) && !abroad(draft, dateline.place())) {
            add(draft, dateline, "dateline, 'visit to the country'");
        } else if (candidate.channel() == Channel.IN_PERSON
                && !candidate.rule().contains("invit")
                && meeting != null
                && draft.sentence - meeting.sentence() == 1
                && (also(s, candidate.at()) || around.there(candidate))) {
            add(draft, meeting, "place of the contact before");
        } else if (!remote && spot != null && draft.sentence - spot.sentence() == 1 && around.there(candidate)) {
            add(draft, spot, spot.city() ? CITY + ", 'there'" : "'there'");
        }
    }

    /** Notes what a sentence says of places, after its contacts have been read. */
    void note(Spotted s, List<Principal> principals, List<Draft> drafts, int sentence, int block) {
        PlaceFinder finder = new PlaceFinder(s, home());
        Surroundings around = new Surroundings(s, home());
        dated(s, around, sentence);
        PlacePhrase aside = finder.gatherings().aside();
        boolean official = cast.publisher() != null;
        if (official && venue == null && sentence <= 6 && aside != null) {
            venue = named(s, aside, sentence);
        }
        PlacePhrase anywhere = finder.gatherings().anywhere();
        boolean earlier = !drafts.isEmpty() && drafts.get(drafts.size() - 1).recalled;
        gathering = gathering == null && anywhere != null && !earlier ? named(s, anywhere, sentence) : gathering;
        PlacePhrase met = around.meeting();
        meeting = met == null || earlier ? null : named(s, met, sentence);
        if (meeting != null) {
            this.met.put(sentence, meeting);
        } else if (aside != null) {
            this.met.put(sentence, named(s, aside, sentence));
        }
        List<Stay> stays = finder.stays();
        PlacePhrase there = met != null
                ? met
                : stays.isEmpty() ? anywhere : stays.get(stays.size() - 1).place();
        spot = there == null ? null : named(s, there, sentence);
        stays.forEach(stay -> note(s, principals, stay, sentence, block, false));
        Stay scene = finder.scene();
        if (scene != null) {
            note(s, principals, scene, sentence, block, false);
        }
        finder.speaking().forEach(stay -> note(s, principals, stay, sentence, block, true));
        if (!drafts.isEmpty()) {
            told(around, s, drafts.get(drafts.size() - 1), sentence);
        }
    }

    private void note(Spotted s, List<Principal> principals, Stay stay, int sentence, int block, boolean spoke) {
        List<Actor> who = who(principals, stay);
        if (!who.isEmpty()) {
            notes.add(new Note(named(s, stay.place(), sentence), block, who, stay.ahead(), spoke));
        }
    }

    /** 'The talks took place in Vienna': the place of the contact last spoken of. */
    private void told(Surroundings around, Spotted s, Draft last, int sentence) {
        PlacePhrase told = around.told(last.status() != Status.HELD);
        boolean follows = last.places.isEmpty() && sentence - last.latest <= NEAR;
        boolean there = !last.channel().remote() && last.channel() != Channel.LETTER;
        if (told != null && follows && there) {
            add(last, named(s, told, sentence), "where it took place");
        }
    }

    private void dated(Spotted s, Surroundings around, int sentence) {
        PlacePhrase line = dateline == null ? around.dateline() : null;
        dateline = line != null ? named(s, line, sentence) : dateline;
    }

    /** Gives a contact without a place that of the gathering it belongs to, or where its participants were. */
    void settle(Draft draft) {
        if (draft.channel().remote()) {
            draft.places.removeIf(p -> !p.rule().equals("seat"));
        }
        if (draft.channel() == Channel.LETTER) {
            draft.places.clear();
        }
        boolean there = !draft.channel().remote() && draft.channel() != Channel.LETTER && !draft.spoken;
        if (!draft.places.isEmpty()) {
            compose(draft);
            return;
        }
        if (!there) {
            return;
        }
        Named round = draft.round > 0 ? round(draft.round) : null;
        if (venue != null
                && venue.quotes().get(0).span().start() < draft.evidence.span().end()) {
            atGathering(draft, both(venue, gathering));
        } else if (round != null) {
            add(draft, round, "place of several");
        } else if (gathering != null && draft.aside) {
            atGathering(draft, gathering);
        } else if (draft.channel() == Channel.IN_PERSON) {
            Note note = nearest(draft);
            if (note != null) {
                add(draft, note.where(), "where a participant was");
            }
        }
    }

    /** The place of a round of contacts, as its sentence or the headline gives it. */
    private @Nullable Named round(int sentence) {
        Named told = met.get(sentence);
        Named headline = report.headline() == null ? null : met.get(1);
        return told == null ? headline : both(told, headline);
    }

    private static String rule(PlacePhrase found) {
        return switch (found.kind()) {
            case SITE -> VENUE;
            case CITY -> CITY;
            default -> WIDE;
        };
    }

    /**
     * Venue, city and country as far as the report states them (codebook §3): a venue or gathering of one sentence and the
     * city of another make one place, and a city says more than its country.
     */
    private void compose(Draft draft) {
        Claim<Place> first = draft.places.stream()
                .filter(c -> c.rule().equals(VENUE) && abroad(draft, c.value()))
                .findFirst()
                .filter(c -> draft.places.get(0).rule().equals(GATHERING))
                .orElse(draft.places.get(0));
        if (!first.equals(draft.places.get(0))) {
            draft.places.remove(first);
            draft.places.add(0, first);
        }
        Claim<Place> city = city(first) ? first : city(draft, first);
        Claim<Place> venue = city(first) ? venue(draft, first) : first;
        if (city == null || venue == null || venue.equals(city)) {
            return;
        }
        Claim<Place> inner = venue.rule().equals(WIDE) ? city : venue;
        Claim<Place> outer = venue.rule().equals(WIDE) ? venue : city;
        if (!inner.value().words().contains(outer.value().words())) {
            String words = inner.value().words() + ", " + outer.value().words();
            List<Quote> quotes = List.of(inner.quotes().get(0), outer.quotes().get(0));
            draft.places.add(
                    0, new Claim<>(new Place(words, city.value().country()), quotes, "narrower and wider place"));
        }
    }

    /** A place where people sit together: a venue, a city, a gathering; not a country, nor where one of them sat at a telephone. */
    static boolean site(Claim<Place> claim) {
        return !claim.rule().equals(WIDE) && !claim.rule().equals("seat");
    }

    private static boolean city(Claim<Place> claim) {
        return claim.rule().startsWith(CITY);
    }

    /** In no participant's own country: the palace of one is no part of a gathering elsewhere. */
    private static boolean abroad(Draft draft, Place place) {
        return draft.participants.keySet().stream()
                .noneMatch(a -> a.party().code().equals(place.country()));
    }

    /** The one city that the claims name in the country of the first of them; else where a participant was. */
    private @Nullable Claim<Place> city(Draft draft, Claim<Place> first) {
        Claim<Place> city = null;
        for (Claim<Place> claim : draft.places) {
            if (city(claim)) {
                boolean other = city != null
                        && !city.value().words().equals(claim.value().words());
                if (other || !meets(first, claim.value())) {
                    return null;
                }
                city = city == null ? claim : city;
            }
        }
        Note note = city == null ? nearest(draft) : null;
        boolean there =
                note != null && note.where().city() && meets(first, note.where().place());
        if (there && note != null) {
            return new Claim<>(note.where().place(), note.where().quotes(), "where a participant was");
        }
        // 'MALE - On his visit to the Maldives, X met the president'
        boolean lead = first.rule().equals(WIDE) && draft.sentence <= LEAD && draft.status() == Status.HELD;
        boolean written = lead && dateline != null && dateline.city() && meets(first, dateline.place());
        return written && dateline != null
                ? new Claim<>(dateline.place(), dateline.quotes(), "dateline, in that country")
                : city;
    }

    private static @Nullable Claim<Place> venue(Draft draft, Claim<Place> city) {
        return draft.places.stream()
                .filter(c -> c.rule().equals(VENUE) && c.quotes().size() == 1 && meets(c, city.value()))
                .findFirst()
                .orElse(null);
    }

    /** The place may lie in the other's country: the same, or one that the text and the lexicon do not say. */
    private static boolean meets(Claim<Place> place, Place other) {
        String country = place.value().country();
        boolean open = !place.rule().equals(WIDE) && country.isEmpty();
        return !other.country().isEmpty() && (open || country.equals(other.country()));
    }

    private static void atGathering(Draft draft, Named where) {
        add(draft, where, "place of the gathering");
        if (draft.channel() == Channel.UNKNOWN) {
            draft.channels.clear();
            draft.channels.add(new Claim<>(Channel.IN_PERSON, where.quotes().get(0), "at a gathering"));
        }
    }

    private static Named both(Named venue, @Nullable Named city) {
        Quote first = venue.quotes().get(0);
        if (city == null || city.quotes().get(0).span().overlaps(first.span())) {
            return venue;
        }
        Quote second = city.quotes().get(0);
        if (first.words().contains(second.words())) {
            return venue;
        }
        Place place =
                new Place(first.words() + ", " + second.words(), city.place().country());
        return new Named(place, List.of(first, second), venue.sentence(), false);
    }

    /** The last note before the contact, or one right behind it, on one of its participants. */
    private @Nullable Note nearest(Draft draft) {
        Note best = null;
        int least = Integer.MAX_VALUE;
        boolean ahead = draft.status() != Status.HELD;
        for (Note note : notes) {
            int distance = note.where().sentence() - draft.sentence;
            boolean host = hosted(note, draft);
            boolean behind = distance == 1 && (note.block() == draft.block || host);
            boolean told = !note.spoke() || host && draft.status() == Status.HELD;
            boolean before = distance < 0 && distance >= -(host ? FAR : NEAR);
            boolean near = told && (behind || before || distance == 0 && note.spoke());
            boolean timely = note.ahead() == ahead || (ahead && host);
            int cost = distance > 0 ? 3 : -distance * 2;
            if (near && timely && cost < least && takesPart(note, draft) && !draft.recalled) {
                best = note;
                least = cost;
            }
        }
        return best;
    }

    /** A participant is in the other's country. */
    private static boolean hosted(Note note, Draft draft) {
        String country = note.where().place().country();
        boolean guest = note.who().stream().noneMatch(a -> a.party().code().equals(country));
        boolean host = draft.participants.keySet().stream()
                .anyMatch(a -> a.party().code().equals(country));
        return guest && host;
    }

    private static boolean takesPart(Note note, Draft draft) {
        return draft.participants.keySet().stream()
                .anyMatch(a -> note.who().stream().anyMatch(b -> Occasion.samePerson(a, b)));
    }

    /** Whose stay it is: who was named last before it, or first behind it ('During his visit to Kyiv, X'). */
    private static List<Actor> who(List<Principal> principals, Stay stay) {
        Principal before = null;
        Principal behind = null;
        for (Principal principal : principals) {
            if (principal.to() <= stay.at()) {
                before = principal;
            } else if (principal.from() >= stay.place().to() && behind == null) {
                behind = principal;
            }
        }
        Principal who = before == null && stay.visit() ? behind : before;
        return who == null || who.actors().size() > 3 ? List.of() : who.actors();
    }

    private static boolean also(Spotted s, int trigger) {
        return s.is(trigger - 1, "also") || s.is(trigger - 2, "also") || s.is(trigger - 3, "also");
    }

    private static void add(Draft draft, Named where, String rule) {
        draft.places.add(new Claim<>(where.place(), where.quotes(), rule));
    }

    private Named named(Spotted s, PlacePhrase phrase, int sentence) {
        Span span = s.sentence().span(phrase.from(), phrase.to());
        Quote words = report.quote(span);
        boolean ours = phrase.kind() == PlacePhrase.Kind.COUNTRY && s.is(phrase.from(), "our");
        boolean capital = phrase.kind() == PlacePhrase.Kind.CITY
                && (s.is(phrase.to() - 1, "capital") || s.is(phrase.from(), "capital"));
        String meant = ours ? cast.home() : capital ? cast.capital(phrase.country()) : null;
        Place place = new Place(meant == null ? plain(s, phrase, words) : meant, phrase.country());
        return new Named(place, List.of(words), sentence, phrase.kind() == PlacePhrase.Kind.CITY);
    }

    /** As written, but for a name in capitals ('MOSCOW, March 21'). */
    private static String plain(Spotted s, PlacePhrase phrase, Quote words) {
        List<String> titled = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (s.sentence().get(i).word() && !s.sentence().get(i).shouted()) {
                return words.words();
            }
            titled.add(s.sentence().get(i).titled());
        }
        return words.words().length() < 4 ? words.words() : String.join(" ", titled);
    }

    /** The country of the press service, which calls it 'our country'. */
    private String home() {
        return cast.publisher() == null ? "" : cast.publisher().party().code();
    }
}
