package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the contact of a noun that names those who took part together: 'a call between A and B', 'their talks', 'A and B held talks'. */
final class JointNoun {
    /** 'X was hosting the talks between A and B'. */
    private static final String HOSTED = "noun between, hosted";

    private static final WordSet ANOTHER = ContactWords.of("another");
    private static final WordSet OTHERS = WordSet.of("of", "with", "between", "among", "for", "'s");

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    private final ChannelReader channels;
    private final Attendance attendance;
    private final Letters letters;
    private final Ties ties;
    private final Candidates candidates;
    private final FurtherPersons further;

    JointNoun(
            Arguments arguments,
            Spotted sentence,
            Cast cast,
            ChannelReader channels,
            Attendance attendance,
            Letters letters,
            Ties ties,
            Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.channels = channels;
        this.attendance = attendance;
        this.letters = letters;
        this.ties = ties;
        this.candidates = candidates;
        this.further = new FurtherPersons(arguments, sentence, candidates);
    }

    /** 'Talks between A and B': whether the noun names its persons so, contact or not. */
    boolean between(Trigger t) {
        Group between = sides.behind(t.to(), "between");
        if (between == null && !t.kind().equals("call")) {
            between = sides.behind(t.to(), "among");
        }
        boolean told = between != null && counted(t) && cast.pair().containsAll(between.actors());
        if (between != null && between.several() && !told) {
            Group first = severally(t, between);
            Group host = host(t);
            if (first == null || host != null) {
                candidates.add(t, between, host, host == null ? "noun between" : HOSTED);
            } else {
                Group rest = new Group(
                        between.members().get(1).from(),
                        between.to(),
                        between.members().subList(1, between.members().size()));
                candidates.distribute(t, first, rest, true, "noun between");
            }
        }
        return between != null;
    }

    /** 'Conversations between A and B and C': A, who had one with B and one with C; or null. */
    private @Nullable Group severally(Trigger t, Group between) {
        List<Principal> members = between.members();
        boolean plural = t.noun() != null && t.noun().plural() && members.size() > 2;
        for (int i = 1; plural && i < members.size(); i++) {
            plural = !s.is(members.get(i - 1).to(), ",");
        }
        return plural ? new Group(members.get(0).from(), members.get(0).to(), members.subList(0, 1)) : null;
    }

    /** 'X was hosting the meeting between A and B': X, or null. */
    private @Nullable Group host(Trigger t) {
        int i = t.from() - 1;
        while (i > 0 && (s.of(i, "modifier") || s.is(i, "the") || s.is(i, "a"))) {
            i--;
        }
        Group host = s.of(i, "hosting") ? sides.subject(i) : null;
        return host == null || host.vague() ? null : host;
    }

    /**
     * Reads who is listed, who attended, of whom it was, whose it was, who held it.
     *
     * @param owner whose the noun is, or null
     * @param open whether it names nobody on the other side
     */
    void read(Trigger t, @Nullable Group owner, boolean open) {
        attendance.convened(t);
        Group attending = attendance.attending(t);
        Group listed = attendance.listed(t);
        if (listed != null && listed.several()) {
            candidates.add(t, listed, null, "noun, listed as those who took part");
            return;
        }
        Group yours = open ? letters.yours(t) : null;
        if (yours != null) {
            candidates.add(t, yours, null, "your noun");
            return;
        }
        Group both = open && owner != null && owner.vague() ? attendance.jointSubjectBehind(t) : null;
        Group whose = both == null ? owner : both;
        Group of = sides.behind(t.to(), "of");
        if (attending != null && attending.several()) {
            candidates.add(t, attending, null, "noun attended");
        } else if (of != null && of.several() && !(of.vague() && points())) {
            candidates.add(t, of, null, "noun of");
        } else if (whose != null && whose.several() && !(whose.vague() && counted(t))) {
            String rule = Words.light(s, whose.from() - 1) ? "held noun" : "possessive noun";
            candidates.add(t, whose, null, rule);
            further.again(t, whose, whose, rule);
        } else if (open) {
            held(t, whose);
        }
    }

    private void held(Trigger t, @Nullable Group owner) {
        Group holder = holder(t);
        boolean that = s.is(t.to(), "that") || s.is(t.to(), "which");
        if (holder != null && that && holder.from() == t.to() + 1 && sides.doer(t.to()) == null) {
            // 'met in a sit-down that both sides had played down'
            return;
        }
        Group joining = holder == null ? null : attendance.joiners(t, holder);
        if (joining != null) {
            candidates.add(t, joining, null, "noun, joined");
            return;
        }
        Group speaking = holder == null && owner == null ? sides.subject(t.from()) : null;
        Group told = speaking == null || speaking.vague() ? null : ties.addressed(t, speaking);
        if (speaking != null && told != null) {
            candidates.add(t, speaking.ours(), told, "noun, told in it");
        } else if (speaking != null && invitedThen(t, speaking) != null) {
            candidates.add(t, speaking, invitedThen(t, speaking), "noun, invited in it");
        } else if (attendance.joins(t) && withBody(t)) {
            return;
        } else if (holder != null && holder.several()) {
            candidates.add(t, holder, null, attendance.joins(t) ? "noun, took part" : "held noun");
        } else if (attendance.joins(t)) {
            gathered(t);
        } else if (owner == null && another(t) && cast.pair().size() > 1) {
            candidates.add(t, sides.referring(t.from() - 1, cast.pair()), null, "noun, another of theirs");
        }
    }

    /** 'X extended the invitation during a telephone conversation': the other of the two of whom the report has told; or null. */
    private @Nullable Group invitedThen(Trigger t, Group inviting) {
        boolean invited = false;
        boolean during = false;
        for (int i = inviting.to(); i < t.from(); i++) {
            invited |= s.is(i, "invitation") || s.of(i, "invite");
            during |= invited && (s.is(i, "during") || s.is(i, "in"));
        }
        List<Actor> other = new ArrayList<>(cast.toldPair());
        boolean one = other.size() == 2 && other.removeAll(inviting.actors()) && other.size() == 1;
        return one && during && t.kind().equals("call") ? sides.referring(t.from() - 1, other) : null;
    }

    /** 'The previous meeting took place in', 'the next summit will be held': of those of whom the report has just told. */
    private boolean another(Trigger t) {
        // 'it was agreed that the next summit would be held'
        boolean opens = (t.from() <= 3 || s.is(t.from() - 3, "that")) && s.is(t.from() - 2, "the");
        boolean behind = OTHERS.has(s.sentence().get(Math.min(t.to(), s.size() - 1)));
        return opens && !behind && ANOTHER.has(s.sentence().get(t.from() - 1));
    }

    private @Nullable Group holder(Trigger t) {
        Group holder = attendance.lightSubject(t);
        holder = holder == null ? attendance.jointSubjectBehind(t) : holder;
        holder = holder == null ? attendance.jointSubjectBefore(t) : holder;
        holder = holder == null ? attendance.carried(t) : holder;
        holder = holder == null ? Arguments.joint(sides.doer(t.to())) : holder;
        return holder == null ? attendance.awaiting(t) : holder;
    }

    /** 'Took part in the video conference of the G7 leaders': the body takes part as such (codebook §1). */
    private boolean withBody(Trigger t) {
        Group of = t.kind().equals("call") ? sides.behind(t.to(), "of") : null;
        Group subject = of == null ? null : sides.subject(t.from());
        boolean body = of != null
                && of.actors().size() == 1
                && !of.actors().get(0).named()
                && of.members().get(0).kind() == Principal.Kind.BODY;
        if (of != null && subject != null && body) {
            candidates.add(t, subject.ours(), of, "noun, took part");
        }
        return body && subject != null;
    }

    /** 'Took part in the video summit': others who did may be told of later. */
    private void gathered(Trigger t) {
        ChannelReader.Shown shown = channels.read(t, t.to());
        if (shown.channel().remote()) {
            cast.gathered(shown.channel(), s.sentence().span(shown.from(), shown.to()));
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
}
