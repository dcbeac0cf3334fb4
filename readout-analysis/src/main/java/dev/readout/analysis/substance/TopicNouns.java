package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Vocabulary.Kind;

/** Topics beside nouns: stress laid on something, the agenda, the main topic, 'talks with X about Y'. */
final class TopicNouns {
    private final Line line;
    private final Subjects subjects;
    private final Topics topics;

    TopicNouns(Line line, Subjects subjects, Topics topics) {
        this.line = line;
        this.subjects = subjects;
        this.topics = topics;
    }

    /** 'special attention was paid to', 'with an emphasis on', 'paid particular attention to'. */
    void attention(int noun) {
        int i = noun + 1;
        int pay = -1;
        while (i < line.size() && i - noun < 6 && !line.is(i, "to") && !line.is(i, "on") && !line.is(i, "upon")) {
            pay = line.in(Kind.PAY, i) ? i : pay;
            boolean between = line.in(Kind.BE, i)
                    || line.in(Kind.ADVERB, i)
                    || line.in(Kind.PAY, i)
                    || line.in(Kind.AUXILIARY, i);
            if (!between) {
                return;
            }
            i++;
        }
        if (i >= line.size() || i - noun >= 6) {
            return;
        }
        if (pay > 0 || line.in(Kind.BE, noun + 1) && line.is(i, "on")) {
            topics.add(Subject.NOBODY, noun, i + 1, i + 1, pay < 0);
            return;
        }
        for (int k = noun - 1; k >= Math.max(0, noun - 4); k--) {
            if (line.is(k, "with")) {
                topics.add(Subject.NOBODY, noun, i + 1, i + 1, true);
                return;
            }
            if (line.in(Kind.PAY, k)) {
                topics.add(subjects.before(k), noun, i + 1, i + 1, false);
                return;
            }
        }
    }

    /** 'the agenda included', 'is also on the agenda'. */
    void agenda(int noun) {
        int list = list(noun + 1, noun + 9);
        if (list > 0) {
            topics.add(Subject.CONTACT, noun, noun + 1, list, false);
            return;
        }
        int on = line.is(noun - 1, "the") ? noun - 2 : noun - 1;
        if (line.is(on, "on")) {
            int be = line.passive(on);
            if (be >= 0) {
                topics.add(Subject.NOBODY, on, noun + 1, subjects.passive(be), "before");
            }
            return;
        }
        for (int i = noun + 1; i < Math.min(line.size(), noun + 9) && !line.is(i, ","); i++) {
            int end = line.end(Kind.CONTAINS, i);
            if (end > 0) {
                topics.add(Subject.CONTACT, noun, end, end, false);
                return;
            }
        }
    }

    /** The first sign between two tokens that opens a list, or -1. */
    private int list(int from, int to) {
        for (int i = from; i < Math.min(line.size() - 1, to); i++) {
            if (line.is(i, ":")
                    || line.is(i, "-") && line.is(i + 1, "-")
                    || line.get(i).text().equals("—")) {
                return line.is(i, "-") ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** 'the main topic of the talks was', 'among the topics they discussed were'. */
    void theme(int noun) {
        boolean shown = false;
        for (int i = noun + 1; i < Math.min(line.size(), noun + 12); i++) {
            shown |= line.contact(i) || line.in(Kind.TOPIC, i);
            boolean be = line.is(i, "was") || line.is(i, "were") || line.is(i, "are") || line.is(i, "is");
            if (be && shown) {
                topics.add(Subject.CONTACT, noun, i + 1, i + 1, false);
                return;
            }
            if (line.is(i, ",") || line.is(i, ";")) {
                return;
            }
        }
    }

    /** 'Talks with X on Y', 'spoke by phone about Y': behind words that name a contact of this sentence. */
    void about(int i) {
        boolean loose = line.is(i, "on") || line.is(i, "over");
        int end = line.end(Kind.ABOUT, i);
        int trigger = -1;
        Subject subject = null;
        for (int k = i - 1; k >= Math.max(0, i - 24) && trigger < 0; k--) {
            boolean unreal = line.in(Kind.UNREAL, k - 1) || line.is(k - 1, "to") && line.in(Kind.UNREAL, k - 2);
            if (unreal) {
                return;
            }
            subject = line.tells(k) ? Subject.CONTACT : line.verbOfContact(k) ? subjects.before(k) : null;
            trigger = subject != null ? k : -1;
            boolean bridge = line.person(k) != null
                    || line.in(Kind.PREPOSITION, k) && !line.in(Kind.ABOUT, k)
                    || line.of(Kind.CALENDAR, k)
                    || line.is(k, "on") && line.of(Kind.CALENDAR, k + 1)
                    || line.contact(k)
                    || line.in(Kind.ADVERB, k)
                    || line.is(k, "and")
                    || line.get(k).lower().endsWith("ly")
                    || line.is(k, "phone")
                    || line.is(k, "telephone");
            if (trigger < 0 && !bridge) {
                return;
            }
        }
        boolean thing = end < line.size()
                && !line.of(Kind.CALENDAR, end)
                && !Character.isDigit(line.get(end).text().charAt(0))
                && !line.in(Kind.PRONOUN, end)
                && !line.is(end, "phone")
                && !line.is(end + 1, "phone")
                && !line.is(end + 1, "telephone")
                && !line.is(end + 1, "sidelines")
                && !line.is(end + 1, "margins")
                && !line.is(end + 1, "eve")
                && !line.is(end + 1, "side")
                && !line.is(end + 1, "sideline");
        for (int k = end; loose && k < Math.min(line.size(), end + 5); k++) {
            thing &= !line.contact(k) && !line.is(k, "trip") && !line.is(k, "tour") && !line.is(k, "basis");
        }
        boolean noun = trigger >= 0 && line.contact(trigger);
        boolean near = !loose || noun && (i - trigger < 3 || line.person(i - 1) != null);
        if (trigger >= 0 && thing && near) {
            topics.add(subject, trigger, end, end, false);
        }
    }
}
