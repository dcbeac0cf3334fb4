package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.NamedGatherings;
import dev.readout.analysis.places.PlaceFinder;
import dev.readout.analysis.places.PlacePhrase;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.places.Stay;
import dev.readout.analysis.places.Surroundings;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
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
    /** So many tokens a dateline has that stands alone. */
    private static final int LONE = 8;

    /** Up to this sentence, headline and dateline counted, a press service tells its news. */
    private static final int OPENING = 5;

    private final Report report;
    private final Cast cast;
    private final PlaceWriter places;
    private final Stays stays;
    private final Hosts hosts = new Hosts();
    private final WrittenFrom writtenFrom;
    /** Where some contact of a sentence took place, by sentence. */
    private final Map<Integer, NamedPlace> met = new HashMap<>();

    private @Nullable NamedPlace venue;
    private @Nullable NamedPlace gathering;
    private @Nullable NamedPlace dateline;
    /** Whether the dateline stands alone: 'Addis Ababa, 9 February 2019'. */
    private boolean lone;

    private @Nullable NamedPlace meeting;
    private boolean meetingHeld;
    /** The place of which the last sentence told, whatever took place there. */
    private @Nullable NamedPlace spot;

    Whereabouts(Report report, Cast cast) {
        this.report = report;
        this.cast = cast;
        this.places = new PlaceWriter(report, cast);
        this.stays =
                new Stays(report.published() == null ? null : report.published().day());
        this.writtenFrom = new WrittenFrom(report.published(), stays);
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
        draft.gathering = draft.recalled ? null : new NamedGatherings(s, home()).around(candidate);
        Surroundings around = new Surroundings(s, home());
        dated(s, around, draft.sentence);
        PlacePhrase found = finder.near(candidate, limits);
        found = found == null ? finder.near(lastOfList(candidate, all), limits) : found;
        boolean remote = candidate.channel().remote();
        if (found != null) {
            boolean gathering =
                    found.equals(finder.gatherings().aside()) && found.country().isEmpty();
            NamedPlace where = places.named(s, found, draft.sentence);
            String rule = remote ? "seat" : gathering ? WholePlace.GATHERING : rule(found);
            if (candidate.weak() && candidate.channel() == Channel.UNKNOWN && found.kind() != Kind.SITE) {
                inPerson(draft, where, rule, "where the one comes to the other");
            } else {
                add(draft, where, rule);
            }
            PlacePhrase city = remote ? null : finder.city(candidate, found);
            if (city != null) {
                add(draft, places.named(s, city, draft.sentence), WholePlace.CITY);
            }
            if (draft.channel() == Channel.IN_PERSON && !draft.recalled) {
                stays.met(draft, where);
            }
        } else if (!remote && dateline != null && around.here(candidate)) {
            add(draft, dateline, "dateline, 'here'");
            stays.met(draft, dateline);
        } else if (!remote
                && dateline != null
                && around.visitsCountry(candidate)
                && !WholePlace.abroad(draft, dateline.place())) {
            add(draft, dateline, "dateline, 'visit to the country'");
        } else if (candidate.channel() == Channel.IN_PERSON
                && !candidate.rule().contains("invit")
                && meeting != null
                && draft.sentence - meeting.sentence() == 1
                && (!meetingHeld || draft.status() == Status.HELD)
                && (candidate.listed() || also(s, candidate.at()) && !calledAt(candidate) || around.there(candidate))) {
            add(draft, meeting, "place of the contact before");
        } else if (!remote
                && spot != null
                && draft.sentence - spot.sentence() == 1
                && (candidate.listed() || around.there(candidate))) {
            add(draft, spot, spot.city() ? WholePlace.CITY + ", 'there'" : "'there'");
        }
    }

    /** Notes what a sentence says of places, after its contacts have been read. */
    void note(
            Spotted s,
            List<Principal> principals,
            List<DateExpression> said,
            List<Draft> drafts,
            int sentence,
            int block) {
        PlaceFinder finder = new PlaceFinder(s, home());
        Surroundings around = new Surroundings(s, home());
        dated(s, around, sentence);
        PlacePhrase aside = finder.gatherings().aside();
        boolean official = cast.publisher() != null;
        if (official && venue == null && sentence <= 6 && aside != null) {
            venue = places.named(s, aside, sentence);
        }
        PlacePhrase anywhere = finder.gatherings().anywhere();
        new NamedGatherings(s, home())
                .held()
                .forEach(held -> hosts.note(held.name(), places.named(s, held.place(), sentence)));
        boolean earlier = !drafts.isEmpty() && drafts.get(drafts.size() - 1).recalled;
        gathering = gathering == null && anywhere != null && !earlier ? places.named(s, anywhere, sentence) : gathering;
        PlacePhrase met = around.meeting();
        meeting = met == null || earlier ? null : places.named(s, met, sentence);
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        meetingHeld = last != null && last.latest == sentence && last.status() == Status.HELD;
        if (meeting != null) {
            this.met.put(sentence, meeting);
        } else if (aside != null) {
            this.met.put(sentence, places.named(s, aside, sentence));
        }
        List<Stay> told = finder.stays();
        PlacePhrase there = met != null
                ? met
                : told.isEmpty() ? anywhere : told.get(told.size() - 1).place();
        spot = there == null ? null : places.named(s, there, sentence);
        List<Stay> all = new ArrayList<>(told);
        Stay scene = finder.scene();
        if (scene != null) {
            all.add(scene);
        }
        List<Stay> presence = finder.presence();
        all.addAll(presence);
        for (Stay stay : all) {
            NamedPlace where = places.named(s, stay.place(), sentence);
            stays.note(s, principals, stay, where, block, presence.contains(stay), said);
        }
        if (!drafts.isEmpty()) {
            told(around, s, drafts.get(drafts.size() - 1), sentence);
            called(around, s, drafts, sentence);
        }
    }

    /** 'The talks took place in Vienna': the place of the contact last spoken of. */
    private void told(Surroundings around, Spotted s, Draft last, int sentence) {
        PlacePhrase told = around.told(last.status() != Status.HELD);
        told = told == null && sentence > last.latest ? around.occasion() : told;
        boolean follows = last.places.isEmpty() && sentence - last.latest <= Stays.NEAR;
        boolean there = !last.channel().remote() && last.channel() != Channel.LETTER;
        if (told != null && follows && there) {
            add(last, places.named(s, told, sentence), "where it took place");
        }
    }

    /** 'The Helsinki summit': where the only two met of whom the report has told. */
    private void called(Surroundings around, Spotted s, List<Draft> drafts, int sentence) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean open = last.places.isEmpty() && last.channel() == Channel.IN_PERSON && !last.recalled;
        PlacePhrase city = open && drafts.size() == 1 && sentence - last.latest <= Stays.NEAR ? around.called() : null;
        if (city != null) {
            add(last, places.named(s, city, sentence), WholePlace.CITY + ", by which it is called");
        }
    }

    private void dated(Spotted s, Surroundings around, int sentence) {
        PlacePhrase line = dateline == null ? around.dateline() : null;
        dateline = line != null ? places.named(s, line, sentence) : dateline;
        lone |= line != null && s.size() <= LONE && !Surroundings.dash(s, s.size() - 1) && !s.is(s.size() - 1, ":");
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
        NamedPlace host = there ? hosts.of(draft) : null;
        if (host != null
                && (draft.places.isEmpty() || draft.places.get(0).rule().equals(WholePlace.GATHERING))) {
            atGathering(draft, host);
            WholePlace.within(draft);
        }
        if (there && lone && cast.publisher() != null) {
            signed(draft);
        }
        boolean unplaced = draft.places.stream().allMatch(p -> p.rule().equals(WholePlace.GATHERING));
        if (there && unplaced && dateline != null && writtenFrom.aside(draft, dateline)) {
            add(draft, dateline, "dateline, beside a gathering");
            WholePlace.within(draft);
        }
        if (!draft.places.isEmpty()) {
            WholePlace.compose(draft, stays, dateline);
            return;
        }
        if (!there) {
            return;
        }
        NamedPlace round = draft.round > 0 ? round(draft.round) : null;
        if (venue != null
                && !draft.longAgo(report.published())
                && venue.quotes().get(0).span().start() < draft.evidence.span().end()) {
            atGathering(draft, NamedPlace.both(venue, gathering));
        } else if (round != null) {
            inPerson(draft, round, "place of several", "met where several were");
        } else if (gathering != null && draft.aside) {
            atGathering(draft, gathering);
        } else if (draft.channel() == Channel.IN_PERSON) {
            NamedPlace where = stays.nearest(draft);
            if (where != null) {
                add(draft, where, "where a participant was");
            }
        } else if (draft.channel() == Channel.UNKNOWN && draft.initiatives.isEmpty()) {
            NamedPlace where = stays.guest(draft);
            if (where != null) {
                inPerson(draft, where, "where the guest was", "guest of the other");
            }
        }
        NamedPlace written = dateline;
        if (draft.places.isEmpty() && written != null && writtenFrom.there(draft, written)) {
            inPerson(draft, written, "dateline, guest of the country", "guest where the report is dated");
        }
    }

    /** 'Addis Ababa, 9 February 2019' over a press service's report: where the contact of which it tells first was held. */
    private void signed(Draft draft) {
        boolean open = draft.places.stream().allMatch(p -> p.rule().equals(WholePlace.GATHERING));
        boolean first = draft.sentence <= OPENING && !draft.recalled;
        if (open
                && first
                && dateline != null
                && draft.channel() == Channel.IN_PERSON
                && draft.status() == Status.HELD) {
            add(draft, dateline, WholePlace.CITY);
        }
    }

    /** The place of a round of contacts, as its sentence or the headline gives it. */
    private @Nullable NamedPlace round(int sentence) {
        NamedPlace told = met.get(sentence);
        NamedPlace headline = report.headline() == null ? null : met.get(1);
        return told == null ? headline : NamedPlace.both(told, headline);
    }

    private static String rule(PlacePhrase found) {
        return switch (found.kind()) {
            case SITE -> WholePlace.VENUE;
            case CITY -> WholePlace.CITY;
            default -> WholePlace.WIDE;
        };
    }

    private static void atGathering(Draft draft, NamedPlace where) {
        inPerson(draft, where, "place of the gathering", "at a gathering");
    }

    private static void inPerson(Draft draft, NamedPlace where, String rule, String shown) {
        add(draft, where, rule);
        if (draft.channel() == Channel.UNKNOWN) {
            draft.channels.clear();
            draft.channels.add(new Claim<>(Channel.IN_PERSON, where.quotes().get(0), shown));
        }
    }

    private static boolean also(Spotted s, int trigger) {
        return s.is(trigger - 1, "also") || s.is(trigger - 2, "also") || s.is(trigger - 3, "also");
    }

    /** 'Held meetings with A and B in Riga': the one with B, behind which the place of both stands. */
    private static Candidate lastOfList(Candidate candidate, List<Candidate> all) {
        Entry.ContactNoun noun = candidate.sentence().as(candidate.at(), Entry.ContactNoun.class);
        if (noun == null || !noun.plural()) {
            return candidate;
        }
        return all.stream()
                .filter(other -> other.at() == candidate.at() && other.own() == candidate.own())
                .max(Comparator.comparingInt(Candidate::to))
                .orElse(candidate);
    }

    /** 'She also called on X': not in the room where she met others. */
    private boolean calledAt(Candidate candidate) {
        boolean call =
                candidate.rule().endsWith("'call on'") || candidate.rule().endsWith("'called on'");
        return call && meeting != null && !meeting.city() && !meeting.country();
    }

    private static void add(Draft draft, NamedPlace where, String rule) {
        draft.places.add(new Claim<>(where.place(), where.quotes(), rule));
    }

    /** The country of the press service, which calls it 'our country'. */
    private String home() {
        return cast.publisher() == null ? "" : cast.publisher().party().code();
    }
}
