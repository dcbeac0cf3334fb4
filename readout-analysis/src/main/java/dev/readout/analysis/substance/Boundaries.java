package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;

/** Where in a line another clause begins, or a circumstance that is no part of what is discussed or agreed. */
final class Boundaries {
    private final Line line;

    Boundaries(Line line) {
        this.line = line;
    }

    /** Behind 'a “mutual proposal,” the spokesman said': a comma inside the marks closes what is said. */
    boolean told(int i) {
        return i > 1 && line.closing(i - 1) && line.is(i - 2, ",");
    }

    /** Whether what is discussed, from a token on, ends before another. */
    boolean ends(int from, int i, boolean quoted) {
        if (closes(i)) {
            return true;
        }
        if (i == from || quoted) {
            return false;
        }
        boolean besides = line.is(i, "but") && line.is(i + 1, "also");
        if (besides || line.is(i, ",") && line.is(i + 1, "but") && line.is(i + 2, "also")) {
            return false;
        }
        if (line.of(Kind.STOP, i) && !(line.is(i, "as") || line.is(i, "that") && line.in(Kind.PREPOSITION, i - 1))) {
            boolean manner = i + 2 < line.size() && line.in(Kind.PREPOSITION, i) && gerund(i + 1);
            return !manner && !(line.is(i - 1, "as") || line.in(Kind.DETERMINER, i - 1) || line.is(i - 1, "-"));
        }
        boolean as = line.is(i, ",") && line.is(i + 1, "as") && !line.is(i + 2, "well");
        boolean base = line.is(i, "and")
                && line.in(Kind.BASE, i + 1)
                && i + 2 < line.size()
                && line.in(Kind.DETERMINER, i + 2);
        return as || base || coordinate(i) || circumstance(i) || aside(i) || appended(from, i);
    }

    /** ', by armed groups': an adverbial behind a comma; not 'in particular', nor the verb's own preposition again. */
    private boolean aside(int i) {
        return line.is(i, ",")
                && line.in(Kind.PREPOSITION, i + 1)
                && !line.of(Kind.AMONG, i + 1)
                && !line.in(Kind.ABOUT, i + 1)
                && !line.is(i + 1, "as")
                && !line.is(i + 1, "along");
    }

    /** A full stop, semicolon or dash. */
    boolean closes(int i) {
        String sign = line.get(i).text();
        boolean dash = sign.equals("—") || sign.equals("–") || sign.equals("-");
        boolean spaced = dash
                && i > 0
                && line.get(i).start() > line.get(i - 1).end()
                && i + 1 < line.size()
                && line.get(i + 1).start() > line.get(i).end();
        return ".;!?…".contains(sign) || spaced || line.is(i, "-") && line.is(i + 1, "-");
    }

    /** ', he said', 'and condemned', ', and the President thanked': another clause. */
    boolean coordinate(int i) {
        if (!line.is(i, ",") && !line.is(i, "and") && !line.is(i, "but")) {
            return false;
        }
        int next = line.is(i, ",") && (line.is(i + 1, "and") || line.is(i + 1, "but")) ? i + 2 : i + 1;
        next = line.in(Kind.ADVERB, next) ? next + 1 : next;
        if (next >= line.size()) {
            return false;
        }
        boolean and = next > i + 1 || line.is(i, "and") || line.is(i, "but");
        Principal person = line.person(next);
        int verb = person == null ? subject(next) : person.to();
        boolean subject = verb > next && verb < line.size() && finite(verb);
        boolean pronoun = line.in(Kind.PRONOUN, next);
        boolean verbal = and && !line.get(next).capital() && finite(next) && !line.in(Kind.DETERMINER, next);
        return subject || pronoun || verbal || line.is(i, ",") && attribution(next);
    }

    /** Behind 'the leaders', 'the two sides'. */
    private int subject(int i) {
        int k = i;
        while (k < line.size() && k - i < 4 && (line.in(Kind.DETERMINER, k) || line.in(Kind.JOINT, k))) {
            k++;
        }
        return k > i && line.in(Kind.JOINT, k - 1) ? k : i;
    }

    private boolean finite(int i) {
        int k = line.in(Kind.ADVERB, i) ? i + 1 : i;
        if (line.of(Kind.FINITE, k)) {
            return true;
        }
        String word = k < line.size() ? line.get(k).lower() : "";
        boolean object = k + 1 < line.size()
                && (line.in(Kind.DETERMINER, k + 1)
                        || line.in(Kind.PREPOSITION, k + 1)
                        || line.get(k + 1).capital());
        return word.length() > 4 && word.endsWith("ed") && object && k == i;
    }

    /** ', the White House said'. */
    private boolean attribution(int from) {
        for (int i = from + 1; i < Math.min(line.size(), from + 9); i++) {
            if (line.is(i, ",")
                    || line.is(i, "and")
                    || line.of(Kind.STOP, i) && !line.is(i, "said") && !line.is(i, "says") && !line.is(i, "reported")) {
                return false;
            }
            if (line.is(i, "said") || line.is(i, "says") || line.is(i, "reported") || line.is(i, "noted")) {
                return true;
            }
        }
        return false;
    }

    /** ', noting that', ', even enlisting him'; not where gerunds are listed. */
    private boolean appended(int from, int comma) {
        int i = line.in(Kind.ADVERB, comma + 1) ? comma + 2 : comma + 1;
        if (!line.is(comma, ",") || i >= line.size() || !gerund(i)) {
            return false;
        }
        for (int k = from; k < comma; k++) {
            if (gerund(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean gerund(int i) {
        String word = line.get(i).lower();
        boolean gerund =
                word.length() > 5 && word.endsWith("ing") && !line.get(i).capital();
        boolean object = i + 1 < line.size()
                && (line.in(Kind.DETERMINER, i + 1)
                        || line.in(Kind.PREPOSITION, i + 1)
                        || line.in(Kind.PRONOUN, i + 1)
                        || line.get(i + 1).capital()
                        || line.is(i + 1, "that")
                        || line.is(i + 1, "to"));
        return gerund && object && !line.of(Kind.AMONG, i);
    }

    /** 'during the meeting', 'on Tuesday', 'with President X'. */
    private boolean circumstance(int i) {
        if (line.is(i, "with") && line.person(i + 1) != null || day(i)) {
            Principal person = line.person(i + 1);
            return !line.is(i, "with") || person != null && person.kind() != Principal.Kind.BODY;
        }
        if (!line.in(Kind.ADJUNCT, i)) {
            return false;
        }
        if (line.of(Kind.CALENDAR, i + 1) && !line.is(i, "for") && !line.is(i, "from")) {
            return true;
        }
        int k = i + 1;
        while (k < line.size() && k - i < 5 && line.get(k).word() && !line.in(Kind.PREPOSITION, k)) {
            boolean own =
                    line.contact(k) && !line.is(k, "talks") && !line.is(k, "negotiations") && !line.is(k, "exchange");
            if (own && !line.is(i, "for") && !line.is(i, "as") && !line.is(i, "on")) {
                return true;
            }
            k++;
        }
        return false;
    }

    /** 'following a phone call', 'after talks'. */
    boolean occasion(int i) {
        boolean found = false;
        for (int k = i + 1; k < Math.min(line.size(), i + 6) && !found; k++) {
            found = line.contact(k);
        }
        return found && (line.is(i, "following") || line.is(i, "after"));
    }

    /** 'Tuesday' in 'discussed trade Tuesday', not in 'the Tuesday talks' or 'of May'. */
    private boolean day(int i) {
        int end = line.end(Kind.CALENDAR, i);
        boolean free = end > 0
                && (end >= line.size()
                        || !line.get(end).word()
                        || line.in(Kind.PREPOSITION, end)
                        || line.is(end, "and"));
        return free && !line.is(i - 1, "of") && !line.is(i - 1, "'s");
    }
}
