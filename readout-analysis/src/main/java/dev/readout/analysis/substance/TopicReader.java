package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Finding.Topic;
import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says was discussed: before its verb, behind it, or behind a noun for the contact. */
final class TopicReader {
    private final Line line;
    private final Subjects subjects;
    private final Topics topics;
    private final TopicNouns nouns;

    TopicReader(Line line) {
        this.line = line;
        this.subjects = new Subjects(line);
        this.topics = new Topics(line);
        this.nouns = new TopicNouns(line, subjects, topics);
    }

    /** The topics in the order of their cues. */
    List<Topic> read() {
        for (int i = 0; i < line.size(); i++) {
            if (line.opens(i)) {
                at(i);
            }
        }
        return topics.found();
    }

    private void at(int i) {
        boolean passive = line.of(Kind.PART, i) && line.passive(i) >= 0;
        if (passive) {
            passive(i);
        } else if (!active(i)) {
            if (line.of(Kind.NOMINAL, i)) {
                topics.add(Subject.NOBODY, i, line.end(Kind.NOMINAL, i), line.end(Kind.NOMINAL, i), true);
            } else if (line.of(Kind.VIEWS, i)) {
                views(i);
            } else if (line.of(Kind.INFORM, i)) {
                informed(i);
            } else if (line.of(Kind.ATTENTION, i)) {
                nouns.attention(i);
            } else if (line.of(Kind.AGENDA, i)) {
                nouns.agenda(i);
            } else if (line.of(Kind.THEME, i)) {
                nouns.theme(i);
            } else if (line.of(Kind.ABOUT, i)) {
                nouns.about(i);
            }
        }
    }

    /** 'discussed X', 'the talks focused on X'; whether a verb with a subject stands there. */
    private boolean active(int i) {
        int topic = line.end(Kind.TOPIC, i);
        int talk = line.end(Kind.TALK, i);
        Kind kind = talk > topic ? Kind.TALK : Kind.TOPIC;
        int end = Math.max(topic, talk);
        if (end < 0) {
            return false;
        }
        Set<String> frames = line.frames(kind, i);
        Subject subject = subjects.before(i);
        boolean both = subject != null && subject.together() && subject.kind() != Subject.Kind.CONTACT;
        if (both || !frames.contains("joint")) {
            topics.add(subject, i, end, end, frames.contains("weak"));
        }
        return subject != null;
    }

    /** 'exchanged views on', 'a frank exchange of opinions about', 'shared his assessment of'. */
    private void views(int noun) {
        int about = line.end(Kind.VIEWS, noun);
        boolean of = line.is(about, "of") && line.get(noun).lower().startsWith("assessment");
        int end = of ? about + 1 : line.end(Kind.ABOUT, about);
        int trade = -1;
        for (int k = noun - 1; k >= Math.max(0, noun - 6) && end > 0 && trade < 0; k--) {
            trade = line.in(Kind.TRADE, k) ? k : -1;
        }
        if (trade < 0) {
            return;
        }
        boolean nominal = line.is(trade, "exchange") && line.is(trade + 1, "of");
        Subject subject = nominal ? Subject.CONTACT : subjects.before(trade);
        boolean given = !nominal && !line.get(trade).lower().startsWith("ex");
        topics.add(subject, trade, end, end, given);
    }

    /** 'informed him about': what one side told the other. */
    private void informed(int verb) {
        int i = line.end(Kind.INFORM, verb);
        boolean told = line.get(verb).lower().startsWith("t");
        Principal whom = line.person(i);
        if (whom != null) {
            i = whom.to();
        } else if (line.of(Kind.WHOM, i)) {
            i = line.end(Kind.WHOM, i);
        } else if (told || !line.of(Kind.ABOUT, i)) {
            return;
        }
        int end = line.is(i, "of") ? i + 1 : line.end(Kind.ABOUT, i);
        if (end > 0 && !(told && !line.is(i, "about"))) {
            Subject subject = subjects.before(verb);
            boolean first = subject == null && verb == subjects.opening();
            topics.add(first ? Subject.NOBODY : subject, verb, end, end, true);
        }
    }

    /** 'X was discussed', 'several issues were raised regarding X'. */
    private void passive(int participle) {
        topics.add(Subject.NOBODY, participle, participle + 1, subjects.passive(line.passive(participle)), "passive");
        boolean loose = line.is(participle + 1, "on") || line.is(participle + 1, "over");
        int about = loose ? -1 : line.end(Kind.ABOUT, participle + 1);
        if (about > 0) {
            topics.add(Subject.NOBODY, participle, participle + 1, about, false);
        }
    }
}
