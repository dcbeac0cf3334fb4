package dev.readout.analysis.places;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where persons are, go or come from, as a sentence says: 'arrived in Kyiv', 'on a visit to Ukraine', 'was in Moscow'. */
final class Movement {
    private static final int REACH = 14;

    /** So many tokens behind what somebody did stands where. */
    private static final int CLAUSE = 9;

    private static final WordSet FUNCTIONS = WordSet.of(
            "and", "or", "on", "in", "for", "to", "with", "as", "at", "by", "from", "after", "before", "last", "this",
            "next", "earlier", "later", "where", "when", "who", "that", "during", "amid", "while", "since", "is", "was",
            "has", "will", "said", "early", "late", "twice", "again", "but", "of");

    private final Spotted s;
    private final PlaceReader reader;

    Movement(Spotted sentence, PlaceReader reader) {
        this.s = sentence;
        this.reader = reader;
    }

    /** 'Hollande will travel to Moscow to meet with', 'Trump, who is visiting Britain, held talks'. */
    @Nullable
    PlacePhrase before(Candidate candidate, int left) {
        PlacePhrase found = null;
        for (Stay stay : stays()) {
            boolean near = stay.at() > left
                    && stay.place().to() <= candidate.at()
                    && candidate.at() - stay.place().to() <= REACH;
            if (near
                    && whose(candidate, stay)
                    && timely(candidate, stay)
                    && !reported(stay.place().to(), candidate.at())) {
                found = stay.place();
            }
        }
        return found;
    }

    /** A participant is there, by what the sentence says: somebody else's trip is none of the contact's. */
    private boolean whose(Candidate candidate, Stay stay) {
        boolean opening = stay.at() < 4 || stay.visit() && nobody(stay.at());
        boolean where = false;
        for (int i = stay.place().to(); i < candidate.at(); i++) {
            where |= s.is(i, "where");
        }
        boolean purpose =
                s.is(stay.place().to(), "for") && candidate.at() - stay.place().to() <= 6;
        return opening || where || purpose || candidate.participants().stream().anyMatch(p -> p.to() <= stay.at());
    }

    /** 'On August 1, while on an official': nobody is named before it. */
    private boolean nobody(int to) {
        for (int i = 1; i < to; i++) {
            if (s.sentence().get(i).capital() && !s.of(i, "calendar")) {
                return false;
            }
        }
        return true;
    }

    /** A trip that is still to come is no place of a contact that was, nor one made of a contact to come. */
    private boolean timely(Candidate candidate, Stay stay) {
        if (candidate.status() == Status.HELD || stay.ahead()) {
            return candidate.status() != Status.HELD || !stay.ahead();
        }
        boolean now = reader.after(stay.at(), PlaceWord.STAY) > 0 || reader.after(stay.at(), PlaceWord.ON_VISIT) > 0;
        boolean where = false;
        for (int i = stay.place().to(); i < candidate.at(); i++) {
            where |= s.is(i, "where");
        }
        return now || where || !stay.visit();
    }

    /** 'met Baerbock, who is on a visit to Kyiv', 'will meet Putin during a trip to Moscow'. */
    @Nullable
    PlacePhrase behind(Candidate candidate, int right) {
        for (Stay stay : stays()) {
            boolean near = stay.at() > candidate.at() && stay.at() < right && stay.at() - candidate.to() <= REACH;
            boolean held = candidate.status() == Status.HELD;
            boolean other = near && (other(candidate.to(), stay.at()) || reported(candidate.to(), stay.at()));
            if (near && !other && !(held && stay.ahead()) && linked(candidate, stay)) {
                return stay.place();
            }
        }
        return null;
    }

    /** 'who is visiting', 'during a trip', 'when they travel': the stay is when the contact was. */
    private boolean linked(Candidate candidate, Stay stay) {
        int from = candidate.to();
        boolean meant = candidate.rule().contains("invit") || (stay.ahead() && s.is(stay.at() - 1, "to"));
        boolean invited = meant && stay.at() <= from + 5;
        if (invited || reader.after(stay.at(), PlaceWord.ON_VISIT) > 0) {
            return true;
        }
        if (s.is(stay.at() - 1, "and") || s.is(stay.at() - 1, "then")) {
            // 'met X on Tuesday and flew to Cairo': where he went next
            return false;
        }
        for (int i = Math.max(from - 1, stay.at() - 6); i < stay.at(); i++) {
            boolean link = s.is(i, "who")
                    || s.is(i, "when")
                    || s.is(i, "while")
                    || s.is(i, "during")
                    || s.is(i, "on") && !s.of(i + 1, "calendar")
                    || s.is(i, "as")
                    || s.is(i, "where")
                    || s.is(i, "in") && stay.visit()
                    || s.is(i, "after") && !stay.visit();
            if (link) {
                return true;
            }
        }
        return false;
    }

    /** 'before heading to', 'ahead of a visit to': another occasion. */
    private boolean other(int from, int to) {
        for (int i = Math.max(from, to - 5); i < to; i++) {
            boolean during = s.is(i, "after") && reader.after(i + 1, PlaceWord.WENT) > 0;
            if (reader.after(i, PlaceWord.OTHER_EVENT) > 0 && !during) {
                return true;
            }
        }
        return false;
    }

    private boolean reported(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (s.of(i, "saying") || s.is(i, ";") || reader.after(i, PlaceWord.SPOKE_FROM) > 0) {
                return true;
            }
        }
        return false;
    }

    /** All that the sentence says of persons' being somewhere, left to right. */
    List<Stay> stays() {
        List<Stay> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!PlaceWords.moves(s, i)) {
                continue;
            }
            Stay stay = leaving(i);
            stay = stay == null && !away(i) ? stay(i) : stay;
            if (stay != null) {
                found.add(stay);
                i = stay.place().to() - 1;
                legs(stay, found);
            }
        }
        return found;
    }

    /** 'Flew to Cairo to meet X, and to Amman for talks with Y': where a journey goes on to, behind a stay. */
    private void legs(Stay begun, List<Stay> found) {
        boolean there = reader.after(begun.at(), PlaceWord.STAY) > 0;
        for (int i = begun.place().to(); !begun.visit() && i < s.size() && !s.is(i, ";") && !elsewhere(i); i++) {
            boolean on = s.is(i, there ? "in" : "to") && joins(i - 1);
            PlacePhrase place = on ? reader.at(i + 1) : null;
            if (place != null && (!there || purpose(place.to()))) {
                found.add(new Stay(i, place, begun.ahead(), false));
            }
        }
    }

    /** 'And', 'then' or a comma, but for a day: 'and on Friday to Amman'. */
    private boolean joins(int end) {
        int i = end;
        while (i > 0 && (s.of(i, "calendar") || s.is(i, "on"))) {
            i--;
        }
        return s.is(i, "and") || s.is(i, "then") || s.is(i, ",");
    }

    /** 'On Friday for talks', 'to meet', ', where': what somebody is in the next city for. */
    private boolean purpose(int from) {
        int i = from;
        while (i < s.size() && (s.of(i, "calendar") || s.is(i, "on") || s.is(i, ","))) {
            i++;
        }
        return s.is(i, "for") || s.is(i, "to") || s.is(i, "where");
    }

    /** The 'and' before the next city of a journey, or the token given. */
    int nextLeg(int from, int right) {
        for (Stay stay : stays()) {
            int in = stay.at();
            if (in > from && in < right && (s.is(in, "in") || s.is(in, "to")) && joins(in - 1)) {
                return in - 1;
            }
        }
        return right;
    }

    /** A verb of going that leads on its own. */
    private boolean elsewhere(int i) {
        return reader.after(i, PlaceWord.WENT) > 0
                || reader.after(i, PlaceWord.LEAVE) > 0
                || reader.after(i, PlaceWord.AWAY) > 0;
    }

    /**
     * 'Speaking to reporters in Baghdad', 'attended a ceremony in Warsaw', ', in Tokyo for a two-day visit,', 'returned from
     * Pyongyang': where somebody was who did something there.
     */
    List<Stay> presence() {
        List<Stay> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!PlaceWords.acts(s, i) && !s.is(i, "in")) {
                continue;
            }
            int spoke = reader.after(i, PlaceWord.SPOKE_FROM);
            int reporters = Math.max(spoke, reader.after(s.is(spoke, "to") ? spoke + 1 : spoke, PlaceWord.SPOKE_FROM));
            int at = spoke < 0 ? -1 : reader.after(reporters, PlaceWord.AT);
            PlacePhrase place = at < 0 ? null : reader.at(at);
            place = place == null ? did(i) : place;
            place = place == null ? inserted(i) : place;
            if (place != null && place.kind() == PlacePhrase.Kind.CITY) {
                found.add(new Stay(i, place, false, true));
            }
        }
        return found;
    }

    /** The place in which, or from which after having been there, somebody did something. */
    private @Nullable PlacePhrase did(int i) {
        int did = reader.after(i, PlaceWord.PRESENCE);
        PlacePhrase from = s.is(did - 1, "from") ? reader.at(did) : null;
        for (int k = did; did > 0 && from == null && k < Math.min(s.size(), did + CLAUSE); k++) {
            if (s.is(k, ",") || s.is(k, "that") || s.of(k, "saying") || reader.after(k, PlaceWord.TROUBLE) > 0) {
                return null;
            }
            PlacePhrase place = s.is(k, "in") ? reader.at(k + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return from;
    }

    /** ', in Tokyo for a two-day visit'. */
    private @Nullable PlacePhrase inserted(int i) {
        PlacePhrase place = s.is(i, "in") && s.is(i - 1, ",") ? reader.at(i + 1) : null;
        int to = place == null ? -1 : place.to();
        return s.is(to, "for") || s.is(to, "on") || s.is(to, "to") ? place : null;
    }

    /** 'Left Washington for Riyadh', 'is on his way to Doha'. */
    private @Nullable Stay leaving(int i) {
        int leave = reader.after(i, PlaceWord.LEAVE);
        if (leave < 0 || s.of(i - 1, "negation")) {
            return null;
        }
        PlacePhrase from = reader.at(leave);
        int to = from == null ? leave : from.to();
        // 'departs later on Monday for Hanoi'
        int when = to;
        while (when < s.size() && (s.of(when, "adverb") || s.of(when, "calendar") || s.is(when, "on"))) {
            when = s.after(when);
        }
        for (int k = to; k < Math.min(s.size(), Math.max(to + 3, when + 1)); k++) {
            if (s.is(k, "for") || s.is(k, "to")) {
                return of(i, reader.at(k + 1), true, false);
            }
        }
        return null;
    }

    private @Nullable Stay stay(int i) {
        int on = reader.after(i, PlaceWord.ON_VISIT);
        int been = reader.after(i, PlaceWord.STAY);
        int went = reader.after(i, PlaceWord.WENT);
        int go = reader.after(i, PlaceWord.GO);
        int visit = reader.after(i, PlaceWord.VISIT);
        if (on > 0) {
            return of(i, reader.at(on), false, true);
        }
        if (been > 0) {
            return of(i, reader.at(been), false, false);
        }
        int due = reader.after(i, PlaceWord.DUE);
        if (due > 0) {
            return of(i, reader.at(due), true, false);
        }
        boolean ahead = s.of(i - 1, "planned")
                || s.of(i - 1, "proposed")
                || s.is(i - 1, "to")
                || s.is(i - 1, "and")
                || s.is(i - 1, "then");
        if (go > 0 && ahead) {
            return of(i, reader.at(s.is(i, "visit") ? go : preposition(go)), true, false);
        }
        if (went > 0) {
            // 'on Wednesday he flies to Japan'
            boolean soon = s.is(i, "flies") || s.is(i, "travels") || s.is(i, "heads") || s.is(i, "goes");
            boolean coming = soon || s.is(i - 1, "be") || s.of(i - 1, "planned");
            return of(i, reader.at(preposition(went)), coming, false);
        }
        int to = visit < 0 ? -1 : preposition(visit);
        boolean upcoming = visit > 0 && (s.of(i - 1, "upcoming") || s.of(i - 2, "planned") || s.of(i - 3, "planned"));
        PlacePhrase place = to > 0 ? reader.at(to) : null;
        return of(i, place, upcoming || place != null && expected(place.to()), true);
    }

    /** 'Whose visit to Riga is expected', 'the trip to Oslo will be': it is yet to come. */
    private boolean expected(int behind) {
        boolean is = s.is(behind, "is") || s.is(behind, "was");
        return s.is(behind, "will") || is && (s.of(behind + 1, "upcoming") || s.of(behind, "planned"));
    }

    private int preposition(int i) {
        int k = i;
        for (int guard = 0; guard < 3; guard++) {
            int next = Math.max(reader.after(k, PlaceWord.TOWARDS), reader.after(k, PlaceWord.AT));
            if (next > 0) {
                return next;
            }
            boolean skip = s.of(k, "adverb") || s.of(k, "calendar") || s.is(k, "on");
            if (!skip) {
                return -1;
            }
            k = s.after(k);
        }
        return -1;
    }

    private @Nullable Stay of(int at, @Nullable PlacePhrase place, boolean ahead, boolean visit) {
        return place == null || adjective(place) ? null : new Stay(at, place, ahead, visit);
    }

    /** 'Visited U.S. troops', 'stay in the Paris agreement': a name that only says which. */
    private boolean adjective(PlacePhrase place) {
        boolean initials = place.to() == place.from() + 1
                && s.sentence().get(place.from()).text().chars().noneMatch(Character::isLowerCase);
        boolean city = place.kind() == PlacePhrase.Kind.CITY && s.is(place.from() - 1, "the");
        boolean noun = (initials || city)
                && place.to() < s.size()
                && s.sentence().get(place.to()).word()
                && !s.sentence().get(place.to()).capital();
        return noun
                && !s.of(place.to(), "adverb")
                && !s.of(place.to(), "boundary")
                && !FUNCTIONS.has(s.sentence().get(place.to()));
    }

    /** 'returned to', 'cancelled a trip to': not there. */
    private boolean away(int i) {
        for (int k = Math.max(0, i - 4); k <= i; k++) {
            boolean onwards = s.is(k, "from") && (s.is(k + 1, "there") || s.is(k + 1, "here"));
            if (reader.after(k, PlaceWord.AWAY) > 0 && !onwards || s.of(k, "negation")) {
                return true;
            }
        }
        return false;
    }
}
