package dev.readout.analysis.clauses;

import dev.readout.analysis.Trace;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the contacts of one sentence: for each contact verb or noun, who stands on either side of it. Finite-state
 * patterns over the sentence's principals, no parse.
 */
public final class ContactReader {
    private final Spotted s;
    private final List<Principal> principals;
    private final Cast cast;
    private final Arguments arguments;
    private final Letters letters;
    private final Attendance attendance;
    private final Guests guests;
    private final Ties ties;
    private final StatusReader statuses;
    private final ChannelReader channels;
    private final boolean headline;
    private final Candidates candidates;
    private final List<Candidate> found;
    private final SpeechActs acts;

    private ContactReader(Spotted sentence, List<Principal> principals, Cast cast, boolean headline) {
        this.s = sentence;
        this.principals = principals;
        this.cast = cast;
        this.headline = headline;
        this.arguments = new Arguments(sentence, Group.of(sentence, principals, headline), cast, headline);
        this.letters = new Letters(arguments, sentence, cast, headline);
        this.attendance = new Attendance(arguments, sentence, cast);
        this.guests = new Guests(arguments, sentence);
        this.ties = new Ties(arguments, sentence);
        this.statuses = new StatusReader(sentence, headline);
        this.channels = new ChannelReader(sentence);
        this.candidates = new Candidates(sentence, cast, statuses, channels);
        this.found = candidates.all();
        this.acts = new SpeechActs(sentence, cast, arguments, ties, statuses, channels, candidates);
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
        reader.arguments.sentenceSubject().or(reader::onlyOther).ifPresent(cast::subject);
        reader.arguments.jointSubject().ifPresent(cast::together);
        return Together.read(sentence, reader.found);
    }

    /** In somebody's own words, who alone is named: 'I had a talk with X. I invited him.' */
    private Optional<List<Actor>> onlyOther() {
        if (!cast.conversation().firstPerson()) {
            return Optional.empty();
        }
        Set<Actor> named = new LinkedHashSet<>();
        principals.stream()
                .filter(p -> p.kind() == Principal.Kind.NAMED && p.counts())
                .forEach(p -> named.addAll(p.actors()));
        return named.size() == 1 ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    private void at(int i) {
        Thing thing = s.at(i);
        if (thing == null) {
            return;
        }
        Entry.ContactNoun noun = thing.as(Entry.ContactNoun.class);
        Entry.ContactVerb verb = Words.contactVerb(s, i);
        if (noun != null && (Words.adjectival(s, i) || Words.manner(s, i) || verb == null && Words.finite(s, i))) {
            return;
        }
        if (noun != null && (verb == null || Words.nominal(s, i))) {
            if (noun.kind().equals("letter")) {
                letter(new Trigger(i, thing.to(), noun, null));
            } else {
                noun(new Trigger(i, thing.to(), noun, null));
            }
        } else if (verb != null && Words.callOnDay(s, i)) {
            noun(new Trigger(i, i + 1, new Entry.ContactNoun("call", "call", Channel.PHONE, false), null));
        } else if (verb != null) {
            verb(new Trigger(i, thing.to(), null, verb));
        } else if (thing.of("invite") && !invites(i)) {
            acts.invite(i, thing.to());
        } else if (s.is(i, "invitation") || s.is(i, "invite") && invites(i)) {
            acts.invitation(i);
        } else if (thing.of("speech-act")) {
            acts.told(i, thing.to());
        } else if (thing.of("channel-phone")) {
            byPhone(i, thing.to());
        }
    }

    /** 'Extends invite', 'on Lee's invite': the noun. */
    private boolean invites(int i) {
        return s.is(i, "invite") && (s.of(i - 1, "letter-verb") || s.is(i - 1, "'s") || s.is(i - 1, "an"));
    }

    /** 'Reached agreement by phone with X', 'agreeing with X by phone on': whatever they did, they talked. */
    private void byPhone(int from, int to) {
        Group with = arguments.behind(to, "with");
        for (Group group : arguments.groups()) {
            with = with == null && group.to() == from && s.is(group.from() - 1, "with") ? group : with;
        }
        boolean told = found.stream().anyMatch(c -> from - c.at() < 20);
        Group subject = told || with == null ? null : arguments.subject(Math.min(from, with.from()));
        if (with != null && subject != null) {
            candidates.add(new Trigger(from, to, null, null), subject.ours(), with, "by phone");
        }
    }

    private void verb(Trigger t) {
        Entry.ContactVerb verb = Objects.requireNonNull(t.verb());
        boolean finite = verb.form() != VerbForm.BASE && verb.form() != VerbForm.GERUND;
        boolean spare = !finite && !headline || !found.isEmpty();
        boolean owned = s.is(t.from() - 1, "his") || s.is(t.from() - 1, "her") || s.is(t.from() - 1, "their");
        if (verb.base().startsWith("visit") && Words.nominal(s, t.from())) {
            visit(t);
            return;
        }
        if (Words.counted(s, t.to()) || owned && verb.form() == VerbForm.BASE) {
            // 'his host X' is a person, 'their talk' a noun
            return;
        }
        boolean ahead = verb.form() == VerbForm.BASE && expected(t) || planning(t.from()) || travelling(t.from());
        if (verb.frames().contains("tentative") && (!ahead || !found.isEmpty()) && spare) {
            return;
        }
        boolean untimed = verb.frames().contains("timed") && !Words.timed(s, t.to());
        if (untimed || verb.frames().contains("ahead") && !ahead) {
            return;
        }
        boolean passive = verb.form() != VerbForm.GERUND && Words.passive(s, t.from());
        Group object = null;
        boolean to = verb.frames().contains("to");
        // 'speaks to a special bond with X' is not said of speaking with X
        boolean toward = to && s.is(t.to(), "to");
        if (verb.frames().contains("with") && !toward) {
            object = arguments.behind(t.to(), "with");
        }
        if (object != null && beforePress(t.to(), object.from())) {
            return;
        }
        boolean named =
                object != null && (s.is(object.to(), "\"") || s.is(object.to(), "“") || s.is(object.to(), "was"));
        if (named && verb.base().equals("call")) {
            // 'would never call X "short"'
            return;
        }
        if (object == null && to) {
            object = arguments.behind(t.to(), "to");
        }
        if (object == null && verb.frames().contains("for") && s.is(t.to(), "for")) {
            object = arguments.behind(t.to(), "for");
        }
        if (object == null && verb.frames().contains("object") && !passive) {
            object = arguments.object(t);
        }
        if (object == null && !passive && !verb.initiative()) {
            object = ties.relative(t.from());
        }
        if (object != null && verb.frames().contains("occasion") && !arguments.occasionBehind(object)) {
            return;
        }
        if (object == null && verb.frames().contains("passive") && passive) {
            boolean told = arguments.adjacentSubject(t.from()) || s.is(t.from() - 1, "being");
            object = told ? guests.host(t) : null;
        }
        if (verb.frames().contains("gathering")) {
            Group all = arguments.startingAt(t.to());
            if (all != null && all.several() && all.named()) {
                Trigger gathering = attendance.gathering(t);
                candidates.add(gathering, all, attendance.chair(t.from()), "verb, gathering");
            }
            return;
        }
        if (object == null && verb.frames().contains("passive") && !passive) {
            object = guests.guest(t);
        }
        boolean handed = passive && to && !verb.frames().contains("passive");
        Group agent = handed && object != null ? arguments.behind(t.to(), "by") : null;
        Group subject = agent != null ? agent : arguments.subject(t.from());
        boolean asked = verb.frames().contains("tentative") && !finite && !ahead && s.is(t.from() - 1, "to");
        if (asked && subject != null && subject.to() != t.from() - 1) {
            // 'X urges Y to discuss it with Z'
            return;
        }
        Group listed = object == null && verb.frames().contains("object") ? arguments.including(t.to()) : null;
        boolean calls = s.as(t.to(), Entry.ContactNoun.class) != null;
        if (listed != null && !calls && subject != null && verb.channel() == Channel.IN_PERSON) {
            candidates.distribute(t, subject.ours(), listed, true, "verb, including");
            return;
        }
        if (subject == null && object != null && verb.form() == VerbForm.PAST) {
            subject = arguments.elided(t.from());
        }
        // 'When meeting with X, Y said', 'As he meets X, Y will raise the matter'
        boolean opens = verb.form() == VerbForm.GERUND && !verb.frames().contains("together") && t.from() < 4;
        if (subject == null
                && object != null
                && (opens || arguments.antecedents().opening(t.from()))) {
            subject = arguments.mainSubject(object.to());
        }
        if (subject == null && object != null && statuses.awaiting(t.from())) {
            subject = arguments.elided(s.sentence().get(0).word() ? 0 : 1);
            object = subject == null ? object : arguments.antecedents().otherThan(subject, object);
        }
        if (subject == null && object != null && verb.form() == VerbForm.BASE && statuses.glad(t.from())) {
            subject = arguments.elided(Math.min(1, t.from()));
        }
        if (object == null
                && subject != null
                && subject.several()
                && verb.frames().contains("mutual")
                && (verb.frames().contains("tentative")
                        || Words.intransitive(s, t.to(), verb.frames().contains("to")))) {
            candidates.add(t, subject, null, "mutual verb");
        } else if (object != null && subject != null) {
            subject = subject.ours();
            if (object.pronoun() && subject.actors().stream().anyMatch(object.actors()::contains)) {
                // 'He will greet them': he is none of them
                object = arguments.antecedents().otherOfTwo(object, subject);
                if (object == null) {
                    return;
                }
            }
            if (subject.pronoun() && object.actors().containsAll(subject.actors())) {
                // 'He will meet X': X is not he
                subject = arguments.usable(subject, object.actors());
                if (subject == null) {
                    return;
                }
            }
            boolean phoned = !object.vague()
                    && object.actors().size() > 1
                    && channels.read(t, object.to()).channel() == Channel.PHONE;
            boolean spoke =
                    verb.channel() == Channel.UNKNOWN && (object.members().size() > 1 || phoned);
            boolean each = (verb.initiative()
                            || spoke
                            || object.members().size() > 2
                            || arguments.separately(t, object)
                            || arguments.oneByOne(object))
                    && !verb.frames().contains("together")
                    && !arguments.summitBehind(object);
            boolean all = subject.several() && s.is(t.from() - 1, "all") || s.is(t.from() - 1, "each");
            boolean callers =
                    verb.initiative() && subject.several() && object.actors().size() == 1;
            if (all || callers) {
                candidates.distribute(t, object, subject, true, "verb, each");
            } else {
                Trigger occasion = verb.frames().contains("tentative") ? ties.occasion(subject) : null;
                if (occasion != null) {
                    candidates.add(occasion, subject, object, "noun, told in it");
                    return;
                }
                candidates.distribute(t, subject, object, each, "verb");
                further(t, subject, object, ties.further(object, passive), each, "verb");
            }
        }
    }

    /** 'Speaking at a joint press conference with X': to the press, not to X (codebook §1). */
    private boolean beforePress(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean press = s.is(i, "press") || s.is(i, "news") || s.is(i, "media");
            if (press && (s.is(i + 1, "conference") || s.is(i + 1, "briefing") || s.is(i + 1, "availability"))) {
                return true;
            }
        }
        return false;
    }

    /** 'During his visit with X', 'a visit to X in the capital': the noun, whose other side is a person. */
    private void visit(Trigger t) {
        Group person = guests.visited(t);
        Group owner = person == null ? null : arguments.owner(t.from());
        Trigger visit = new Trigger(
                t.from(), t.from() + 1, new Entry.ContactNoun("visit", "meeting", Channel.IN_PERSON, false), null);
        Group subject = person == null || owner != null ? owner : arguments.nounSubject(visit);
        if (person != null && subject != null) {
            candidates.add(visit, subject.ours(), person, "visit to a person");
        }
    }

    /** 'Took the train to the capital to see X', 'flew there to see X'. */
    private boolean travelling(int verb) {
        for (int i = verb - 2; s.is(verb - 1, "to") && i > Math.max(0, verb - 9); i--) {
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return false;
            }
            if (s.of(i, "travelling") || s.is(i, "train") || s.is(i, "plane") || s.is(i, "trip")) {
                return true;
            }
        }
        return false;
    }

    /** 'Met A and, separately, with B on Friday', 'met A on Monday and B on Tuesday': B, with a day of its own where A has one. */
    private void further(Trigger t, Group subject, Group first, List<Group> more, boolean each, String rule) {
        Group before = first;
        for (Group next : more) {
            boolean own = ties.settled(before.to(), next.from());
            candidates.distribute(t, subject, next, each, rule + (own ? Candidates.FURTHER : ", and"));
            before = next;
        }
    }

    /** 'Will discuss'; 'X and Y are set to discuss', unless the clause goes on to name the talk itself. */
    private boolean expected(Trigger t) {
        if (s.of(t.from() - 1, "planned") || !Words.endsBefore(s, t.from(), "planned")) {
            return s.of(t.from() - 1, "planned");
        }
        Group subject = arguments.subject(t.from());
        boolean told = subject == null || subject.vague();
        for (int i = t.to(); i < s.size(); i++) {
            told |= s.as(i, Entry.ContactNoun.class) != null;
        }
        return !told;
    }

    /** 'Announced plans to discuss'. */
    private boolean planning(int verb) {
        return s.is(verb - 1, "to") && s.is(verb - 2, "plans");
    }

    private void noun(Trigger t) {
        if (attendance.ofBody(t) || acts.appeal(t) || Words.number(s, t)) {
            return;
        }
        Group between = arguments.behind(t.to(), "between");
        if (between == null && !t.kind().equals("call")) {
            between = arguments.behind(t.to(), "among");
        }
        if (between != null) {
            if (between.several() && !(counted(t) && cast.pair().containsAll(between.actors()))) {
                candidates.add(t, between, null, "noun between");
            }
            return;
        }
        Group owner = arguments.owner(t.from());
        if (owner == null ? arguments.ownerUnknown(t.from()) : arguments.setting(owner)) {
            return;
        }
        Group with = arguments.behind(t.to(), "with");
        if (owner == null && with != null && s.is(t.to(), "of")) {
            // 'the meeting of X with Y'
            Group of = arguments.startingAt(t.to() + 1);
            owner = of == null || of.to() > with.from() ? null : arguments.usable(of);
        }
        if (with != null && (owner == null || with.actors().containsAll(owner.actors()))) {
            owner = letters.spokenTo(t, with);
        }
        boolean called = false;
        boolean received = false;
        Group caller = t.kind().equals("call") ? arguments.behind(t.to(), "from") : null;
        Group callee = caller == null ? null : arguments.behind(caller.to(), "to");
        if (caller != null && callee != null && s.is(t.to(), "from")) {
            candidates.add(t, caller, callee, Candidates.CALL_TO);
            return;
        }
        if (with == null && t.kind().equals("call")) {
            with = arguments.behind(t.to(), "to");
            called = with != null && (owner != null || arguments.doer(t.to()) != null);
            received = with == null;
            with = with == null ? arguments.behind(t.to(), "from") : with;
        }
        if (with == null && t.word().startsWith("courtesy ")) {
            with = arguments.behind(t.to(), "on");
            with = with == null ? arguments.behind(t.to(), "to") : with;
            with = with == null ? arguments.behind(t.to(), "from") : with;
            with = with == null ? arguments.behind(t.to(), "by") : with;
        }
        if (with == null && (s.is(t.to(), "with") || received && s.is(t.to(), "from"))) {
            with = arguments.including(t.to());
        }
        if (with == null) {
            with = ties.relative(t.from());
        }
        if (with == null && t.kind().equals("meal")) {
            with = guests.honoured(t);
        }
        if (with != null) {
            Group holder = attendance.holder(t);
            Group subject = holder != null ? holder : owner != null ? owner : arguments.nounSubject(t);
            // '"Just had a long talk with X," he wrote'
            subject = subject == null && s.is(1, "had") ? arguments.elided(1) : subject;
            if (subject != null) {
                if (subject.vague() && !with.vague() && !subject.actors().containsAll(with.actors())) {
                    // 'During the talks with X, the parties noted': one told before, with X and not with whom was last
                    // spoken of
                    return;
                }
                subject = subject.ours();
                if (with.pronoun() && subject.actors().containsAll(with.actors())) {
                    // 'X is Y's guest and will hold talks with him'
                    Group other = arguments.covering(with.from());
                    other = other == null ? null : arguments.usable(other, subject.actors());
                    with = other == null ? with : other;
                }
                Group attending = attendance.attending(t);
                if (attending != null && attending.from() >= with.to()) {
                    with = with.and(attending);
                }
                boolean each = (Objects.requireNonNull(t.noun()).plural() || arguments.separate(t.from()))
                                && with.actors().size() > 1
                        || t.word().startsWith("one-to-one") && with.actors().size() > 1
                        || t.word().startsWith("bilateral")
                                && with.several()
                                && subject.actors().size() == 1
                        || t.word().endsWith("talks") && t.kind().equals("call") && with.several();
                if (subject.actors().size() > 1 && with.actors().size() == 1 && arguments.separate(t.from())) {
                    // 'A, B and C have each scheduled separate meetings with D'
                    candidates.distribute(t, with, subject, true, "noun with, each");
                    return;
                }
                candidates.distribute(
                        t,
                        subject,
                        with,
                        each,
                        called ? Candidates.CALL_TO : received ? Candidates.CALL_FROM : "noun with");
                if (!called && !received) {
                    further(t, subject, with, ties.further(with, false), each, "noun");
                }
                return;
            }
        }
        Group guest = t.kind().equals("meal") ? letters.indirectObject(t) : null;
        Group giver = guest == null ? null : arguments.subject(guest.from());
        if (guest != null && giver != null) {
            candidates.add(t, giver.ours(), guest, "noun given");
            return;
        }
        Group named = owner == null ? ties.named(t) : null;
        Group namer = named == null ? null : arguments.subject(named.from());
        if (named != null && namer != null && !namer.pronoun() && named.from() - namer.to() < 14) {
            candidates.add(t, namer.ours(), named, "noun named after one");
            return;
        }
        attendance.convened(t);
        Group attending = attendance.attending(t);
        Group listed = attendance.listed(t);
        Group yours = letters.yours(t);
        Group both = owner != null && owner.vague() && with == null ? attendance.jointSubjectBehind(t) : null;
        owner = both == null ? owner : both;
        if (listed != null && listed.several()) {
            candidates.add(t, listed, null, "noun, listed as those who took part");
            return;
        }
        if (yours != null && with == null) {
            candidates.add(t, yours, null, "your noun");
            return;
        }
        Group of = arguments.behind(t.to(), "of");
        if (attending != null && attending.several()) {
            candidates.add(t, attending, null, "noun attended");
        } else if (of != null && of.several() && !(of.vague() && points())) {
            candidates.add(t, of, null, "noun of");
        } else if (owner != null && owner.several() && !(owner.vague() && counted(t))) {
            candidates.add(t, owner, null, Words.light(s, owner.from() - 1) ? "held noun" : "possessive noun");
        } else if (with == null) {
            Group holder = attendance.lightSubject(t);
            holder = holder == null ? attendance.jointSubjectBehind(t) : holder;
            holder = holder == null ? attendance.jointSubjectBefore(t) : holder;
            holder = holder == null ? attendance.carried(t) : holder;
            holder = holder == null ? attendance.awaiting(t) : holder;
            Group speaking = holder == null && owner == null ? arguments.subject(t.from()) : null;
            Group told = speaking == null || speaking.vague() ? null : ties.addressed(t, speaking);
            if (speaking != null && told != null) {
                candidates.add(t, speaking.ours(), told, "noun, told in it");
                return;
            }
            if (holder != null && holder.several()) {
                candidates.add(t, holder, null, attendance.joins(t) ? "noun, took part" : "held noun");
            } else if (attendance.joins(t)) {
                ChannelReader.Shown shown = channels.read(t, t.to());
                if (shown.channel().remote()) {
                    cast.gathered(shown.channel(), s.sentence().span(shown.from(), shown.to()));
                }
            }
        }
    }

    /** 'This would be the eighth meeting between': a count of what was just told. */
    private boolean counted(Trigger t) {
        boolean rank = false;
        for (int i = 2; i < Math.min(8, t.from()); i++) {
            String word = s.sentence().get(i).lower();
            rank |= word.equals("second") || word.equals("third") || word.endsWith("th") && word.length() > 4;
        }
        return points() && rank;
    }

    /** 'This is', 'it was': the sentence speaks on of what was just told. */
    private boolean points() {
        boolean points = s.is(0, "this") || s.is(0, "it") || s.is(0, "that");
        return points && (s.is(1, "is") || s.is(1, "was") || s.is(1, "will") || s.is(1, "would") || s.is(1, "marks"));
    }

    private void letter(Trigger t) {
        if (letters.strangersLetter(t) || letters.conveyed(t) || letters.others(t)) {
            return;
        }
        Group addressed = letters.addressed(t);
        Group both = letters.exchanging(t);
        if (both != null && arguments.behind(t.to(), "to") == null) {
            candidates.add(t, both, null, "letters exchanged");
            return;
        }
        Group to = addressed != null ? addressed : arguments.behind(t.to(), "to");
        Group subject = letters.letterSubject(t);
        Group with = to == null ? arguments.behind(t.to(), "with") : null;
        Group exchanging = with == null ? null : letters.exchangingWith(t);
        if (with != null && exchanging != null) {
            candidates.distribute(t, exchanging, with, true, "letters exchanged with");
            return;
        }
        Trigger during = to == null || subject == null ? null : acts.during(Math.min(t.from(), 7));
        if (to != null && subject != null && during != null) {
            candidates.add(during, subject, to, "greeting during");
            return;
        }
        Trigger at = to == null || !Letters.wishes(t) ? null : letters.occasionBehind(to);
        if (at != null && subject != null) {
            candidates.add(at, subject, to, "greeting during");
            return;
        }
        Group sender = to != null && s.is(to.to(), "from") ? arguments.behind(to.to(), "from") : null;
        if (to != null && sender != null) {
            candidates.add(t, sender, to, "letter from, to");
            return;
        }
        if (to != null && subject != null) {
            boolean each = t.noun() == null || t.noun().plural() || !Words.article(s, t.from());
            candidates.distribute(t, subject, to, each, "letter to");
            return;
        }
        Group from = arguments.behind(t.to(), "from");
        if (from != null && subject != null) {
            candidates.distribute(t, from, subject, true, "letter from");
            return;
        }
        if (from != null && to != null && to.from() >= from.to()) {
            candidates.add(t, from, to, "letter from, to");
            return;
        }
        Group yours = letters.yours(t);
        if (yours != null && to == null) {
            candidates.add(t, yours, null, "your letter");
            return;
        }
        Group indirect = letters.indirectObject(t);
        if (indirect != null && subject != null) {
            candidates.distribute(t, subject, indirect, true, "letter, indirect object");
        }
    }
}
