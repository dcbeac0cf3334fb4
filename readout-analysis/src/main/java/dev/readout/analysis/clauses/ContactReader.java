package dev.readout.analysis.clauses;

import dev.readout.analysis.Trace;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.List;

/**
 * Reads the contacts of one sentence: for each contact verb or noun, who stands on either side of it. Finite-state
 * patterns over the sentence's principals, no parse.
 */
public final class ContactReader {
    /** Verbs before somebody and 'aside'. */
    private static final WordSet LEADING =
            WordSet.of("pulled", "took", "taken", "drew", "steered", "pulling", "taking");

    /** Tie what follows to a contact or a journey told before. */
    private static final WordSet LINKS = WordSet.of("where", "as", "so");

    /** So many tokens at most stand between those who deal with something by phone and the phone. */
    private static final int CLAUSE = 12;

    private final Spotted s;
    private final Arguments arguments;
    private final Candidates candidates;
    private final List<Candidate> found;
    private final SpeechActs acts;
    private final NounReader nouns;
    private final LetterReader writings;
    private final VerbReader verbs;
    private final Journeys journeys;

    private ContactReader(Spotted sentence, List<Principal> principals, Cast cast, boolean headline) {
        this.s = sentence;
        this.arguments = new Arguments(sentence, Group.of(sentence, principals, headline), cast, headline);
        StatusReader statuses = new StatusReader(sentence, headline);
        ChannelReader channels = new ChannelReader(sentence);
        this.candidates = new Candidates(sentence, cast, statuses, channels);
        this.found = candidates.all();
        Ties ties = new Ties(arguments, sentence);
        Letters letters = new Letters(arguments, sentence, cast, headline);
        Attendance attendance = new Attendance(arguments, sentence, cast);
        this.journeys = new Journeys(arguments, sentence, candidates);
        this.acts = new SpeechActs(sentence, cast, arguments, ties, statuses, channels, candidates, journeys);
        this.nouns = new NounReader(arguments, sentence, cast, channels, attendance, letters, ties, acts, candidates);
        this.writings = new LetterReader(arguments, sentence, letters, acts, candidates);
        this.verbs = new VerbReader(arguments, sentence, statuses, channels, attendance, ties, candidates);
    }

    public static List<Candidate> read(Spotted sentence, List<Principal> principals, Cast cast, boolean headline) {
        return read(sentence, principals, cast, headline, Trace.NONE);
    }

    /** The same, telling the trace why contact words came to nothing. */
    public static List<Candidate> read(
            Spotted sentence, List<Principal> principals, Cast cast, boolean headline, Trace trace) {
        ContactReader reader = new ContactReader(sentence, principals, cast, headline);
        DayOfCalls calls = new DayOfCalls(sentence, principals, cast, reader.arguments, reader.candidates);
        for (int i = 0; i < sentence.size(); i = sentence.after(i)) {
            int before = reader.found.size();
            reader.at(i);
            calls.at(i);
            if (trace != Trace.NONE && reader.found.size() == before) {
                new Shortfall(sentence, principals, reader.arguments).tell(i, trace);
            }
        }
        calls.underHeading();
        new NextAntecedents(reader.arguments, sentence, principals, cast).remember();
        return Together.read(sentence, reader.found);
    }

    private void at(int i) {
        if (LINKS.has(s.sentence().get(i))) {
            linked(i);
        }
        Thing thing = s.at(i);
        if (thing == null) {
            return;
        }
        Entry.ContactNoun noun = thing.as(Entry.ContactNoun.class);
        Entry.ContactVerb verb = VerbForms.contactVerb(s, i);
        if (noun != null
                && (s.of(i - 1, "honorific")
                        || Nominal.adjectival(s, i)
                        || Nominal.manner(s, i)
                        || verb == null && Nominal.finite(s, i))) {
            return;
        }
        if (noun != null && (verb == null || Nominal.at(s, i) || arguments.ofStates(i))) {
            noun(new Trigger(i, thing.to(), noun, null));
        } else if (verb != null && Nominal.callOnDay(s, i)) {
            nouns.read(new Trigger(i, i + 1, new Entry.ContactNoun("call", "call", Channel.PHONE, false), null));
        } else if (verb != null && verb.base().startsWith("visit") && Nominal.at(s, i)) {
            nouns.visit(i);
        } else if (verb != null) {
            verbs.read(new Trigger(i, thing.to(), null, verb));
        } else if (thing.of("invite") && !invites(i)) {
            acts.invite(i, thing.to());
        } else if (s.is(i, "invitation") || s.is(i, "invite") && invites(i)) {
            acts.invitation(i);
        } else if (thing.of("speech-act")) {
            acts.told(i, thing.to());
        } else if (thing.of("appealing") || s.is(i, "urging")) {
            acts.tell(i, thing.to());
        } else if (thing.of("channel-phone")) {
            byPhone(i, thing.to());
        } else if (thing.of("aside")) {
            aside(i);
        }
    }

    private void linked(int i) {
        if (s.is(i, "where")) {
            journeys.where(i);
        } else {
            likewise(i);
        }
    }

    /** 'Lee called Chan, as did Park': Park did too. */
    private void likewise(int as) {
        boolean did = s.is(as + 1, "did") || s.is(as + 1, "has") || s.is(as + 1, "had") || s.is(as + 1, "will");
        Group other = did && !found.isEmpty() ? arguments.personsAt(as + 2) : null;
        if (other != null && s.is(as - 1, ",") && other.actors().size() == 1) {
            candidates.likewise(found.get(found.size() - 1), other, as + 1);
        }
    }

    /** 'Lee pulled Chan aside', 'took her aside'. */
    private void aside(int at) {
        for (Group whom : arguments.groups()) {
            int verb = whom.from() - 1;
            verb -= s.of(verb, "honorific") ? 1 : 0;
            Group who = whom.to() == at && verb >= 0 && LEADING.has(s.sentence().get(verb))
                    ? arguments.subject(verb)
                    : null;
            Group other = who == null ? null : arguments.usable(whom, who.actors());
            if (who != null && other != null) {
                candidates.there(verb, who, other, Status.HELD, "taken aside");
            }
        }
    }

    private void noun(Trigger t) {
        if (t.kind().equals("letter")) {
            writings.read(t);
        } else {
            nouns.read(t);
        }
    }

    /** 'Extends invite', 'on Lee's invite': the noun. */
    private boolean invites(int i) {
        return s.is(i, "invite") && (s.of(i - 1, "letter-verb") || s.is(i - 1, "'s") || s.is(i - 1, "an"));
    }

    /** 'Reached agreement by phone with X', 'agreeing with X by phone on': whatever they did, they talked. */
    private void byPhone(int from, int to) {
        if (Words.counted(s, to)) {
            return;
        }
        Group with = arguments.behind(to, "with");
        for (Group group : arguments.groups()) {
            with = with == null && group.to() == from && s.is(group.from() - 1, "with") ? group : with;
        }
        boolean told = found.stream().anyMatch(c -> from - c.at() < 20);
        Group subject = told || with == null ? null : arguments.subject(Math.min(from, with.from()));
        if (with != null && subject != null) {
            candidates.add(new Trigger(from, to, null, null), subject.ours(), with, "by phone");
        }
        Group both = told || with != null ? null : Arguments.joint(arguments.subject(from));
        if (both != null && (both.to() > from - 4 || dealt(both.to(), from)) && !both.vague()) {
            // 'A and B agreed by phone', 'A and B will go through the plan by phone'
            candidates.add(new Trigger(from, to, null, null), both, null, "by phone");
        }
    }

    /** Whether one clause without further persons leads from those who will do something to the phone. */
    private boolean dealt(int from, int phone) {
        boolean one = s.of(from, "planned") && phone - from <= CLAUSE;
        for (int i = from; one && i < phone; i++) {
            one = s.sentence().get(i).word()
                    && !s.of(i, "boundary")
                    && !s.of(i, "saying")
                    && arguments.covering(i) == null;
        }
        return one;
    }
}
