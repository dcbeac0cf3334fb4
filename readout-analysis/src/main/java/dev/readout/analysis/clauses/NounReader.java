package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the contact that a noun tells of: whose it was, and with whom. */
final class NounReader {
    private final Arguments sides;
    private final Spotted s;
    private final Candidates candidates;
    private final SpeechActs acts;
    private final Attendance attendance;
    private final Letters letters;
    private final Guests guests;
    private final Ties ties;
    private final OtherSide others;
    private final JointNoun joint;
    private final FurtherPersons further;
    private final OneByOne oneByOne;
    private final Offers offers;

    NounReader(
            Arguments arguments,
            Spotted sentence,
            Cast cast,
            ChannelReader channels,
            Attendance attendance,
            Letters letters,
            Ties ties,
            SpeechActs acts,
            Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.candidates = candidates;
        this.acts = acts;
        this.attendance = attendance;
        this.letters = letters;
        this.ties = ties;
        this.guests = new Guests(arguments, sentence);
        this.others = new OtherSide(arguments, sentence, ties);
        this.joint = new JointNoun(arguments, sentence, cast, channels, attendance, letters, ties, candidates);
        this.further = new FurtherPersons(arguments, sentence, candidates);
        this.oneByOne = new OneByOne(sentence);
        this.offers = new Offers(arguments, sentence, cast);
    }

    void read(Trigger t) {
        if (opening(t) || attendance.ofBody(t) || acts.appeal(t) || Words.number(s, t) || joint.between(t)) {
            return;
        }
        Group owner = sides.owner(t.from());
        if (owner == null ? sides.ownerUnknown(t.from()) : sides.setting(owner)) {
            return;
        }
        Group with = sides.behind(t.to(), "with");
        if (with != null && Words.counted(s, with.to()) && Words.latest(s, with.to()) < 0) {
            // 'has held talks with X twice since the vote': a count is no mention (codebook, section 1)
            return;
        }
        if (with != null) {
            owner = owner == null ? ownerBehind(t, with) : owner;
            owner = owner == null || with.actors().containsAll(owner.actors()) ? letters.spokenTo(t, with) : owner;
        }
        if (fromTo(t)) {
            return;
        }
        OtherSide.Found other = others.of(t, with, owner != null);
        Group subject = other == null ? null : subject(t, owner, other.group());
        Group attributed = other == null && owner != null ? ties.attributed(t, owner) : null;
        if (attributed != null && owner != null) {
            candidates.add(t, owner.ours(), attributed, "noun named after one");
        } else if (other != null && subject != null) {
            join(t, subject, other);
        } else if (!given(t) && !offered(t) && !(owner == null && named(t))) {
            joint.read(t, owner, other == null);
        }
    }

    /** 'Met X before the opening of the alliance's summit': when they met. */
    private boolean opening(Trigger t) {
        int of = t.from() - 1;
        while (of > t.from() - 6 && of > 1 && !s.is(of, "of")) {
            of--;
        }
        boolean begins = s.is(of - 1, "opening") || s.is(of - 1, "start") || s.is(of - 1, "beginning");
        int the = s.is(of - 2, "the") ? of - 3 : of - 2;
        boolean when = s.is(the, "before") || s.is(the, "after") || s.is(the, "of") && s.is(the - 1, "ahead");
        return t.kind().equals("summit") && s.is(of, "of") && begins && when;
    }

    /** 'During his visit with X', 'a visit to X in the capital': the noun, whose other side is a person. */
    void visit(int at) {
        Trigger t = new Trigger(at, at + 1, new Entry.ContactNoun("visit", "meeting", Channel.IN_PERSON, false), null);
        Group person = guests.visited(t);
        Group owner = person == null ? null : sides.owner(at);
        Group subject = person == null || owner != null ? owner : sides.nounSubject(t);
        if (person != null && subject != null) {
            candidates.add(t, subject.ours(), person, "visit to a person");
        }
    }

    /** 'The meeting of X with Y': X, or null. */
    private @Nullable Group ownerBehind(Trigger t, Group with) {
        Group of = s.is(t.to(), "of") ? sides.startingAt(t.to() + 1) : null;
        return of == null || of.to() > with.from() ? null : sides.usable(of);
    }

    /** 'A call from X to Y'. */
    private boolean fromTo(Trigger t) {
        boolean from = t.kind().equals("call") && s.is(t.to(), "from");
        Group caller = from ? sides.behind(t.to(), "from") : null;
        Group callee = caller == null ? null : sides.behind(caller.to(), "to");
        if (caller != null && callee != null) {
            candidates.add(t, caller, callee, Candidates.CALL_TO);
        }
        return callee != null;
    }

    /** Who held it with the other side, or null. */
    private @Nullable Group subject(Trigger t, @Nullable Group owner, Group other) {
        Group subject = attendance.holder(t);
        subject = subject != null && subject.from() == other.from() ? null : subject;
        subject = subject == null ? owner : subject;
        subject = subject == null ? sides.nounSubject(t) : subject;
        // '"Just had a long talk with X," he wrote'
        return subject == null && s.is(1, "had") ? sides.elided(1) : subject;
    }

    private void join(Trigger t, Group told, OtherSide.Found other) {
        Group with = other.group();
        if (told.vague() && !with.vague() && !told.actors().containsAll(with.actors())) {
            // 'During the talks with X, the parties noted': one told before, with X and not with whom was last spoken
            // of
            return;
        }
        Group subject = told.ours();
        if (with.pronoun() && subject.actors().containsAll(with.actors())) {
            // 'X is Y's guest and will hold talks with him'
            Group him = sides.covering(with.from());
            him = him == null ? null : sides.usable(him, subject.actors());
            with = him == null ? with : him;
        }
        Group attending = attendance.attending(t);
        if (attending != null && attending.from() >= with.to()) {
            with = with.and(attending);
        }
        boolean calls =
                t.word().startsWith("courtesy ") && t.noun() != null && t.noun().plural();
        // 'A and B offered help in calls to C'
        boolean phoned = t.noun() != null && t.noun().plural() && t.kind().equals("call");
        boolean apart = oneByOne.separate(t.from()) || (calls || phoned) && subject.several();
        if (subject.several() && (s.is(subject.to(), "each") || s.is(subject.to() + 1, "each"))) {
            // 'A and B each had a meeting with C and with D'
            for (Principal member : with.members()) {
                Group one = new Group(member.from(), member.to(), List.of(member));
                candidates.distribute(t, one, subject, true, "noun with, each");
            }
            return;
        }
        if (subject.actors().size() > 1 && with.actors().size() == 1 && apart) {
            // 'A, B and C have each scheduled separate meetings with D', 'A and B paid courtesy calls on D'
            candidates.distribute(t, with, subject, true, "noun with, each");
            return;
        }
        boolean each = each(t, subject, with);
        candidates.distribute(t, subject, with, each, other.rule());
        if (other.with()) {
            further.add(t, subject, with, false, each, "noun");
        }
    }

    /** Whether those on the other side were met or called one by one. */
    private boolean each(Trigger t, Group subject, Group with) {
        boolean many = with.actors().size() > 1;
        boolean plural = t.noun() != null && t.noun().plural() || oneByOne.separate(t.from());
        boolean one = t.word().startsWith("one-to-one");
        boolean bilateral = t.word().startsWith("bilateral") && subject.actors().size() == 1;
        boolean calls = t.word().endsWith("talks") && t.kind().equals("call");
        return many
                        && (plural
                                || one
                                || oneByOne.again(with)
                                || t.word().equals("talks") && oneByOne.respectively(with))
                || with.several() && (bilateral || calls);
    }

    /** 'Gave X a dinner'. */
    private boolean given(Trigger t) {
        Group guest = t.kind().equals("meal") ? letters.indirectObject(t) : null;
        Group giver = guest == null ? null : sides.subject(guest.from());
        if (guest != null && giver != null) {
            candidates.add(t, giver.ours(), guest, "noun given");
        }
        return giver != null;
    }

    /** 'Called X and proposed a summit'. */
    private boolean offered(Trigger t) {
        Offers.Offer offer = offers.of(t);
        if (offer != null) {
            candidates.offer(t, offer);
        }
        return offer != null;
    }

    /** 'Hailed it after the Lee meeting'. */
    private boolean named(Trigger t) {
        Group named = ties.named(t);
        Group namer = named == null ? null : sides.subject(named.from());
        namer = namer == null && named != null ? sides.onlyOwner(named.from()) : namer;
        boolean near = named != null && namer != null && !namer.pronoun() && named.from() - namer.to() < 14;
        if (named != null && namer != null && near) {
            candidates.add(t, namer.ours(), named, "noun named after one");
        }
        return near;
    }
}
