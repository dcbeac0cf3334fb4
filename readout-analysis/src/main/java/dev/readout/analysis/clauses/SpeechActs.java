package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one says to another: told, congratulated, asked, invited (codebook §1). */
final class SpeechActs {
    /** What one calls another to do, when the call is by phone. */
    private static final WordSet TALKING = ContactWords.of("talking");

    private final Spotted s;
    private final Cast cast;
    private final Arguments arguments;
    private final StatusReader statuses;
    private final ChannelReader channels;
    private final Candidates candidates;
    private final List<Candidate> found;
    private final Invitations invitations;
    private final Ties ties;
    private final Letters letters;
    private final Occasions occasions;
    private final Journeys journeys;
    private final OnVisit visits;

    SpeechActs(
            Spotted sentence,
            Cast cast,
            Arguments arguments,
            Ties ties,
            StatusReader statuses,
            ChannelReader channels,
            Candidates candidates,
            Journeys journeys) {
        this.s = sentence;
        this.journeys = journeys;
        this.cast = cast;
        this.arguments = arguments;
        this.statuses = statuses;
        this.channels = channels;
        this.candidates = candidates;
        this.found = candidates.all();
        this.ties = ties;
        this.letters = new Letters(arguments, sentence, cast, false);
        this.occasions = new Occasions(sentence);
        this.invitations = new Invitations(arguments, sentence);
        this.visits = new OnVisit(arguments, sentence);
    }

    /** 'A call from X to focus on the matter', 'in a call to leaders to unite': an appeal, not by phone. */
    boolean appeal(Trigger t) {
        if (!s.is(t.from(), "call") && !s.is(t.from(), "calls") || t.to() > t.from() + 1) {
            return false;
        }
        boolean addressed = s.is(t.to(), "from") || s.is(t.to(), "to") || s.is(t.to(), "by");
        for (int i = t.to() + 1; addressed && i < Math.min(s.size() - 1, t.to() + 8); i++) {
            if (s.is(i, ",") || s.of(i, "boundary") || s.is(i, "with")) {
                return false;
            }
            if (s.is(i, "to") && !s.sentence().get(i + 1).capital() && s.at(i + 1) == null) {
                return !TALKING.has(s.sentence().get(i + 1));
            }
        }
        return s.is(t.to(), "for")
                && !s.sentence().get(Math.min(s.size() - 1, t.to() + 1)).capital();
    }

    /** 'Extended an invitation to X': the invitation that the noun at a token tells of. */
    void invitation(int noun) {
        Invitations.Invitation told = invitations.at(noun);
        List<Actor> hosted = told == null ? invitations.hosted(noun) : List.of();
        if (!hosted.isEmpty()) {
            cast.pair(hosted);
        }
        if (told != null) {
            invited(noun, noun + 1, told.host(), told.guest(), told.status(), Channel.IN_PERSON);
        }
    }

    /** 'Invited X'. */
    void invite(int from, int to) {
        if (new StatusWords(s).negated(from - 5, from)) {
            // 'took offence at not being invited'
            return;
        }
        Trigger t = new Trigger(from, to, null, null);
        Group object = arguments.object(t);
        Group host = object == null && s.is(to, "by") ? arguments.behind(to, "by") : null;
        if (host != null && (arguments.headline() || invitations.forVisit(host.to()))) {
            invited(from, to, host, arguments.subject(from), statuses.invitation(from, to), Channel.IN_PERSON);
            return;
        }
        invited(
                from,
                to,
                arguments.subject(from),
                object,
                object == null ? Status.PROPOSED : statuses.invitation(from, object.to()),
                Channel.IN_PERSON);
    }

    private void invited(
            int from, int to, @Nullable Group subject, @Nullable Group object, Status status, Channel channel) {
        if (object != null && subject != null) {
            subject = asking(subject);
            List<Actor> actors = Candidates.actors(subject, object);
            if (actors.size() > 1) {
                found.add(new Candidate(
                        s,
                        Candidates.members(subject, object),
                        actors,
                        Math.min(subject.from(), object.from()),
                        Math.max(Math.max(subject.to(), object.to()), to),
                        from,
                        from,
                        channel,
                        s.sentence().span(from, to),
                        status,
                        subject.actors().get(0).party(),
                        false,
                        false,
                        false,
                        "invitation"));
                cast.pair(actors);
            }
        }
    }

    /** 'A asked B to invite C': A invites. */
    private Group asking(Group inviting) {
        int verb = inviting.from() - 1;
        boolean asked = verb > 0 && s.of(verb, "asking") && s.is(inviting.to(), "to");
        Group asking = asked ? arguments.subject(verb) : null;
        return asking == null ? inviting : asking;
    }

    /** 'Told X', 'asked X for talks'. */
    void told(int from, int to) {
        Trigger t = new Trigger(from, to, null, null);
        // 'A was told by B in a call': B told A
        int by = s.of(to, "channel-phone") ? s.after(to) : to;
        Group speaker = s.is(by, "by") && VerbForms.passive(s, from) ? arguments.personsAt(by + 1) : null;
        Group object = speaker == null ? arguments.object(t) : arguments.subject(from);
        Group subject = speaker == null ? arguments.subject(from) : speaker;
        object = object == null || subject == null
                ? object
                : arguments.antecedents().otherHolder(object, subject);
        if (object != null && subject != null && !object.vague() && !subject.vague()) {
            Invitations.Sought sought = s.of(from, "asking") ? invitations.sought(object.to()) : null;
            if (sought != null) {
                Status status = statuses.granted(sought.to()) ? Status.PLANNED : Status.PROPOSED;
                invited(from, sought.to(), subject, object, status, sought.channel());
            } else {
                speechDuring(from, subject, object);
            }
        }
    }

    /** 'A to press B on trade at talks', 'will urge B at a meeting': what is said there makes it a contact. */
    void tell(int from, int to) {
        Group urged = journeys.urged(from, to);
        Group traveller = urged == null ? null : arguments.subject(from);
        if (urged != null && traveller != null && !traveller.vague()) {
            candidates.there(from, traveller, urged, Status.HELD, "errand");
            return;
        }
        boolean does = s.is(from - 1, "to") || s.of(from - 1, "planned") || s.is(from, "urging");
        Group visitor = does ? arguments.subject(from) : null;
        Group visited =
                visitor != null && journeys.there(visitor) ? arguments.object(new Trigger(from, to, null, null)) : null;
        if (visited != null && visitor != null && !visited.vague() && !visited.pronoun()) {
            // 'leaves for Suva, where he will brief X'
            candidates.there(from, visitor, visited, Status.PLANNED, "errand");
            return;
        }
        Trigger during = does ? during(s.size()) : null;
        Group object = during == null ? null : arguments.object(new Trigger(from, to, null, null));
        Group subject = object == null ? null : arguments.subject(from);
        boolean there = object != null && during != null && within(object.to(), during.from());
        boolean people = object != null && subject != null && !object.pronoun() && !subject.vague();
        if (during != null && subject != null && there && people) {
            candidates.add(during, subject, object, "speech during");
        }
    }

    /** The clause goes on from a token to a later one. */
    private boolean within(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, ",") || s.of(i, "boundary") || s.of(i, "saying")) {
                return false;
            }
        }
        return from < to;
    }

    /** 'In a phone call, A told B that …': the speech act's persons, the noun's channel. */
    private void speechDuring(int from, Group subject, Group object) {
        int end = Math.max(subject.to(), object.to());
        Trigger written = letters.enclosing(subject, object);
        if (written != null && written.from() > end) {
            // 'told X in a letter that the summit was off'
            candidates.add(written, subject, object, "speech in a letter");
            return;
        }
        Trigger occasion = ties.occasion(subject);
        Trigger during = occasion == null ? during(s.size()) : occasion;
        during = during == null ? visits.of(subject, object) : during;
        during = during == null ? whenMet(object.to()) : during;
        if (during != null) {
            // 'told A and B in separate phone calls'
            boolean each = during.noun() != null
                    && during.noun().plural()
                    && during.channel().remote();
            candidates.distribute(during, subject, object, each, "speech during");
            return;
        }
        // 'told X at the palace'; 'told X in Berlin' does not say that both were there
        boolean there = !s.is(end, "in") && channels.beside(end);
        // 'told visiting President X'
        there |= s.is(from + 1, "visiting") || s.is(from + 1, "the") && s.is(from + 2, "visiting");
        if (s.of(from, "telling") && (journeys.there(subject) || there)) {
            candidates.there(from, subject, object, Status.HELD, "told there");
            return;
        }
        if (written != null) {
            candidates.add(written, subject, object, "speech in a letter");
            return;
        }
        ChannelReader.Shown spoken = channels.spoken(from, end);
        if (spoken == null && s.of(from, "appeal") && s.is(end, "to")) {
            // anyone may urge anyone to do something, in public too
            return;
        }
        int start = Math.min(subject.from(), object.from());
        if (spoken != null) {
            Span channel = s.sentence().span(spoken.from(), spoken.to());
            Candidates.Evidence words = new Candidates.Evidence(start, end, from, channel);
            candidates.said(words, subject, object, spoken.channel(), Status.HELD, null, false, "speech act, spoken");
            return;
        }
        Channel unsaid = s.of(from, "letter-act") ? Channel.LETTER : Channel.UNKNOWN;
        Candidates.Evidence words =
                new Candidates.Evidence(start, end, from, s.sentence().span(from, from + 1));
        candidates.said(words, subject, object, unsaid, Status.HELD, null, true, told(from, subject, object));
    }

    /** 'Told X when we met last month': the verb that says where and when. */
    private @Nullable Trigger whenMet(int from) {
        boolean when = s.is(from, "when") || s.is(from, "as");
        boolean they = s.is(from + 1, "we") || s.is(from + 1, "they") || s.is(from + 1, "the") && s.is(from + 2, "two");
        int verb = s.is(from + 1, "the") ? from + 3 : from + 2;
        Entry.ContactVerb met = when && they && verb < s.size() ? VerbForms.contactVerb(s, verb) : null;
        boolean both =
                met != null && met.frames().contains("mutual") && !met.frames().contains("tentative");
        return both ? new Trigger(verb, s.after(verb), null, met) : null;
    }

    /** By which words the one spoke to the other: 'told X' between two who are named says the most. */
    private String told(int verb, Group subject, Group object) {
        boolean perfect = s.is(verb - 1, "has") || s.is(verb - 1, "have");
        boolean once = s.is(verb, "told") && !perfect && subject.named() && object.named();
        return !plainly(verb) ? "speech act" : once ? Candidates.TOLD + Candidates.ONCE : Candidates.TOLD;
    }

    /** 'Told X'; not 'has repeatedly told X', nor 'urged X', which may be said in public. */
    private boolean plainly(int verb) {
        boolean again = s.of(verb - 1, "adverb") || s.of(verb - 1, "habit");
        return s.of(verb, "telling") && !again;
    }

    /** 'During the conversation, …': the occasion, if the sentence names nobody with it. */
    @Nullable
    Trigger during(int end) {
        for (int i = 0; i < end; i = s.after(i)) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean opens = i > 0 && noun != null && !noun.kind().equals("letter") && occasions.before(i);
            opens &= VerbForms.contactVerb(s, i) == null || Nominal.at(s, i);
            if (opens
                    && !Nominal.adjectival(s, i)
                    && arguments.behind(s.after(i), "with") == null
                    && arguments.behind(s.after(i), "between") == null) {
                return new Trigger(i, s.after(i), noun, null);
            }
        }
        return null;
    }
}
