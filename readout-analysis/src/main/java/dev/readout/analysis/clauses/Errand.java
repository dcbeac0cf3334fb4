package dev.readout.analysis.clauses;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.things.Spotted;

/** Whether a noun tells what somebody travels for: 'is due in Berlin for talks', 'left for the capital to hold talks'. */
final class Errand {
    private static final WordSet LEAVING = WordSet.of("left", "departed", "leaves", "departs");
    private static final WordSet HEADING = WordSet.of("headed", "heading", "heads", "bound");
    private static final WordSet ARRIVED = WordSet.of("arrived");
    private static final WordSet ARRIVING = WordSet.of("arrived", "arriving", "landed", "landing", "lands");

    private final Spotted s;
    private final StatusWords words;
    private final Standing standing;

    Errand(Spotted sentence) {
        this.s = sentence;
        this.words = new StatusWords(sentence);
        this.standing = new Standing(sentence);
    }

    /** A trip still to come, or one whose talks are. */
    boolean ahead(int from, Trigger t) {
        boolean journey = purpose(from, t) && expected(Math.max(from, t.from() - 18), t.from());
        // 'heads to Berlin, where X awaits him, and to Stockholm for talks'
        int leg = standing.aside(t.from());
        journey |= leg < t.from() && directly(t) && expected(Math.max(0, leg - 12), leg);
        // 'arrived at the palace for a state dinner' tells of the dinner
        journey &= !(t.kind().equals("meal") && words.any(from, t.from(), ARRIVED));
        journey &= !words.any(t.from() - 3, t.from(), Proposals.POSSIBLE);
        return journey || directly(t) && there(Math.max(from, t.from() - 10), t.from());
    }

    /** Whether something is said to be done for the contact or to have it. */
    boolean purpose(int from, Trigger t) {
        return directly(t) || infinitive(from, t.from());
    }

    /** 'will travel to India, the neighbour, for talks', 'plans to leave for the capital on Sunday to hold talks'. */
    private boolean directly(Trigger t) {
        boolean infinitive = s.is(t.from() - 2, "to") && s.of(t.from() - 1, "light-base");
        int article = t.from() - 2;
        boolean own = Words.own(s, article);
        boolean described = s.is(t.from() - 3, "for") && (s.is(article, "a") || own);
        // 'for a Monday meeting'
        boolean weekday = s.of(t.from() - 1, "calendar") && s.is(t.from() - 3, "for");
        boolean nearby = s.is(t.from() - 1, "for") || s.is(t.from() - 2, "for");
        // 'for a high-stakes summit'
        boolean compound = s.is(t.from() - 2, "-") && (s.is(t.from() - 5, "for") || s.is(t.from() - 4, "for"));
        // 'for the two-day follow-up summit'
        int made = t.from() - 1;
        while (made > Math.max(0, t.from() - 8)
                && (s.is(made, "-") || s.of(made, "modifier") || s.is(made - 1, "-") || s.is(made + 1, "-"))) {
            made--;
        }
        nearby |= s.is(made, "for") || s.is(made - 1, "for") && (s.is(made, "the") || s.is(made, "a"));
        return nearby || described || weekday || compound || infinitive;
    }

    /** 'is set to hold a series of group and one-on-one meetings': what is to come stands before the infinitive. */
    private boolean infinitive(int from, int to) {
        for (int i = to - 1; i > Math.max(from, to - 14); i--) {
            if (s.of(i, "light-base")) {
                return true;
            }
            if (s.of(i, "boundary") || s.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    /** 'is in Abuja for meetings with': there already, the meetings still to come. */
    private boolean there(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if ((s.is(i, "is") || s.is(i, "are")) && s.is(i + 1, "in")) {
                return true;
            }
        }
        return false;
    }

    /** 'is due in Berlin on Friday for talks', 'travels to Berlin for talks': a trip still to come. */
    private boolean expected(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean awaited = s.of(i, "upcoming") && Words.be(s, i - 1);
            boolean travels =
                    s.of(i, "travelling") && s.sentence().get(i).lower().endsWith("s");
            boolean will = s.of(i, "planned") && s.is(s.after(i), "in");
            boolean left = LEAVING.has(s.sentence().get(i)) && bound(i);
            boolean heading = HEADING.has(s.sentence().get(i))
                    && (s.is(i + 1, "to") || s.is(i + 1, "for") || s.is(i + 1, "toward") || s.is(i + 1, "towards"));
            boolean route = s.is(i, "en") && s.is(i + 1, "route") || s.is(i, "way") && s.is(i - 2, "on");
            boolean arrived = route || ARRIVING.has(s.sentence().get(i));
            if (awaited
                    || travels
                    || s.is(i, "stops")
                    || will
                    || left
                    || heading
                    || arrived
                    || s.is(i, "comes")
                    || s.is(i, "tomorrow")) {
                return true;
            }
        }
        return false;
    }

    /** 'Departs later on Monday for': where one leaves for stands within a few words. */
    private boolean bound(int leaving) {
        for (int k = leaving + 1; k < leaving + 6; k++) {
            if (s.is(k, "for")) {
                return true;
            }
        }
        return false;
    }
}
