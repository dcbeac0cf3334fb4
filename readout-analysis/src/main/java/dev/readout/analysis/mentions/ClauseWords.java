package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.mentions.DayWords.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small questions about the words of a sentence between its dates and its contacts. */
final class ClauseWords {
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "their", "its", "this", "these", "'s", "'", "highly", "of");

    private final Spotted s;
    private final DayWords words = DayWords.english();
    private final boolean[] persons;
    private final boolean[] contacts;
    private final boolean[] manner;

    ClauseWords(Spotted s, List<Candidate> all) {
        this.s = s;
        persons = new boolean[s.size()];
        contacts = new boolean[s.size()];
        manner = new boolean[s.size()];
        for (int i = 0; i < s.size(); i = s.after(i)) {
            boolean how = s.of(i, "channel-in-person") || s.of(i, "channel-phone") || s.of(i, "channel-video");
            Arrays.fill(manner, i, Math.min(s.after(i), s.size()), how);
        }
        for (Candidate each : all) {
            contacts[each.at()] = true;
            for (Principal p : each.participants()) {
                for (int i = p.from(); i < Math.min(p.to(), s.size()); i++) {
                    persons[i] = true;
                }
            }
        }
    }

    boolean is(int i, Kind kind) {
        return words.is(s.sentence(), i, kind);
    }

    /** A clause begins: 'that', 'but', a dash between spaces. */
    boolean begins(int i) {
        Token token = s.sentence().get(i);
        boolean dash = token.is("-")
                && i > 0
                && i + 1 < s.size()
                && s.sentence().get(i - 1).end() < token.start()
                && token.end() < s.sentence().get(i + 1).start();
        return dash || token.text().equals("—") || is(i, Kind.CLAUSE) && !hour(i);
    }

    /** The colon of '4:10 p.m.'. */
    private boolean hour(int i) {
        boolean digits = s.is(i, ":") && i + 1 < s.size();
        return digits && Character.isDigit(s.sentence().get(i + 1).text().charAt(0));
    }

    /** A quotation begins just before the token. */
    boolean opensQuote(int i) {
        return i > 0 && (s.is(i - 1, "\"") || s.is(i - 1, ":"));
    }

    boolean determiner(int i) {
        return DETERMINERS.contains(s.sentence().get(i).lower());
    }

    /** Part of the words for a participant. */
    boolean person(int i) {
        return persons[i];
    }

    /** A verb that may have a day of its own: not a contact's, not 'was', 'held' or 'scheduled', not an adjective, not 'face to face'. */
    boolean verb(int i) {
        Token token = s.sentence().get(i);
        boolean name = token.capital() && i > 0;
        if (!token.word()
                || name
                || persons[i]
                || contacts[i]
                || manner[i]
                || is(i, Kind.NO_VERB)
                || is(i, Kind.BEING)) {
            return false;
        }
        if (is(i, Kind.VERB) || is(i, Kind.SAYING) || is(i, Kind.LEAVING) || form(i)) {
            return !adjective(i);
        }
        if (is(i, Kind.COMING) && !is(i, Kind.BEING)) {
            return !nominal(i);
        }
        return base(i);
    }

    private boolean form(int i) {
        String word = s.sentence().get(i).lower();
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun == null
                && ((word.length() > 4 && word.endsWith("ed")) || (word.length() > 5 && word.endsWith("ing")));
    }

    /** 'to impose', 'will decide'. */
    private boolean base(int i) {
        Token token = s.sentence().get(i);
        boolean plain = token.word()
                && s.as(i, Entry.ContactNoun.class) == null
                && s.as(i, Entry.PartyName.class) == null
                && s.as(i, Entry.Office.class) == null
                && s.as(i, Entry.PlaceName.class) == null
                && !DETERMINERS.contains(token.lower())
                && !begins(i)
                && !is(i, Kind.WITH)
                && !s.of(i, "adverb")
                && !s.of(i, "parliament")
                && !s.of(i, "calendar");
        return plain && i > 0 && is(i - 1, Kind.BEFORE_BASE);
    }

    /** 'a highly anticipated summit', 'the details of'. */
    private boolean adjective(int i) {
        String word = s.sentence().get(i).lower();
        if (!word.endsWith("ed") && !word.endsWith("ing")) {
            return i > 0 && determiner(i - 1);
        }
        int next = i + 1;
        boolean closed = next == s.size() || s.is(next, ",") || s.is(next, "on") || s.of(next, "calendar");
        if (closed && is(i, Kind.SAYING)) {
            // 'his office announced on Friday'
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
            if (DETERMINERS.contains(s.sentence().get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean nominal(int i) {
        boolean behind = i > 1 && DETERMINERS.contains(s.sentence().get(i - 2).lower()) && !s.is(i - 1, "to");
        return i > 0
                && (behind
                        || DETERMINERS.contains(s.sentence().get(i - 1).lower())
                        || s.of(i - 1, "modifier")
                        || s.is(i - 1, "during")
                        || s.is(i - 1, "state")
                        || s.is(i - 1, "working")
                        || s.is(i - 1, "on"));
    }

    /** The verb of the phrase that the date at the token ends: 'said on Twitter on Friday', 'flew to Moscow on Friday'; else −1. */
    int verbBefore(int date) {
        for (int i = date - 1; i >= Math.max(0, date - 7); i--) {
            if (persons[i] || s.is(i, ",") || begins(i) || s.is(i, "and") || s.is(i, "but")) {
                return -1;
            }
            boolean being = is(i, Kind.BEING) && is(i, Kind.COMING) && date - i > 1;
            if (verb(i) || being) {
                return i;
            }
        }
        return -1;
    }

    /** 'at the summit', 'to attend the conference' near the contact word, or 'on the sidelines' anywhere. */
    boolean attends(int contact) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "sidelines") || s.is(i, "sideline") || s.is(i, "margins")) {
                return true;
            }
        }
        for (int i = Math.max(1, contact - 12); i < Math.min(s.size() - 1, contact + 20); i++) {
            boolean at = s.is(i, "at") || s.is(i, "during") || s.is(i, "attend");
            if (at && gathering(i + 1, 5)) {
                return true;
            }
        }
        return false;
    }

    /** A noun for a gathering stands within so many tokens. */
    boolean gathering(int from, int within) {
        for (int i = from; i < Math.min(s.size(), from + within); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (is(i, Kind.GATHERING) || (noun != null && noun.kind().equals("summit"))) {
                return true;
            }
        }
        return false;
    }
}
