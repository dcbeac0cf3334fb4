package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Entry.VerbForm;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Channel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the contact that a verb tells of: who did it, and with whom. */
final class VerbReader {
    /** Persons without a name among whom somebody named may be. */
    private static final WordSet CROWDS = WordSet.of(
            "leaders",
            "counterparts",
            "allies",
            "officials",
            "presidents",
            "ministers",
            "heads",
            "diplomats",
            "partners");

    /** More than so many are met one after the other; of three and more whom somebody will meet, each is met alone. */
    private static final int MANY = 6;

    /** Verbs whose object is a guest. */
    private static final Set<String> RECEIVING = Set.of("receive", "host", "welcome", "greet");

    private final Arguments sides;
    private final Spotted s;
    private final StatusReader statuses;
    private final ChannelReader channels;
    private final Candidates candidates;
    private final VerbMeaning meaning;
    private final VerbObject objects;
    private final Attendance attendance;
    private final Ties ties;
    private final FurtherPersons further;
    private final Occasions occasions;
    private final OneByOne oneByOne;
    private final Guests guests;

    VerbReader(
            Arguments arguments,
            Spotted sentence,
            StatusReader statuses,
            ChannelReader channels,
            Attendance attendance,
            Ties ties,
            Candidates candidates) {
        this.sides = arguments;
        this.s = sentence;
        this.statuses = statuses;
        this.channels = channels;
        this.candidates = candidates;
        this.attendance = attendance;
        this.ties = ties;
        this.further = new FurtherPersons(arguments, sentence, candidates);
        this.occasions = new Occasions(sentence);
        this.oneByOne = new OneByOne(sentence);
        this.guests = new Guests(arguments, sentence);
        this.meaning = new VerbMeaning(arguments, sentence, candidates.all());
        this.objects = new VerbObject(arguments, sentence);
    }

    void read(Trigger t) {
        if (!meaning.contact(t)) {
            return;
        }
        if (t.frame("gathering")) {
            gathering(t);
            return;
        }
        boolean passive = objects.passive(t);
        Group with = objects.with(t);
        if (with != null && objects.apart(t, with)) {
            return;
        }
        Group object = with != null ? with : objects.without(t, passive);
        if (object != null && t.frame("occasion") && !occasions.follows(object)) {
            return;
        }
        if (object == null && t.frame("passive")) {
            object = objects.hostOrGuest(t, passive);
        }
        Group subject = subject(t, object, passive);
        if (object == null && passive && called(t)) {
            return;
        }
        if (asked(t, subject) || object == null && subject != null && including(t, subject)) {
            return;
        }
        int behind = object == null ? t.to() : Math.max(t.to(), object.to());
        if (behind < s.size() && s.of(behind, "habit")) {
            // 'speaks to X often': a habit is no mention (codebook, section 2)
            return;
        }
        boolean counted = Words.counted(s, t.to()) || Words.counted(s, behind);
        int latest = counted ? Words.latest(s, t.to()) : -1;
        if (counted && latest < 0) {
            return;
        }
        if (latest > 0) {
            further.latest(t, subject, object, latest);
        } else if (object != null && subject != null) {
            join(t, subject, object, passive);
        } else if (object != null) {
            unsaid(t, object, passive);
        } else if (subject != null) {
            mutual(t, subject);
        }
    }

    /** 'The video meeting brought together A and B'. */
    private void gathering(Trigger t) {
        Group all = sides.startingAt(t.to());
        if (all != null && all.several() && all.named()) {
            candidates.add(attendance.gathering(t), all, attendance.chair(t.from()), "verb, gathering");
        }
    }

    /** Who did it: the subject, or in 'was handed to X by Y' Y; null where the clause leaves it out. */
    private @Nullable Group subject(Trigger t, @Nullable Group object, boolean passive) {
        boolean handed = passive && object != null && t.frame("to") && !t.frame("passive");
        Group agent = handed ? sides.behind(t.to(), "by") : null;
        return agent != null ? agent : sides.subject(t.from());
    }

    /** 'X was telephoned by Y and Z'. */
    private boolean called(Trigger t) {
        Group callers = objects.callers(t);
        Group called = callers == null ? null : sides.subject(t.from());
        if (callers != null && called != null) {
            candidates.distribute(t, called.ours(), callers, true, "verb, each");
        }
        return callers != null;
    }

    /** 'X urges Y to discuss it with Z'. */
    private boolean asked(Trigger t, @Nullable Group subject) {
        boolean infinitive = t.frame("tentative") && !VerbMeaning.finite(t) && s.is(t.from() - 1, "to");
        return infinitive && subject != null && subject.to() != t.from() - 1 && !meaning.ahead(t);
    }

    /** 'Met several diplomats, including A, B and C', 'spoke with leaders, among them A'. */
    private boolean including(Trigger t, Group subject) {
        boolean calls = s.as(t.to(), Entry.ContactNoun.class) != null;
        boolean with = crowd(t);
        boolean met = (with || t.frame("object") && t.channel() == Channel.IN_PERSON) && !calls;
        Group listed = met ? sides.including(t.to()) : null;
        if (listed != null) {
            candidates.distribute(t, subject.ours(), listed, true, "verb, including");
        }
        return listed != null;
    }

    /** 'Spoke with several leaders', 'meet by phone with allies on Monday': others of their kind, before who is among them. */
    private boolean crowd(Trigger t) {
        int i = s.of(t.to(), "channel-phone") ? s.after(t.to()) : t.to();
        boolean with = t.frame("with") && s.is(i, "with") || t.frame("to") && s.is(i, "to");
        for (int k = i + 1; with && k < Math.min(s.size(), i + 6); k++) {
            if (s.is(k, "about") || CROWDS.has(s.sentence().get(k))) {
                return !s.is(k, "about") && !s.is(k + 1, "of");
            }
        }
        return false;
    }

    /** 'A and B met'. */
    private void mutual(Trigger t, Group both) {
        boolean alone = t.frame("tentative") || t.frame("shared") || VerbForms.intransitive(s, t.to(), t.frame("to"));
        if (both.several() && t.frame("mutual") && alone) {
            candidates.add(t, both, guests.gathering(t.to()), "mutual verb");
            further.again(t, both, both, "mutual verb");
        }
    }

    /** The clause does not say who did it: it may be who acts in the main clause, or who writes. */
    private void unsaid(Trigger t, Group object, boolean passive) {
        Group subject = t.form() == VerbForm.PAST ? sides.elided(t.from()) : null;
        // 'When meeting with X, Y said', 'As he meets X, Y will raise the matter'
        boolean opens =
                t.form() == VerbForm.GERUND && !t.frame("together") && (t.from() < 4 || afterSpeaking(t.from()));
        if (subject == null && (opens || sides.antecedents().opening(t.from()))) {
            subject = sides.mainSubject(object.to());
        }
        Group other = object;
        if (subject == null && statuses.awaiting(t.from())) {
            subject = sides.elided(s.sentence().get(0).word() ? 0 : 1);
            other = subject == null ? object : sides.antecedents().otherThan(subject, object);
        }
        if (subject == null && t.form() == VerbForm.BASE && statuses.glad(t.from())) {
            subject = sides.elided(Math.min(1, t.from()));
        }
        if (subject != null) {
            join(t, subject, other, passive);
        }
    }

    /** 'Speaking to reporters on Monday after meeting X, Y said': the opening phrase goes on. */
    private boolean afterSpeaking(int verb) {
        boolean speaking = s.of(0, "saying") || s.is(0, "speaking") || s.is(0, "talking") || s.is(0, "addressing");
        boolean after = Words.after(s, verb - 1) || s.is(verb - 1, "before");
        after |= s.is(verb - 1, "of") && s.is(verb - 2, "ahead");
        return speaking && after && Words.opening(s, verb);
    }

    private void join(Trigger t, Group told, Group toldOther, boolean passive) {
        Group subject = told.ours();
        Group object = toldOther;
        if (object.pronoun() && subject.actors().stream().anyMatch(object.actors()::contains)) {
            // 'He will greet them': he is none of them
            object = sides.antecedents().otherOfTwo(object, subject);
        }
        object = object == null || subject.pronoun()
                ? object
                : sides.antecedents().otherHolder(object, subject);
        if (object != null && subject.pronoun() && object.actors().containsAll(subject.actors())) {
            // 'He will meet X': X is not he
            subject = sides.usable(subject, object.actors());
        }
        if (object == null || subject == null) {
            return;
        }
        boolean all = subject.several() && s.is(t.from() - 1, "all") || s.is(t.from() - 1, "each");
        boolean callers = t.initiative() && subject.several() && object.actors().size() == 1;
        if (all || callers) {
            candidates.distribute(t, object, subject, true, "verb, each");
            return;
        }
        Trigger occasion = t.frame("tentative") ? ties.occasion(subject) : null;
        if (occasion != null) {
            candidates.add(occasion, subject, object, "noun, told in it");
            return;
        }
        boolean each = each(t, object);
        candidates.distribute(t, subject, object, each, "verb");
        if (RECEIVING.contains(t.word())) {
            candidates.received(passive ? subject : object);
        }
        further.add(t, subject, object, passive, each, "verb");
    }

    /** Whether those behind the verb were met or called one by one. */
    private boolean each(Trigger t, Group object) {
        if (channels.atTable(object.to())) {
            return false;
        }
        boolean phoned = !object.vague()
                && object.actors().size() > 1
                && channels.read(t, object.to()).channel() == Channel.PHONE;
        boolean spoke = t.channel() == Channel.UNKNOWN && (object.members().size() > 1 || phoned);
        boolean each = t.initiative()
                || spoke
                || object.members().size() > 2 && t.form() != VerbForm.PAST
                || object.actors().size() > MANY
                || oneByOne.separately(t, object)
                || oneByOne.visited(object)
                || oneByOne.among(t, object);
        return each && !t.frame("together") && !oneByOne.together(object);
    }
}
