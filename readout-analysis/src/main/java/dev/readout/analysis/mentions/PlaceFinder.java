package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, as its clause says: 'met in Sochi', 'travel to Moscow to meet', 'welcomed to the Knesset'. */
final class PlaceFinder {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside");
    private static final Set<String> TOWARDS = Set.of("to", "for", "visit", "visits", "visited", "visiting", "into");

    private final Spotted s;

    PlaceFinder(Spotted sentence) {
        this.s = sentence;
    }

    /** @param limits trigger tokens of the sentence's other contacts: their places are not this one's */
    @Nullable
    Span near(Candidate candidate, Set<Integer> limits) {
        boolean there = candidate.channel() == Channel.IN_PERSON || candidate.channel() == Channel.UNKNOWN;
        int left = limits.stream().filter(i -> i < candidate.at()).reduce(-1, Math::max);
        int right = limits.stream().filter(i -> i > candidate.at()).reduce(s.size(), Math::min);
        Span event = there ? sidelines() : null;
        Span at = event != null ? event : behind(candidate, Math.min(right, candidate.to() + 2), there);
        Span opening = at == null && there ? opening(candidate) : null;
        Span moved = at == null && opening == null && there ? towards(candidate, left) : null;
        if (at == null && opening == null && moved == null) {
            return aside() ? null : behind(candidate, right, there);
        }
        return at != null ? at : opening != null ? opening : moved;
    }

    private @Nullable Span behind(Candidate candidate, int right, boolean there) {
        for (int i = candidate.at() + 1; i < right; i++) {
            if (stops(i) && i > candidate.to()) {
                return null;
            }
            boolean in = AT.contains(word(i));
            boolean to = there && TOWARDS.contains(word(i)) && i >= candidate.to();
            Span span = in || to ? placeAt(i + 1, !there) : null;
            if (span != null && (!in || linked(i, candidate))) {
                return span;
            }
        }
        return null;
    }

    /** 'Hollande will travel to Moscow to meet with', 'is visiting the White House'. */
    private @Nullable Span towards(Candidate candidate, int left) {
        for (int i = candidate.at() - 1; i > left; i--) {
            if (TOWARDS.contains(word(i)) && candidate.at() - i <= 9) {
                Span span = placeAt(i + 1, false);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    /** 'On the sidelines of the Munich Security Conference'. */
    @Nullable
    Span sidelines() {
        for (int i = 0; i < s.size(); i++) {
            if ((s.is(i, "sidelines") || s.is(i, "margins")) && s.is(i + 1, "of")) {
                int start = after(i + 1);
                int end = start;
                while (end < s.size() && end - start < 9 && named(end)) {
                    end++;
                }
                while (end > start
                        && !s.sentence().get(end - 1).capital()
                        && !Character.isDigit(word(end - 1).charAt(0))) {
                    end--;
                }
                return end > start && s.sentence().get(start).capital()
                        ? s.sentence().span(start, end)
                        : null;
            }
        }
        return null;
    }

    /** Whether the sentence speaks of the sidelines of some gathering. */
    boolean aside() {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "sidelines") || s.is(i, "margins") || s.is(i, "sideline")) {
                return true;
            }
        }
        return false;
    }

    /** Where a gathering takes place: 'a NATO summit in London', 'the conference in Munich'. */
    @Nullable
    Span gathering() {
        for (int i = 0; i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean gathering =
                    noun != null && noun.kind().equals("summit") || s.is(i, "conference") || s.is(i, "forum");
            for (int k = i + 1; gathering && k < Math.min(s.size(), i + 9); k++) {
                Span span = AT.contains(word(k)) ? placeAt(k + 1, false) : null;
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private boolean named(int i) {
        return s.sentence().get(i).capital()
                || s.is(i, "summit")
                || s.is(i, "conference")
                || s.is(i, "forum")
                || Character.isDigit(word(i).charAt(0))
                || s.is(i, "-")
                || (s.is(i, "on") && !s.of(i + 1, "calendar"))
                || s.is(i, "in")
                || s.is(i, "of")
                || s.is(i, "the")
                || s.is(i, "for");
    }

    /** 'At Novo-Ogaryovo, Vladimir Putin held talks'. */
    private @Nullable Span opening(Candidate candidate) {
        for (int i = 0; i < Math.min(4, candidate.from()); i++) {
            if (AT.contains(word(i))) {
                Span span = placeAt(i + 1, false);
                if (span != null && closedByComma(i, candidate)) {
                    return span;
                }
            }
        }
        return null;
    }

    private String word(int i) {
        return i >= 0 && i < s.size() ? s.sentence().get(i).lower() : "";
    }

    private boolean stops(int i) {
        return s.is(i, ";") || s.of(i, "saying") || s.is(i, "that") || s.is(i, "because");
    }

    /** 'in X' belongs to the contact, not to a noun between ('the war in X'). */
    private boolean linked(int i, Candidate candidate) {
        if (i <= candidate.to() + 1) {
            return true;
        }
        boolean name = s.sentence().get(i - 1).capital() && s.as(i - 1, Entry.PartyName.class) == null;
        return name
                || s.as(i - 1, Entry.ContactNoun.class) != null
                || channelBefore(i)
                || s.is(i - 1, ",")
                || s.is(i - 1, ")")
                || s.is(i - 1, "held")
                || s.is(i - 1, "place")
                || s.is(i - 1, "hours")
                || s.is(i - 1, "minutes")
                || s.is(i - 1, "visit")
                || calendar(i - 1);
    }

    /** 'via videoconference at'. */
    private boolean channelBefore(int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            boolean channel = s.of(k, "channel-video") || s.of(k, "channel-phone") || s.of(k, "channel-in-person");
            if (channel && s.after(k) == i) {
                return true;
            }
        }
        return false;
    }

    private boolean closedByComma(int i, Candidate candidate) {
        int end = i;
        while (end < candidate.from() && !s.is(end, ",")) {
            end++;
        }
        return s.is(end, ",");
    }

    private int after(int i) {
        int k = i + 1;
        while (s.is(k, "the")) {
            k++;
        }
        return k;
    }

    private boolean calendar(int i) {
        String word = word(i);
        return word.endsWith("day") || word.equals("today") || word.matches("\\d{1,4}") || word.equals("yesterday");
    }

    /** Party code of the country in which the named place lies; empty where the lexicon does not say. */
    static String country(Spotted s, Span words) {
        String country = "";
        for (int i = 0; i < s.size(); i++) {
            boolean within = s.sentence().get(i).start() >= words.start()
                    && s.sentence().get(i).end() <= words.end();
            Entry.PlaceName place = within ? s.as(i, Entry.PlaceName.class) : null;
            Entry.PartyName party = within ? s.as(i, Entry.PartyName.class) : null;
            if (place != null) {
                country = place.country();
            } else if (party != null && party.state()) {
                country = party.party().code();
            }
        }
        return country;
    }

    private @Nullable Span placeAt(int from, boolean onlySites) {
        int i = from;
        int noun = -1;
        while (s.as(i, Entry.PlaceName.class) == null
                && (s.is(i, "the")
                        || s.is(i, "his")
                        || s.is(i, "her")
                        || s.is(i, "its")
                        || s.of(i, "place-word")
                        || (i > from && (s.is(i, "of") || s.is(i, "in"))))) {
            noun = noun < 0 && s.of(i, "place-word") ? i : noun;
            i = s.after(i);
        }
        int start = noun >= 0 ? noun : i;
        int end = start;
        while (i < s.size()) {
            Entry.PlaceName place = s.as(i, Entry.PlaceName.class);
            Entry.PartyName party = s.as(i, Entry.PartyName.class);
            boolean site = place != null
                    && (place.kind().equals("venue") || place.kind().equals("residence"));
            boolean country = party != null && party.state() && party.form() == Entry.PartyName.Form.NAME;
            boolean seat = party != null && party.form() == Entry.PartyName.Form.METONYM;
            if (place != null && (!onlySites || site || end > start)
                    || (country || seat) && (!onlySites || end > start)) {
                if (s.is(s.after(i), "'s")) {
                    break;
                }
                end = s.after(i);
                i = end;
                while (end > start
                        && (s.of(end, "place-word") && s.sentence().get(end - 1).capital() && !s.is(end, "state"))) {
                    end = s.after(end);
                    i = end;
                }
            } else if (end > start
                    && (s.is(i, ",") || s.is(i, "in") || s.is(i, "outside") || s.is(i, "of") || s.of(i, "place-word"))
                    && i - end < 3) {
                i++;
            } else {
                break;
            }
        }
        return end > start ? s.sentence().span(start, end) : null;
    }
}
