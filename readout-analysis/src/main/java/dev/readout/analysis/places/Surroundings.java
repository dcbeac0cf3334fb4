package dev.readout.analysis.places;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.places.PlacePhrase.Kind;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import org.jspecify.annotations.Nullable;

/** What a sentence says of places for the contacts of the sentences around it. */
public final class Surroundings {
    /** So many tokens into a sentence an occasion told before is taken up. */
    private static final int OPENING = 8;

    private final Spotted s;
    private final PlaceReader reader;
    private final Attachment attachment;

    /** @param home party code of the country that the text calls 'our country', or empty */
    public Surroundings(Spotted sentence, String home) {
        this.s = sentence;
        this.reader = new PlaceReader(sentence, home);
        this.attachment = new Attachment(sentence, reader);
    }

    /**
     * 'The talks took place in Vienna', 'The meeting, held on the sidelines of the summit': what a sentence adds to a contact
     * told before.
     *
     * @param ahead whether that contact is still to come
     */
    public @Nullable PlacePhrase told(boolean ahead) {
        boolean tells = false;
        for (int i = 0; i < s.size(); i++) {
            int told = tells(i, ahead);
            tells |= told > 0;
            for (int k = told; told > 0 && k < Math.min(s.size(), told + 6); k++) {
                int at = reader.after(k, PlaceWord.AT);
                PlacePhrase place = at < 0 ? null : reader.at(at);
                if (place != null) {
                    return place;
                }
            }
        }
        return tells ? new GatheringReader(s, reader).aside() : null;
    }

    /** 'The Helsinki summit', 'since the Hanoi talks': the city by which a contact in person is called; null where none is. */
    public @Nullable PlacePhrase called() {
        for (int i = 1; i < s.size(); i++) {
            PlacePhrase place = s.is(i - 1, "the") ? reader.known(i) : null;
            Entry.ContactNoun noun = place == null ? null : s.as(place.to(), Entry.ContactNoun.class);
            boolean there = noun != null && inPerson(noun.channel());
            int behind = there && place != null ? s.after(place.to()) : -1;
            boolean others = s.is(behind, "with") || s.is(behind, "between") || s.is(behind, "of");
            if (there && place != null && place.kind() == Kind.CITY && !others) {
                return place;
            }
        }
        return null;
    }

    /** 'The two-hour meeting at the palace cleared the air', 'their talks in Vienna': where the occasion told before was, or null. */
    public @Nullable PlacePhrase occasion() {
        for (int i = 1; i < Math.min(s.size(), OPENING); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null) {
                boolean there = inPerson(noun.channel());
                int at = there && (s.is(0, "the") || s.is(0, "their")) ? reader.after(s.after(i), PlaceWord.AT) : -1;
                return at < 0 ? null : reader.at(at);
            }
            if (s.of(i, "boundary") || s.is(i, ",") || s.is(i, "of")) {
                return null;
            }
        }
        return null;
    }

    /** Words of this channel may tell of people in one room. */
    private static boolean inPerson(Channel channel) {
        return !channel.remote() && channel != Channel.LETTER;
    }

    /** The token behind words that say that a contact took place, or is to; -1 where none do. */
    private int tells(int i, boolean ahead) {
        int told = reader.after(i, PlaceWord.TOOK_PLACE);
        boolean coming = false;
        for (int k = Math.max(0, i - 2); k < told; k++) {
            coming |= s.of(k, "planned")
                    || s.of(k, "upcoming")
                    || s.is(k, "will")
                    || s.is(k, "be")
                    || s.is(k, "set")
                    || s.is(k, "scheduled");
        }
        return told > 0 && coming == ahead && noun(i) ? told : -1;
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
            boolean there = noun != null && inPerson(noun.channel()) || verb != null && inPerson(verb.channel());
            for (int k = i + 1; there && k < Math.min(s.size(), i + 18) && !attachment.ends(k); k++) {
                int at = reader.after(k, PlaceWord.AT);
                PlacePhrase place = at < 0 ? null : reader.at(at);
                boolean close = place != null
                        && reader.after(k - 1, PlaceWord.TROUBLE) < 0
                        && (attachment.time(k - 1)
                                || attachment.name(k - 1)
                                || reader.after(k - 1, PlaceWord.TIED) == k
                                || k <= i + 2);
                if (close) {
                    return place;
                }
            }
        }
        return null;
    }

    /** 'MOSCOW, March 21 (Agency) --', 'SEOUL —', 'DHAKA:', 'Suva.', 'Pune, July 9 (Agency) X said': the place from which a report is dated, or null. */
    public @Nullable PlacePhrase dateline() {
        PlacePhrase place = reader.known(0);
        if (place == null || place.kind() != Kind.CITY) {
            return null;
        }
        if (s.is(place.to(), ".") && s.size() == place.to() + 1) {
            return place;
        }
        boolean day = false;
        for (int i = place.to(); i < Math.min(s.size(), place.to() + 14); i++) {
            boolean credited = day && s.is(i - 1, ")") && s.sentence().get(i).word();
            if (s.is(i, ":") || credited) {
                return place;
            }
            if (dash(s, i)) {
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
            day |= s.of(i, "calendar");
        }
        // 'BAKU, Azerbaijan, May 8.'
        return day && s.size() <= place.to() + 14 ? place : null;
    }

    /** A dash, however it is written. */
    public static boolean dash(Spotted s, int i) {
        return s.is(i, "-") || s.is(i, "--") || s.is(i, "–") || s.is(i, "—");
    }

    /** 'Who is on an official visit to the country': where the report is dated. */
    public boolean visitsCountry(Candidate candidate) {
        for (int i = candidate.at() + 1; i < s.size(); i++) {
            boolean country = s.is(i - 1, "the") && s.is(i, "country") && s.is(i - 2, "to");
            boolean closed = i + 1 == s.size() || !s.sentence().get(i + 1).word();
            if (country && closed && s.is(i - 3, "visit")) {
                return true;
            }
        }
        return false;
    }

    /** 'Held talks here on Tuesday': the contact took place where the report is dated. */
    public boolean here(Candidate candidate) {
        for (int i = candidate.at() + 1; i < s.size() && !attachment.ends(i); i++) {
            if (s.is(i, "here") && (i <= candidate.to() + 4 || attachment.time(i + 1) || s.is(i + 1, "on"))) {
                return true;
            }
        }
        return false;
    }

    /** 'In the same hotel', 'met him there': the contact was where the one before it was. */
    public boolean there(Candidate candidate) {
        for (int i = candidate.at() + 1; i < s.size() && !attachment.ends(i); i++) {
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
}
