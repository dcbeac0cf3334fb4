package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part in a talk or gathering, where the text lists them or says that they joined. */
final class Attendance {
    /** Forms of verbs that put their subject among those who attend. */
    private static final WordSet JOINING = ContactWords.of("joining");

    /** The first words of 'set for', 'gear up for'. */
    private static final WordSet AWAITING = ContactWords.of("awaiting");

    /** Beginnings of what two have with each other and nobody else. */
    private static final List<String> BILATERAL =
            List.of("bilateral", "one-on-one", "one-to-one", "face-to-face", "tete");

    private static final WordSet BODIES = ContactWords.of("meeting-body");

    private static final int REACH = 34;
    /** So many tokens a light verb stands before its noun at most: 'had an informal one-on-one meeting'. */
    private static final int LIGHT = 8;
    /** So far from its beginning, and from its noun, a caption names persons at most. */
    private static final int CAPTION = 6;

    private final Arguments sides;
    private final Spotted s;
    private final Cast cast;
    private final Occasions occasions;

    Attendance(Arguments arguments, Spotted sentence, Cast cast) {
        this.sides = arguments;
        this.s = sentence;
        this.cast = cast;
        this.occasions = new Occasions(sentence);
    }

    /** 'The talks held by A with B': who held them. */
    @Nullable
    Group holder(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size(), t.to() + 3); i++) {
            if (s.of(i, "light-past")) {
                Group by = sides.behind(s.after(i), "by");
                if (by != null) {
                    return by;
                }
                break;
            }
        }
        return sides.doer(t.to());
    }

    /** 'Taking part in the summit were A and B', 'participants in the talks include A and B', 'attended by A'. */
    @Nullable
    Group listed(Trigger t) {
        boolean joining = false;
        boolean told = cast.toldPair().size() > 1
                && s.is(t.from() - 1, "the")
                && !t.kind().equals("summit");
        if (told && (s.is(t.from() - 2, "attending") || s.is(t.from() - 2, "at") && s.is(t.from() - 3, "present"))) {
            // 'also present at the meeting were A and B': at the one just told
            return null;
        }
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 8); i--) {
            joining |= s.of(i, "attending");
        }
        for (int i = t.to(); joining && i < Math.min(s.size(), t.to() + 8); i++) {
            if (s.of(i, "listing")) {
                Group group = sides.startingAt(s.after(i));
                return group == null ? null : joined(group, host());
            }
        }
        return null;
    }

    /** 'At X's initiative, a summit will be held': who convenes it takes part. */
    void convened(Trigger t) {
        for (Group group : sides.groups()) {
            int behind = group.to() + 1;
            boolean convener = sides.possessive(group)
                    && s.is(group.from() - 1, "at")
                    && (s.is(behind, "initiative") || s.is(behind, "invitation"))
                    && behind < t.from();
            if (convener && group.actors().size() == 1) {
                cast.attendees(group.actors());
            }
        }
    }

    /** Who the report said holds the gathering, or the publisher's own person last spoken of. */
    private List<Actor> host() {
        if (!cast.attendees().isEmpty()) {
            return cast.attendees();
        }
        if (cast.publisher() == null) {
            return cast.pair();
        }
        List<Actor> last = cast.subject();
        return last.size() == 1 && last.get(0).party().equals(cast.publisher().party()) ? last : List.of();
    }

    /** 'Putin and Xi held talks': the joint subject of a light verb before the noun. */
    @Nullable
    Group lightSubject(Trigger t) {
        int verb = lightVerb(t);
        Group subject = verb < 0 ? null : sides.subject(verb);
        if (subject == null) {
            return null;
        }
        boolean joins = JOINING.has(s.sentence().get(verb));
        List<Actor> before = cast.attendees();
        if (joins || subject.actors().size() == 1) {
            cast.attendees(subject.actors());
        }
        boolean also = joins && s.is(verb - 1, "also");
        return also ? joined(subject, before) : Arguments.joint(subject);
    }

    /** 'Later A and B joined the meeting' of the two last told of: all of them; or null. */
    @Nullable
    Group joiners(Trigger t, Group holder) {
        boolean joined = s.is(t.from() - 2, "joined") || s.is(t.from() - 2, "joins");
        boolean told = joined && s.is(t.from() - 1, "the") && cast.pair().size() > 1;
        boolean others = told && cast.pair().stream().noneMatch(holder.actors()::contains);
        return others ? joined(holder, cast.pair()) : null;
    }

    /** 'Took part in the summit'. */
    boolean joins(Trigger t) {
        int verb = lightVerb(t);
        return verb >= 0 && JOINING.has(s.sentence().get(verb));
    }

    /** 'A and B agreed to hold a meeting of the intergovernmental commission': others will meet there. */
    boolean ofBody(Trigger t) {
        if (s.is(t.from() - 1, "assembly")) {
            // 'were set to attend the annual General Assembly meeting': many others do
            return true;
        }
        boolean agreed = false;
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - 9); i--) {
            agreed |= s.is(i, "agreed") && s.is(i + 1, "to");
        }
        for (int i = t.to(); agreed && s.is(t.to(), "of") && i < Math.min(s.size(), t.to() + 8); i++) {
            if (BODIES.has(s.sentence().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest light verb before the noun, or -1. */
    private int lightVerb(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(0, t.from() - LIGHT); i--) {
            if (Words.light(s, i)) {
                return i;
            }
        }
        return -1;
    }

    /** 'After talks in Kyiv, A and B said …': the joint subject behind an opening phrase. */
    @Nullable
    Group jointSubjectBehind(Trigger t) {
        if (t.from() > 5 && !opening(t.from()) || !occasions.before(t.from())) {
            return null;
        }
        for (Group group : sides.groups()) {
            boolean main = s.is(group.from() - 1, ",") || s.of(group.from() - 1, "calendar") && sides.acts(group);
            if (group.from() > t.to() && main && !sides.prepositional(group)) {
                return sides.possessive(group) ? null : Arguments.joint(group);
            }
        }
        return null;
    }

    /** 'Asked about X's plan after a long meeting, A and B said': nothing but the opening phrase stands before the noun. */
    private boolean opening(int noun) {
        boolean comma = false;
        for (int i = 0; i < noun; i++) {
            comma |= s.is(i, ",");
        }
        return noun < 14 && !comma && sides.groups().stream().allMatch(g -> g.from() > noun);
    }

    /** 'A and B agreed on it. It was reached during a bilateral meeting': of those who acted together just before, or null. */
    @Nullable
    Group carried(Trigger t) {
        boolean bilateral = BILATERAL.stream().anyMatch(t.word()::startsWith);
        Group named = bilateral && occasions.before(t.from()) && !others(t.to()) ? onlyTwo(t.from()) : null;
        if (named != null) {
            return named;
        }
        boolean two = t.word().startsWith("bilateral") || t.kind().equals("call");
        boolean alone = sides.groups().stream().noneMatch(g -> g.from() < t.from());
        boolean one = s.is(t.from() - 1, "a") || s.is(t.from() - 2, "a") || s.is(t.from() - 1, "their");
        return two && alone && one && occasions.before(t.from())
                ? Arguments.joint(sides.referring(t.from(), cast.they()))
                : null;
    }

    /** Others are told to have been there. */
    private boolean others(int behind) {
        return s.is(behind, "with") || s.is(behind, "between") || s.is(behind, "of") || s.is(behind, "among");
    }

    /** 'Lee squeezed Chan's arm during a bilateral meeting': the two whom alone the sentence names, before; or null. */
    private @Nullable Group onlyTwo(int noun) {
        Set<Actor> all = new LinkedHashSet<>();
        List<Principal> members = new ArrayList<>();
        for (Group group : sides.groups()) {
            Group meant = group.pronoun() ? sides.usable(group) : group;
            boolean one = meant != null && group.to() <= noun && meant.actors().size() == 1;
            if (meant == null || !one) {
                return null;
            }
            members.addAll(all.addAll(meant.actors()) ? meant.members() : List.of());
        }
        return Principal.two(all).isEmpty()
                ? null
                : new Group(members.get(0).from(), members.get(1).to(), members);
    }

    /** 'A and B set for talks', 'A and B prepare for a likely summit'. */
    @Nullable
    Group awaiting(Trigger t) {
        Group subject = sides.subject(t.from());
        if (subject == null || subject.vague()) {
            return null;
        }
        int i = subject.to();
        while (i < t.from() && (s.of(i, "auxiliary") || s.of(i, "adverb"))) {
            i++;
        }
        boolean await = i < t.from() && AWAITING.has(s.sentence().get(i)) && s.is(s.after(i) - 1, "for");
        return await && t.from() - i < 9 ? Arguments.joint(subject) : null;
    }

    /** 'A and B pledged … during talks in Beijing'. */
    @Nullable
    Group jointSubjectBefore(Trigger t) {
        if (!occasions.before(t.from())) {
            return null;
        }
        Group subject = sides.subject(t.from());
        if (subject == null) {
            return agents(t);
        }
        if (!sides.acts(subject) && !caption(subject, t)) {
            return null;
        }
        for (int i = subject.to(); i < Math.min(t.from(), subject.to() + 3); i++) {
            if (s.of(i, "negation") && !after(i, t.from())) {
                // 'A and B did not exchange words during the summit'
                return null;
            }
        }
        return Arguments.joint(subject);
    }

    /** 'Failed to agree after hours of talks': the talks were held, whatever did not come of them. */
    private boolean after(int from, int noun) {
        for (int i = noun - 1; i > Math.max(from, noun - 6); i--) {
            if (Words.after(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** 'A truce agreed by A and B over dinner': those who did it there, with nothing else between; or null. */
    private @Nullable Group agents(Trigger t) {
        for (Group group : sides.groups()) {
            int before = group.from() - 1;
            while (before > 0 && (s.is(before, "the") || s.of(before, "modifier"))) {
                before--;
            }
            boolean own = !t.kind().equals("summit") || s.is(t.from() - 1, "their");
            boolean near = group.to() < t.from() && t.from() - group.to() < CAPTION;
            if (near && own && s.is(before, "by") && s.of(group.to(), "held-preposition")) {
                return Arguments.joint(group);
            }
        }
        return null;
    }

    /** 'A (left) and B during a meeting in Paris': no verb says that they were there. */
    private boolean caption(Group subject, Trigger t) {
        int at = Words.behindMark(s, subject.to());
        boolean within = s.is(at, "during") || s.is(at, "at");
        boolean own = !t.kind().equals("summit") || s.is(at + 1, "their");
        return within && own && subject.from() < CAPTION && t.from() - at < CAPTION;
    }

    /** 'The video meeting brought together A and B': the meeting, else the verb. */
    Trigger gathering(Trigger verb) {
        for (int i = verb.from() - 1; i > 0; i--) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            int before = i;
            boolean opens = sides.groups().stream().noneMatch(g -> g.to() <= before);
            if (noun != null && !noun.kind().equals("letter") && opens) {
                int from = noun.equals(s.as(i - 1, Entry.ContactNoun.class)) ? i - 1 : i;
                return new Trigger(from, s.after(from), noun, null);
            }
        }
        return verb;
    }

    /** 'The session was chaired by A and brought together B and C': A, before a token, or null. */
    @Nullable
    Group chair(int to) {
        for (int i = Math.max(0, to - REACH); i < to - 1; i++) {
            if ((s.is(i, "chaired") || s.is(i, "hosted") || s.is(i, "convened")) && s.is(i + 1, "by")) {
                return sides.personsAt(i + 2);
            }
        }
        return null;
    }

    /** 'a meeting was held with the participation of A and B'. */
    @Nullable
    Group attending(Trigger t) {
        for (int i = t.to(); i < Math.min(s.size(), t.to() + REACH); i++) {
            if (s.is(i, "participation") && s.is(i + 1, "of")
                    || (s.is(i, "attended") || s.is(i, "chaired") || s.is(i, "co-chaired")) && s.is(i + 1, "by")
                    || s.is(i, "involving")) {
                Group group = sides.startingAt(s.is(i, "involving") ? i + 1 : i + 2);
                Group usable = group == null ? null : sides.usable(group);
                return usable == null ? null : andBefore(t, andBy(usable), i);
            }
        }
        return null;
    }

    /** 'A attended the summit. It was also attended by B', 'was chaired by A and attended by B': those told before, too. */
    private Group andBefore(Trigger t, Group group, int attended) {
        for (int i = group.to(); i < Math.min(s.size() - 1, group.to() + 5); i++) {
            Group more = s.is(i, "attended") && s.is(i + 1, "by") ? sides.personsAt(i + 2) : null;
            if (more != null) {
                return andBefore(t, group.and(more), i);
            }
        }
        boolean also = s.is(attended - 1, "also") && s.is(t.from() - 1, "the");
        return also ? joined(group, cast.attendees()) : group;
    }

    /** 'Co-chaired by A, whose country presides, and by B': both. */
    private Group andBy(Group group) {
        for (int i = group.to(); i < Math.min(s.size() - 1, group.to() + 14); i++) {
            if (s.is(i, "and") && s.is(i + 1, "by")) {
                Group other = sides.startingAt(i + 2);
                if (other == null || sides.possessive(other)) {
                    return group;
                }
                return group.and(other);
            }
        }
        return group;
    }

    /** 'B and C also took part' after 'A took part': all of them. */
    private Group joined(Group group, List<Actor> before) {
        List<Principal> members = new ArrayList<>(group.members());
        if (!before.isEmpty()) {
            members.add(0, new Principal(group.from(), group.to(), Principal.Kind.NAMED, before, null, true, "also"));
        }
        return new Group(group.from(), group.to(), members);
    }
}
