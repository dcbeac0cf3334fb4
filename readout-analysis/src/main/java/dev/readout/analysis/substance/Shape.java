package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Vocabulary.Kind;
import java.util.List;

/** What can be told of a noun phrase from its closed classes and endings alone. */
final class Shape {
    private static final List<String> ADJECTIVES =
            List.of("al", "ic", "ive", "ary", "ous", "ian", "ish", "ese", "ble", "ful", "ern");

    private final Line line;

    Shape(Line line) {
        this.line = line;
    }

    /** A noun phrase that cannot depend on the preposition of the one before. */
    boolean full(Stretch s) {
        return determined(s) || party(s) || gerund(s) || purposes(s) || plain(s);
    }

    /** 'Polish' in 'Czech and Polish efforts': a name before a common noun. */
    boolean names(Stretch s) {
        return line.get(s.from()).capital()
                && !line.get(s.from() + 1).capital()
                && line.get(s.from() + 1).word();
    }

    /** 'Racism in both countries': one word before its preposition. */
    boolean lone(Stretch s) {
        return line.in(Kind.PREPOSITION, s.from() + 1);
    }

    /** 'Hate' in 'the epidemic of hate': one common noun behind a preposition or comma. */
    boolean tail(Stretch s) {
        boolean opens = s.to() - 2 >= s.from() && (line.in(Kind.PREPOSITION, s.to() - 2) || line.is(s.to() - 2, ","));
        return opens && !line.get(s.to() - 1).capital();
    }

    /** 'Ways to', 'efforts to': a noun with an infinitive of its own. */
    boolean purposes(Stretch s) {
        boolean to = line.is(s.from() + 1, "to") && s.to() > s.from() + 2;
        return to
                && line.get(s.from()).lower().endsWith("s")
                && !line.get(s.from() + 2).capital();
    }

    /** 'Issues of', 'matters related to'. */
    boolean plain(Stretch s) {
        return line.in(Kind.MATTER, s.from()) && prepositional(s);
    }

    boolean gerund(Stretch s) {
        return line.get(s.from()).lower().endsWith("ing") && s.to() - s.from() > 1;
    }

    /** Whether a gerund inside it may be what another gerund is coordinated with. */
    boolean gerunds(Stretch s) {
        for (int i = s.from() + 1; i < s.to(); i++) {
            if (line.get(i).lower().endsWith("ing") && line.in(Kind.PREPOSITION, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** 'Ways to protect Europe': what follows 'and' may be another object. */
    boolean infinitive(Stretch s) {
        for (int i = s.from() + 1; i < s.to() - 1; i++) {
            boolean verb = !line.get(i + 1).capital() && !line.in(Kind.DETERMINER, i + 1);
            if (line.is(i, "to") && verb && !line.is(i - 1, "related")) {
                return true;
            }
        }
        return false;
    }

    boolean party(Stretch s) {
        for (int i = s.from() + 1; i < Math.min(s.to(), s.from() + 4); i++) {
            if (line.is(i, "'s")) {
                return true;
            }
        }
        return false;
    }

    boolean determined(Stretch s) {
        return line.in(Kind.DETERMINER, s.from()) && !line.is(s.from(), "other");
    }

    /** 'Its consequences' hangs on what stands before. */
    boolean possessor(Stretch s) {
        return line.is(s.from(), "its") || line.is(s.from(), "their") && s.to() - s.from() < 4;
    }

    boolean participial(Stretch s) {
        String word = line.get(s.from()).lower();
        return word.endsWith("ed") && word.length() > 4 && line.in(Kind.PREPOSITION, s.from() + 1);
    }

    boolean prepositional(Stretch s) {
        for (int i = s.from() + 1; i < s.to(); i++) {
            if (line.in(Kind.PREPOSITION, i) || line.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** 'Bilateral' in 'bilateral and regional issues'. */
    boolean adjective(int i) {
        String word = line.get(i).lower();
        boolean form =
                line.get(i).word() && word.length() > 4 && ADJECTIVES.stream().anyMatch(word::endsWith);
        return form && !line.get(i).capital();
    }
}
