package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows that two who are said to have spoken sat together: 'told X to wait as they sat down to their first summit',
 * 'thanked X on the sidelines of the summit', 'speaks with X during a bilateral meeting'.
 */
final class Together {
    private static final WordSet SIDE = WordSet.of("sidelines", "margins");
    private static final WordSet AMID = WordSet.of("during", "at");
    private static final WordSet WHEN = WordSet.of("as", "when", "while");
    private static final WordSet THEY = WordSet.of("they", "two", "pair", "both", "duo");
    /** Words like 'the two leaders' have so many tokens at most. */
    private static final int THEIR_NAMES = 4;
    /** So many tokens from 'during' to its noun, and from 'they' to what they did. */
    private static final int NEAR = 6;
    /** So many tokens the name of a gathering has at most. */
    private static final int NAMED = 9;

    private final Spotted s;
    private final List<Candidate> all;

    private Together(Spotted sentence, List<Candidate> all) {
        this.s = sentence;
        this.all = all;
    }

    /** The same contacts; those held or planned whose channel no word of their own shows are in person where the sentence says so. */
    static List<Candidate> read(Spotted sentence, List<Candidate> candidates) {
        return new Together(sentence, candidates).read();
    }

    private List<Candidate> read() {
        List<Candidate> shown = new ArrayList<>(all.size());
        for (Candidate candidate : all) {
            shown.add(shown(candidate));
        }
        return shown;
    }

    private Candidate shown(Candidate candidate) {
        boolean open = candidate.channel() == Channel.UNKNOWN
                && (candidate.status() == Status.HELD || candidate.status() == Status.PLANNED);
        Span words = open ? words(candidate) : null;
        if (open && words == null && candidate.rule().startsWith(Candidates.TOLD) && placed(candidate.to())) {
            return candidate.there();
        }
        return words == null ? candidate : certain(candidate.by(Channel.IN_PERSON, words));
    }

    /** 'Lee and Chan will discuss it at their summit': no longer only words. */
    static Candidate certain(Candidate candidate) {
        boolean named = candidate.participants().stream().allMatch(p -> p.kind() != Principal.Kind.PAIR);
        return named && candidate.rule().startsWith(Candidates.TENTATIVE) ? candidate.told() : candidate;
    }

    private @Nullable Span words(Candidate candidate) {
        boolean own = true;
        for (int i = candidate.to(); i < s.size() && !remote(i); i++) {
            boolean when = WHEN.has(s.sentence().get(i));
            own &= when || !s.of(i, "boundary") && !s.of(i, "saying") && !s.is(i, "to");
            int found = own && SIDE.has(s.sentence().get(i))
                    ? i
                    : AMID.has(s.sentence().get(i)) ? meeting(i, own) : when ? met(candidate, i) : -1;
            if (found > 0) {
                return s.sentence().span(found, s.after(found));
            }
        }
        return null;
    }

    /** 'Told X in Paris', 'told X on Monday at the White House', 'told X, at the summit': it is said where they stood. */
    private boolean placed(int from) {
        int i = from;
        while (s.of(i, "calendar") || s.of(i, "when") || s.is(i, "on") && s.of(i + 1, "calendar") || s.is(i, ",")) {
            i++;
        }
        int place = s.is(i + 1, "the") ? i + 2 : i + 1;
        Entry.PartyName party = s.as(place, Entry.PartyName.class);
        boolean state = party != null && party.form() != Entry.PartyName.Form.ADJECTIVE;
        boolean there = state || s.as(place, Entry.PlaceName.class) != null;
        for (int k = place; s.is(i, "at") && k < Math.min(s.size(), place + NAMED) && !s.is(k, ","); k++) {
            there |= s.is(k, "summit");
        }
        for (int k = 0; there && k < s.size(); k++) {
            there = !remote(k);
        }
        return there && (s.is(i, "in") || s.is(i, "at"));
    }

    /** 'During a bilateral meeting', 'at their summit': the noun, or -1; a meeting with others has its own persons. */
    private int meeting(int preposition, boolean own) {
        boolean theirs = s.is(preposition + 1, "their");
        boolean a = s.is(preposition + 1, "a") || s.is(preposition + 1, "an");
        for (int i = preposition + 1; (theirs || own && a) && i < Math.min(s.size(), preposition + NEAR); i++) {
            if (inPerson(i) != null) {
                int behind = s.after(i);
                boolean others = s.is(behind, "with") || s.is(behind, "between") || s.is(behind, "of");
                return others || told(i) ? -1 : i;
            }
            boolean person = s.as(i, Entry.PersonName.class) != null || s.as(i, Entry.Office.class) != null;
            if (s.is(i, ",") || person || s.as(i, Entry.ContactVerb.class) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** 'As they met', 'when the two leaders held talks': the word that tells of it, or -1. */
    private int met(Candidate candidate, int when) {
        int they = s.is(when + 1, "the") ? when + 2 : when + 1;
        int visit = visits(candidate, when + 1);
        if (visit > 0) {
            return visit;
        }
        if (!(they < s.size() && THEY.has(s.sentence().get(they)))) {
            return -1;
        }
        for (int i = they + 1; i < Math.min(s.size(), they + THEIR_NAMES + NEAR); i++) {
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            if (verb != null && verb.channel() == Channel.IN_PERSON || inPerson(i) != null) {
                return i;
            }
            if (s.is(i, ",") || s.of(i, "planned") || s.of(i, "proposed") || s.of(i, "negation")) {
                return -1;
            }
        }
        return -1;
    }

    /** 'When the French president visits', where he is one of the two: the verb, or -1. */
    private int visits(Candidate candidate, int from) {
        boolean one = false;
        for (int i = from; i < Math.min(s.size(), from + THEIR_NAMES + 1); i++) {
            one |= names(candidate, i);
            Entry.ContactVerb verb = s.as(i, Entry.ContactVerb.class);
            if (verb != null && verb.base().equals("visit")) {
                return one ? i : -1;
            }
        }
        return -1;
    }

    private boolean names(Candidate candidate, int i) {
        Entry.PartyName party = s.as(i, Entry.PartyName.class);
        String word = " " + s.sentence().get(i).text();
        return candidate.actors().stream()
                .anyMatch(a ->
                        a.name().endsWith(word) || party != null && a.party().equals(party.party()));
    }

    private Entry.@Nullable ContactNoun inPerson(int i) {
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun != null && noun.channel() == Channel.IN_PERSON ? noun : null;
    }

    /** A contact of its own. */
    private boolean told(int at) {
        return all.stream().anyMatch(c -> c.at() == at);
    }

    private boolean remote(int i) {
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun != null && noun.channel().remote() || s.of(i, "channel-phone") || s.of(i, "channel-video");
    }
}
