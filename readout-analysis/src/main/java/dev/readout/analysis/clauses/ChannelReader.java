package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import org.jspecify.annotations.Nullable;

/** The channel that a clause shows, from its trigger and the words around it. */
final class ChannelReader {
    private static final WordSet TOWNS = ContactWords.of("town");
    private static final WordSet BESIDE = ContactWords.of("preposition");
    private static final WordSet BEHIND_IT = ContactWords.of("no-verb");
    private static final WordSet OCCASIONS = ContactWords.of("online-occasion");
    private static final int BEFORE = 10;
    private static final int BEHIND = 26;
    /** So many tokens a list of those takes at most to whom somebody spoke. */
    private static final int LIST = 30;

    private static final WordSet HOMES = ContactWords.of("home");

    private final Spotted s;

    ChannelReader(Spotted sentence) {
        this.s = sentence;
    }

    /**
     * A channel and the words that show it.
     *
     * @param from first token of the words
     * @param to token after the last
     */
    record Shown(Channel channel, int from, int to) {}

    /** @param end token after the clause's last participant */
    Shown read(Trigger t, int end) {
        Channel own = t.channel();
        Shown itself = new Shown(own, t.from(), t.to());
        if (own == Channel.LETTER && t.noun() != null && Letters.wishes(t)) {
            // 'expressed his condolences to X by phone'
            Shown spoken = spoken(t.from(), end);
            return spoken == null ? itself : spoken;
        }
        if (own.remote() && own != Channel.PHONE || own == Channel.LETTER) {
            return itself;
        }
        if (t.noun() != null && s.is(t.from() - 1, "video")) {
            return new Shown(Channel.VIDEO, t.from() - 1, t.to());
        }
        if (t.noun() != null && (s.is(t.from() - 1, "phone") || s.is(t.from() - 1, "telephone"))) {
            return new Shown(Channel.PHONE, t.from() - 1, t.to());
        }
        if (t.verb() != null && own == Channel.UNKNOWN && s.is(t.to(), "alone")) {
            return new Shown(Channel.IN_PERSON, t.from(), t.to() + 1);
        }
        if (t.verb() != null && own == Channel.IN_PERSON && s.of(t.to(), "channel-in-person")) {
            return new Shown(own, t.from(), s.after(t.to()));
        }
        Shown occasion = t.verb() == null ? null : occasion(own, t.from(), end);
        if (occasion != null) {
            return occasion;
        }
        int from = Math.max(0, t.from() - BEFORE);
        int to = clauseEnd(t.to());
        to = own == Channel.IN_PERSON && t.verb() != null ? beforeSpeaking(t.to(), to) : to;
        Shown video = near(from, to, "channel-video", Channel.VIDEO);
        if (video != null) {
            return video;
        }
        // 'the pair, who spoke by phone, met on Friday': those who met did not do so by phone
        int since = own == Channel.IN_PERSON && t.verb() != null && contactBefore(from, t.from()) ? t.from() : from;
        Shown phone = own == Channel.PHONE ? itself : near(since, to, "channel-phone", Channel.PHONE);
        if (phone != null) {
            return phone;
        }
        if ((t.verb() == null || own != Channel.UNKNOWN) && !t.kind().equals("talk")) {
            return itself;
        }
        Shown near = near(from, to, "channel-in-person", Channel.IN_PERSON);
        Shown person = near == null ? meal(t.to(), to) : near;
        if (person != null) {
            return person;
        }
        if (t.verb() != null && Words.journey(s, t.from()) >= 0) {
            // 'flew to Paris to discuss it with X': whoever goes somewhere to do it sits with X there
            return new Shown(Channel.IN_PERSON, t.from(), t.to());
        }
        int there = where(end);
        if (there >= 0) {
            return new Shown(Channel.IN_PERSON, there, Math.min(s.size(), s.after(there + 1)));
        }
        boolean met = s.of(t.from() - 1, "hosting")
                || t.verb() != null && atTable(end)
                || t.frame("tentative") && beside(end)
                || t.kind().equals("talk") && there(end)
                || t.kind().equals("talk")
                        && (own == Channel.IN_PERSON
                                || t.word().startsWith("discussion") && !Words.definite(s, t.from()))
                        && placed(t);
        return new Shown(met ? Channel.IN_PERSON : Channel.UNKNOWN, t.from(), t.to());
    }

    /** Where what the words behind show is no longer of this contact: 'spoke with X, while Y will hold a virtual meeting'. */
    private int clauseEnd(int from) {
        int end = Math.min(s.size(), from + BEHIND);
        for (int i = from; i < end; i++) {
            if (s.is(i, ";") || s.is(i, ",") && (s.is(i + 1, "while") || s.is(i + 1, "whereas"))) {
                return i;
            }
        }
        return end;
    }

    /** 'Flew there to meet X, also spoke by phone': where the words on who spoke begin, else the end. */
    private int beforeSpeaking(int from, int to) {
        for (int i = from; i < to; i++) {
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            boolean speaks = verb != null
                    && verb.channel() != Channel.IN_PERSON
                    && !verb.frames().contains("tentative");
            if (speaks && s.as(i, Entry.ContactNoun.class) == null) {
                return i;
            }
        }
        return to;
    }

    /** Another contact verb stands before. */
    private boolean contactBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.as(i, Entry.ContactVerb.class) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'Hosted her counterparts for a virtual meeting': the noun right behind the persons knows the channel. */
    private @Nullable Shown occasion(Channel own, int verb, int end) {
        Shown told = oneOf(s.is(end, ",") ? end + 1 : end);
        told = told == null ? separate(end) : told;
        told = told == null && own == Channel.UNKNOWN ? opening(verb) : told;
        if (told != null) {
            return told;
        }
        boolean opens = s.is(end, "for") || s.is(end, "in") || s.is(end, "on");
        for (int i = end + 1; opens && i < Math.min(s.size(), end + 4); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null) {
                boolean remote = noun.channel().remote() && (s.is(i - 1, "a") || s.is(i - 2, "a"));
                return remote ? new Shown(noun.channel(), i, s.after(i)) : null;
            }
        }
        return null;
    }

    /** 'Spoke with X, in one of the first calls he made'. */
    private @Nullable Shown oneOf(int in) {
        boolean opens = s.is(in, "in") && s.is(in + 1, "one") && s.is(in + 2, "of");
        for (int i = in + 3; opens && i < in + 7; i++) {
            Shown call = remote(i);
            if (call != null) {
                return call;
            }
        }
        return null;
    }

    /** 'Spoke with X and Y in separate telephone conversations'. */
    private @Nullable Shown separate(int end) {
        for (int i = end; i < end + LIST && !s.of(i, "boundary"); i++) {
            boolean apart = s.is(i, "in") && s.is(i + 1, "separate");
            if (apart && s.is(i + 2, "calls")) {
                // 'calls on Monday' are no visits
                return new Shown(Channel.PHONE, i + 2, i + 3);
            }
            Shown call = apart ? remote(i + 2) : null;
            if (call != null) {
                return call;
            }
        }
        return null;
    }

    /** 'In a separate call, Lee also spoke with Chan', 'during a phone talk on Monday': the sentence opens with it. */
    private @Nullable Shown opening(int verb) {
        boolean opens = (s.is(0, "in") || s.is(0, "during")) && (s.is(1, "a") || s.is(1, "an") || s.is(1, "another"));
        for (int i = 2; opens && i < Math.min(verb, 6); i++) {
            Shown call = remote(i);
            if (call != null) {
                int behind = s.after(i);
                boolean own = s.is(behind, ",") || s.is(behind, "on") || s.of(behind, "when");
                return own && !contactBefore(behind, verb) ? call : null;
            }
        }
        return null;
    }

    private @Nullable Shown remote(int i) {
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun != null && noun.channel().remote() ? new Shown(noun.channel(), i, s.after(i)) : null;
    }

    /** 'Congratulated X by phone', 'told X via video link': the words that show it, up to just behind the persons; or null. */
    @Nullable
    Shown spoken(int from, int end) {
        int to = Math.min(s.size(), end + 5);
        Shown phone = near(from, to, "channel-phone", Channel.PHONE);
        return phone == null ? near(from, to, "channel-video", Channel.VIDEO) : phone;
    }

    /** 'talks in Geneva', 'Geneva talks', 'held talks with X during his visit': a place shows that they sat together. */
    private boolean placed(Trigger t) {
        if (s.is(0, "there") && !Words.be(s, 1)) {
            return true;
        }
        Entry.PlaceName before = s.as(t.from() - 1, Entry.PlaceName.class);
        boolean seat = s.as(t.from() - 1, Entry.PartyName.class) != null && !s.is(t.from() - 2, "in");
        if (before != null && before.kind().equals("city") && !seat) {
            return true;
        }
        for (int i = Math.max(0, t.from() - 16); i < Math.min(s.size(), t.to() + 28); i++) {
            boolean at = s.is(i, "in") || s.is(i, "at");
            int k = i + 1;
            while (s.is(k, "the")) {
                k++;
            }
            boolean place = s.as(k, Entry.PlaceName.class) != null || s.as(k, Entry.PartyName.class) != null || town(k);
            boolean going = (s.is(i, "to") || s.is(i, "for")) && s.of(i - 1, "travelling") && (place || capital(k));
            if (at && place
                    || going
                    || left(i)
                    || s.is(i, "here")
                    || s.is(i, "visit")
                    || s.is(i, "visited")
                    || s.is(i, "visits")
                    || s.is(i, "visiting")
                    || s.is(i, "trip")
                    || s.is(i, "arrived")) {
                return true;
            }
        }
        return false;
    }

    /** 'Left Moscow after talks with X'. */
    private boolean left(int i) {
        boolean leaves = s.is(i, "left") || s.is(i, "leaves") || s.is(i, "departed");
        return leaves && s.as(i + 1, Entry.PlaceName.class) != null && !s.is(s.after(i + 1), "for");
    }

    /** 'the southern Russian city of Sochi', given the token behind 'the'. */
    private boolean town(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + 6); i++) {
            if (TOWNS.has(s.sentence().get(i))) {
                return s.is(i + 1, "of");
            }
        }
        return false;
    }

    /** 'contacts with X held in Brussels', 'his discussions with X during his visit to Kyiv'. */
    private boolean there(int end) {
        if (s.is(end, "held") && s.is(end + 1, "in")) {
            return s.as(end + 2, Entry.PlaceName.class) != null;
        }
        boolean during = s.is(end, "during") || s.is(end, "on");
        for (int i = end + 1; during && i < Math.min(s.size(), end + 6); i++) {
            if (s.is(i, "visit") || s.is(i, "trip")) {
                return true;
            }
        }
        return false;
    }

    /** 'Discussed it with X during his visit', 'told X in Cairo', 'at his residence': the words behind a person show that both were there. */
    boolean beside(int person) {
        int i = s.is(person, ",") ? person + 1 : person;
        i = s.is(i, "on") && s.of(i + 1, "calendar") ? i + 2 : s.of(i, "calendar") || s.of(i, "when") ? i + 1 : i;
        boolean at = s.is(i, "at") || s.is(i, "in");
        int place = s.is(i + 1, "the") ? i + 2 : i + 1;
        boolean own = s.is(place, "his") || s.is(place, "her");
        for (int k = place + 1; at && own && k < Math.min(s.size(), place + 6); k++) {
            if (HOMES.has(s.sentence().get(k))) {
                return true;
            }
        }
        boolean venue =
                s.is(i, "at") && place < s.size() && s.sentence().get(place).capital();
        return there(person) || venue || at && s.as(place, Entry.PlaceName.class) != null;
    }

    /** 'Spoke with X over a working lunch', 'discussed it with X over dinner'. */
    boolean atTable(int end) {
        for (int i = end; i < Math.min(s.size() - 1, end + 3); i++) {
            for (int k = i + 1; s.is(i, "over") && k < Math.min(s.size(), i + 4); k++) {
                Entry.ContactNoun noun = s.as(k, Entry.ContactNoun.class);
                if (noun != null) {
                    return noun.channel() == Channel.IN_PERSON;
                }
            }
        }
        return false;
    }

    /** 'for the Mongolian capital'. */
    private boolean capital(int i) {
        return s.is(i + 1, "capital") || s.is(i, "capital");
    }

    /** 'Spoke with X in Manila', 'spoke for 15 minutes on Friday in Normandy': the 'in' before where they were, or -1. */
    private int where(int end) {
        for (int i = end; i < Math.min(s.size() - 1, end + 8); i++) {
            if (s.is(i, "in") && s.as(i + 1, Entry.PlaceName.class) != null) {
                return i;
            }
            boolean length = s.is(i, "for") || s.is(i - 1, "for") || s.of(i, "time-unit") || s.of(i + 1, "time-unit");
            if (!length && !s.is(i, "on") && !s.of(i, "calendar")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Talked for an hour over dinner', 'over a lunch of fish'. */
    private @Nullable Shown meal(int from, int to) {
        for (int i = from; i < to; i++) {
            int noun = s.is(i + 1, "a") || s.is(i + 1, "the") ? i + 2 : i + 1;
            Entry.ContactNoun meal = s.is(i, "over") ? s.as(noun, Entry.ContactNoun.class) : null;
            if (meal != null && meal.kind().equals("meal")) {
                return new Shown(Channel.IN_PERSON, i, s.after(noun));
            }
        }
        return null;
    }

    /** 'Online scams', 'virtual assets': how something else is done of which they spoke. */
    private boolean ofMatter(int i) {
        int noun = i + 1;
        boolean matter = (s.is(i, "online") || s.is(i, "virtual"))
                && s.after(i) == noun
                && noun < s.size()
                && s.at(noun) == null
                && !BESIDE.has(s.sentence().get(noun))
                && !BEHIND_IT.has(s.sentence().get(noun))
                && Character.isLowerCase(s.sentence().get(noun).text().charAt(0));
        for (int k = noun; matter && k < Math.min(s.size(), noun + 4); k++) {
            matter = s.as(k, Entry.ContactNoun.class) == null
                    && !OCCASIONS.has(s.sentence().get(k));
        }
        return matter;
    }

    private @Nullable Shown near(int from, int to, String wordClass, Channel channel) {
        for (int i = from; i < to; i++) {
            boolean press = s.is(s.after(i), "press") || s.is(s.after(i), "news") || s.is(s.after(i), "briefing");
            if (s.of(i, wordClass) && !press && !ofMatter(i)) {
                return new Shown(channel, i, s.after(i));
            }
        }
        return null;
    }
}
