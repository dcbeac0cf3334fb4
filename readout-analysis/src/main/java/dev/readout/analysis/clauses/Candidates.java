package dev.readout.analysis.clauses;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Party;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts found in a sentence: what a trigger and the two sides it joins come to, with channel and status. */
final class Candidates {
    /** 'X's talks with Y'. */
    static final String WITH = "noun with";
    /** 'X's call to Y', which is at X's initiative as 'X called Y' is (codebook §1). */
    static final String CALL_TO = "noun to";
    /** 'X received a call from Y', which is at Y's initiative. */
    static final String CALL_FROM = "noun from";

    /** Opens the rule of what is a contact of its own only where the channel is shown too. */
    /** By which one is said to have spoken to another, not to the public. */
    static final String TOLD = "speech act, told";

    /** Behind the same, where both are named and it is said as of one occasion. */
    static final String ONCE = " once";

    static final String TENTATIVE = "tentative ";

    /** 'Met A on Monday and B on Tuesday': B. */
    static final String FURTHER = ", and with";

    /** Opens the rule of the last of several contacts that are counted. */
    static final String LATEST = "latest of several";

    /** 'Among them were A and B': those whom the sentence before had not named. */
    static final String LISTED = "listed behind";

    /** 'Thanked X for his letter'. */
    static final String THANKED = "letter, thanked for";

    /** So many tokens stand between the verb of telling and 'about the talks' at most. */
    private static final int RECOUNTED = 6;

    /** So many tokens stand between a verb in the present and its noun at most. */
    private static final int DESCRIBED = 4;

    private final Spotted s;
    private final Cast cast;
    private final StatusReader statuses;
    private final ChannelReader channels;
    private final List<Candidate> found = new ArrayList<>();

    Candidates(Spotted sentence, Cast cast, StatusReader statuses, ChannelReader channels) {
        this.s = sentence;
        this.cast = cast;
        this.statuses = statuses;
        this.channels = channels;
    }

    /** Notes who came, where one person was received. */
    void received(Group guest) {
        if (guest.actors().size() == 1) {
            cast.guest(guest.actors().get(0));
        }
    }

    /** Those found so far, as a list that grows. */
    List<Candidate> all() {
        return found;
    }

    /** What a speech act alone tells, to be judged by what stands around it. */
    void told(int at, Group subject, Group object) {
        Evidence words = new Evidence(
                Math.min(at, object.from()), object.to(), at, s.sentence().span(at, at + 1));
        if (said(words, subject, object, Channel.UNKNOWN, Status.HELD, null, true, "speech act amid calls")) {
            cast.pair(actors(subject, object));
        }
    }

    /** The same of another person in the place of who did it. */
    void likewise(Candidate told, Group other, int at) {
        Principal doer = told.participants().get(0);
        List<Principal> members = new ArrayList<>(other.members());
        members.addAll(told.participants().subList(1, told.participants().size()));
        Set<Actor> actors = new LinkedHashSet<>(other.actors());
        told.actors().stream().filter(a -> !doer.actors().contains(a)).forEach(actors::add);
        boolean two = actors.size() == 2
                && actors.stream().map(Actor::party).distinct().count() == 2;
        if (two && doer.actors().size() == 1) {
            boolean own = told.initiative() != null
                    && told.initiative().equals(doer.actors().get(0).party());
            found.add(new Candidate(
                    s,
                    members,
                    List.copyOf(actors),
                    at - 1,
                    other.to(),
                    at,
                    at,
                    told.channel(),
                    told.channelWords(),
                    told.status(),
                    own ? other.actors().get(0).party() : told.initiative(),
                    told.present(),
                    told.refers(),
                    told.weak(),
                    told.rule()));
            cast.pair(List.copyOf(actors));
        }
    }

    /** What is told of two where one of them had gone: that they met there. */
    void there(int at, Group subject, Group object, Status status, String rule) {
        int from = Math.min(Math.min(at, object.from()), subject.from());
        int to = Math.max(Math.max(at + 1, object.to()), subject.to());
        Evidence words = new Evidence(from, to, at, s.sentence().span(at, at + 1));
        if (said(words, subject, object, Channel.IN_PERSON, status, null, false, rule)) {
            cast.pair(actors(subject, object));
        }
    }

    /** What one proposes to another. */
    void offer(Trigger t, Offers.Offer offer) {
        Group host = offer.host();
        Group guest = offer.guest();
        int from = Math.min(host.from(), guest.from());
        Span channel = s.sentence().span(t.from(), t.to());
        Evidence words = new Evidence(from, Math.max(guest.to(), t.to()), t.from(), channel);
        Party initiative = host.actors().get(0).party();
        String rule = "noun offered '" + t.word() + "'";
        said(words, host, guest, t.channel(), Status.PROPOSED, initiative, false, rule);
    }

    /**
     * Tokens that tell of a contact.
     *
     * @param from first of all
     * @param to behind the last
     * @param at the word that says it
     * @param channel the words that show the channel
     */
    record Evidence(int from, int to, int at, Span channel) {}

    /** Adds what is said of two sides, if they are of two parties; whether it did. */
    boolean said(
            Evidence words,
            Group subject,
            Group object,
            Channel channel,
            Status status,
            @Nullable Party initiative,
            boolean weak,
            String rule) {
        List<Actor> actors = actors(subject, object);
        if (actors.stream().map(Actor::party).distinct().count() < 2) {
            return false;
        }
        return found.add(new Candidate(
                s,
                members(subject, object),
                actors,
                words.from(),
                words.to(),
                words.at(),
                words.at(),
                channel,
                words.channel(),
                status,
                initiative,
                false,
                false,
                weak,
                rule));
    }

    /** One contact with all, or one with each. */
    void distribute(Trigger t, Group subject, Group object, boolean each, String rule) {
        if (!each || object.members().size() < 2 && object.actors().size() < 2) {
            add(t, subject, object, rule);
            return;
        }
        for (Principal member : object.members()) {
            for (Actor actor : member.actors()) {
                if (member.counts()) {
                    add(t, subject, new Group(member.from(), member.to(), List.of(member.only(actor))), rule);
                }
            }
        }
    }

    void add(Trigger t, Group subject, @Nullable Group object, String rule) {
        List<Actor> actors = actors(subject, object);
        if (actors.size() < 2 || actors.stream().map(Actor::party).distinct().count() < 2) {
            return;
        }
        if (t.noun() != null && t.noun().plural() && subject.vague() || setting(t, actors)) {
            return;
        }
        int from = Math.min(subject.from(), object == null ? t.from() : Math.min(t.from(), object.from()));
        int to = Math.max(Math.max(t.to(), subject.to()), object == null ? t.to() : object.to());
        // 'A, B and C each called D': the callers come one by one, as the other side
        boolean other = rule.equals("verb, each") || rule.equals(CALL_FROM);
        Group caller = object != null && other ? object : subject;
        // codebook, section 1: whoever called has the initiative
        boolean calls = t.initiative() || rule.equals(CALL_TO) || rule.equals(CALL_FROM);
        Actor you = rule.equals("your noun") && t.kind().equals("call")
                ? cast.conversation().listener()
                : null;
        Party initiative = you != null
                ? you.party()
                : calls && caller.actors().size() == 1 ? caller.actors().get(0).party() : null;
        ChannelReader.Shown shown = channels.read(t, to);
        Channel channel = shown.channel();
        Span channelWords = s.sentence().span(shown.from(), shown.to());
        Cast.Claimed gathered = cast.gathered();
        boolean there = rule.endsWith("took part") || rule.equals("noun attended");
        if (gathered != null && there && channel == Channel.IN_PERSON) {
            channel = gathered.channel();
            channelWords = gathered.words();
        }
        Status status = statuses.read(t, subject, to);
        if (status == Status.HELD && !found.isEmpty() && Words.followed(s, t.from())) {
            status = found.get(found.size() - 1).status();
        }
        if (status == null) {
            return;
        }
        boolean now = present(t, subject, status);
        // 'I was grateful for your call' to somebody met now
        boolean yours = rule.equals("your noun") && channel.remote();
        found.add(new Candidate(
                s,
                members(subject, object),
                actors,
                from,
                to,
                t.from(),
                rule.endsWith(FURTHER) && object != null ? object.from() : t.from(),
                channel,
                channelWords,
                now && status == Status.HELD ? Status.PLANNED : status,
                initiative,
                now,
                t.noun() != null && Words.definite(s, t.from()) && !yours,
                !yours
                                && subject.vague()
                                && (object == null || object.vague())
                                && status != Status.DENIED
                                && !statuses.agreed(t)
                        || tentative(t, channel)
                        || rule.equals("letters exchanged") && Letters.wishes(t),
                (tentative(t, channel) ? TENTATIVE : "") + rule + (t.word().isEmpty() ? "" : " '" + t.word() + "'")));
        cast.pair(recounted(t, subject) ? cast.toldPair() : actors);
    }

    /** 'X updated Y on his calls with others', 'spoke of the talks between A and B': the report still speaks of X and Y. */
    private boolean recounted(Trigger t, Group subject) {
        List<Actor> told = cast.toldPair();
        int about = t.noun() == null || told.size() < 2 ? -1 : Words.about(s, t.from());
        boolean others = t.noun() != null && subject.from() > t.from() && Words.definite(s, t.from());
        if (about < 0 && !(others && told.size() > 1)) {
            return false;
        }
        if (told.stream().noneMatch(subject.actors()::contains)) {
            // a press service speaks of its own contact, whatever others' was spoken of there
            return cast.publisher() != null && !cast.conversation().dialogue();
        }
        boolean telling = false;
        for (int i = about - 1; i >= Math.max(0, about - RECOUNTED); i--) {
            telling |= s.of(i, "telling");
        }
        return telling && told.containsAll(subject.actors());
    }

    /** 'X meets Y', 'X holds talks with Y on Friday': told in the present tense. */
    private boolean present(Trigger t, Group subject, Status status) {
        if (t.verb() != null) {
            return status != Status.PROPOSED
                    && !statuses.whenever(t, subject)
                    && VerbForms.present(s, t.from(), t.verb().form());
        }
        boolean day = false;
        for (int i = t.to(); i < s.size(); i++) {
            day |= s.of(i, "calendar");
        }
        return day && status == Status.HELD && subject.to() < t.from() && heldNow(t.from());
    }

    /** 'Holds talks', 'holds a small group meeting': the verb's present, before the noun and what describes it. */
    private boolean heldNow(int noun) {
        int i = noun - 1;
        while (i > noun - DESCRIBED && i > 0 && s.sentence().get(i).word() && !s.of(i, "light-third")) {
            i--;
        }
        return s.of(i, "light-third");
    }

    /** 'A and B agreed to meet at the alliance's summit', 'talk at G20 meeting': where those meet of whom it was just said. */
    private boolean setting(Trigger t, List<Actor> actors) {
        boolean gathering = t.kind().equals("summit") || t.kind().equals("meal") || s.is(t.from(), "meeting");
        boolean noun = t.noun() != null && !t.kind().equals("letter");
        int at = t.from() - 1;
        while (noun && at > t.from() - 6 && at > 0 && !s.is(at, "for") && !governs(at)) {
            at--;
        }
        // 'will sit down for a conversation'
        boolean body = s.is(t.from() - 1, "'")
                || s.sentence().get(Math.max(0, t.from() - 1)).capital()
                        && s.as(t.from() - 1, Entry.PartyName.class) == null;
        boolean during = s.is(at, "during") && s.is(at + 1, "the") && body;
        int ahead = gathering ? aheadOf(t.from()) : -1;
        at = ahead > 0 ? ahead : at;
        boolean there = ahead > 0 || gathering && (s.is(at, "at") || during) || noun && s.is(at, "for");
        Candidate last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (!there || last == null || last.at() >= at || at - last.at() > 12) {
            return false;
        }
        for (int i = last.at() + 1; i < (s.is(at - 1, ",") ? at - 1 : at); i++) {
            if (s.is(i, ",") || s.of(i, "boundary") || s.of(i, "saying") || s.is(i, "and")) {
                return false;
            }
        }
        if (last.channel() == Channel.LETTER || !actors.stream().allMatch(actor -> told(last, actor))) {
            return false;
        }
        if (last.channel() == Channel.UNKNOWN && (gathering || t.channel() == Channel.IN_PERSON)) {
            found.set(
                    found.size() - 1,
                    Together.certain(last.by(Channel.IN_PERSON, s.sentence().span(t.from(), t.to()))));
        }
        return true;
    }

    /** 'Talks ahead of the G20 summit': the token before the gathering they come before; −1 where it is another contact. */
    private int aheadOf(int noun) {
        int i = noun - 1;
        while (i > 1 && (s.sentence().get(i).capital() || s.is(i, "the") || s.is(i, "'s"))) {
            i--;
        }
        boolean ahead = s.is(i, "of") && s.is(i - 1, "ahead");
        return i < noun - 1 && (ahead || s.is(i, "before")) ? ahead ? i - 1 : i : -1;
    }

    /** One of those who were told of, or a party whose representative was: 'A, B and C meet for a summit of the Quad'. */
    private static boolean told(Candidate last, Actor actor) {
        boolean party =
                !actor.named() && last.actors().stream().anyMatch(a -> a.party().equals(actor.party()));
        return party || last.actors().contains(actor);
    }

    /** 'At', 'during'; not the first part of 'in-depth'. */
    private boolean governs(int preposition) {
        return s.of(preposition, "held-preposition") && !s.is(preposition + 1, "-");
    }

    /** 'X and Y discussed': a contact of its own only where the channel is shown too. */
    private static boolean tentative(Trigger t, Channel channel) {
        return t.frame("tentative") && channel == Channel.UNKNOWN;
    }

    static List<Actor> actors(Group subject, @Nullable Group object) {
        Set<Actor> actors = new LinkedHashSet<>(subject.actors());
        if (object != null) {
            actors.addAll(object.actors());
        }
        Set<String> names = new HashSet<>();
        // 'the OSCE Chairman-in-Office, the Foreign Minister of Poland X' is one person
        actors.removeIf(a -> a.name().indexOf(' ') > 0 && !names.add(a.name()));
        // a party named beside its own representative adds nothing
        actors.removeIf(a -> !a.named()
                && actors.stream().anyMatch(b -> b.named() && b.party().equals(a.party())));
        return List.copyOf(actors);
    }

    static List<Principal> members(Group subject, @Nullable Group object) {
        List<Principal> members = new ArrayList<>(subject.members());
        if (object != null) {
            members.addAll(object.members());
        }
        members.removeIf(m -> !m.counts());
        return members;
    }
}
