package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import java.util.List;

/** Whether several persons were met one after the other or all together: 'met A and B separately', 'hosted A and B for a summit'. */
final class OneByOne {
    private static final WordSet MONARCHS = ContactWords.of("crowned");

    private final Spotted s;

    OneByOne(Spotted sentence) {
        this.s = sentence;
    }

    /** 'Met A and B separately', 'met privately with A and B', 'meets A and B, respectively'. */
    boolean separately(Trigger t, Group object) {
        int behind = s.is(object.to(), ",") ? object.to() + 1 : object.to();
        return s.is(object.from(), "both")
                || again(object)
                || s.is(t.from(), "saw")
                || respectively(object)
                || (s.is(behind, "in") || s.is(behind, "at")) && apart(behind + 1)
                || s.of(object.to(), "singly")
                || s.is(t.from() - 1, "separately")
                || s.of(t.to(), "singly")
                || s.is(t.to(), "privately")
                || s.is(t.from() - 1, "privately");
    }

    /** 'A and B respectively', 'his counterparts of Chad and Niger, A and B, respectively': each of them on his own. */
    boolean respectively(Group object) {
        int i = object.to();
        while (i < s.size() && (s.sentence().get(i).capital() || s.is(i, ",") || s.is(i, "and"))) {
            i++;
        }
        return s.is(i, "respectively");
    }

    /** 'Separate', 'two separate', 'two' before 'meetings', 'sessions'. */
    private boolean apart(int from) {
        int noun = s.of(from, "how-many") ? s.after(from) : from;
        Entry.ContactNoun meetings = s.as(noun, Entry.ContactNoun.class);
        return s.is(noun, "separate") || noun > from && meetings != null && meetings.plural();
    }

    /** 'With A and with B', 'with A as well as with B': two talks. */
    boolean again(Group object) {
        for (Principal member : object.members()) {
            int with = member.from() - 1;
            int before = Words.beforeAdverbs(s, with);
            if (member.from() > object.from() && s.is(with, "with") && (s.is(before, "and") || s.is(before, "as"))) {
                return true;
            }
        }
        return false;
    }

    /** 'Met Prime Minister A and King B': a visitor sees the monarch and the minister of one state one after the other. */
    boolean visited(Group object) {
        List<Principal> two = object.members();
        return two.size() == 2
                && !object.several()
                && two.stream().anyMatch(member -> MONARCHS.has(s.sentence().get(member.from())));
    }

    /** 'Will meet A, B and party leaders': those whom nobody names end a list of talks. */
    boolean among(Trigger t, Group object) {
        boolean meets = t.word().equals("meet") && object.members().size() == 2;
        int from = s.is(object.to(), ",") ? object.to() + 2 : object.to() + 1;
        for (int i = from; meets && s.is(from - 1, "and") && i < Math.min(s.size(), from + 4); i++) {
            if (s.of(i, "unnamed")) {
                return true;
            }
        }
        return false;
    }

    /** 'separate talks with A, B and C'. */
    boolean separate(int noun) {
        for (int i = Math.max(0, noun - 4); i < noun; i++) {
            if (s.is(i, "separate") || s.is(i, "separately") || s.is(i, "individual")) {
                return true;
            }
        }
        return false;
    }

    /** 'Host A, B and C for a summit': they meet together. */
    boolean together(Group object) {
        for (int i = object.to() + 1; s.is(object.to(), "for") && i < Math.min(s.size(), object.to() + 7); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun != null) {
                return noun.kind().equals("summit") && !noun.plural();
            }
        }
        return false;
    }
}
