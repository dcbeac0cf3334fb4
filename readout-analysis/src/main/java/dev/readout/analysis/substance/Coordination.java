package dev.readout.analysis.substance;

import dev.readout.analysis.substance.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits 'trade, energy and the situation in the region' into noun phrases, where the grammar is clear. 'Trade and economic
 * ties', 'the state and prospects of trade' and 'the war and its consequences' stay whole.
 */
final class Coordination {
    private final Line line;
    private final Shape shape;

    Coordination(Line line) {
        this.line = line;
        this.shape = new Shape(line);
    }

    /** The members of a stretch, those behind 'including' and the like after what they are part of. */
    List<Stretch> split(Stretch whole) {
        for (int i = whole.from() + 1; i < whole.to(); i++) {
            int members = line.end(Kind.AMONG, i);
            boolean among = members > 0 && members < whole.to() && !line.is(i - 1, "-");
            if (among) {
                List<Stretch> all = new ArrayList<>();
                boolean example = line.is(i, "such") || line.is(i, "like");
                boolean strict = line.is(i, "in") || line.get(i).lower().endsWith("ly");
                int head = example ? empty(whole.from(), i) : i;
                add(all, whole.from(), head);
                if (example && head == i) {
                    return all;
                }
                int rest = line.is(members, ",") || line.is(members, ":") ? members + 1 : members;
                Stretch behind = Stretch.trimmed(line, rest, whole.to());
                if (behind != null) {
                    split(behind).stream().filter(s -> thing(s, strict)).forEach(all::add);
                }
                return all;
            }
        }
        List<Stretch> all = new ArrayList<>();
        add(all, whole.from(), whole.to());
        return all;
    }

    /** A part of what is discussed that stands for itself: not 'the Normandy one', not a lone common word. */
    private boolean thing(Stretch s, boolean strict) {
        boolean one = line.is(s.to() - 1, "one") || line.is(s.to() - 1, "ones");
        boolean lone = strict && s.to() - s.from() == 1 && !line.get(s.from()).capital();
        return !one && !lone && !line.in(Kind.PREPOSITION, s.from());
    }

    /** Where words that say nothing of what begin before {@code to} ('and items'), or {@code to} itself. */
    private int empty(int from, int to) {
        int i = to;
        while (i > from && (line.in(Kind.EMPTY, i - 1) || line.is(i - 1, ","))) {
            i--;
        }
        return i == from || i < to && line.is(i - 1, "and") ? i : to;
    }

    private void add(List<Stretch> all, int from, int to) {
        Stretch trimmed = Stretch.trimmed(line, from, to);
        if (trimmed != null) {
            all.addAll(members(trimmed));
        }
    }

    private List<Stretch> members(Stretch whole) {
        List<Stretch> chunks = chunks(whole);
        if (chunks.size() < 2) {
            return List.of(whole);
        }
        boolean list = chunks.size() > 2 && chunks.stream().anyMatch(chunk -> line.is(chunk.to(), ","));
        List<Stretch> members = new ArrayList<>();
        Stretch open = chunks.get(0);
        for (int i = 1; i < chunks.size(); i++) {
            Stretch next = chunks.get(i);
            if (separate(open, next, strong(open, next), list)) {
                members.add(open);
                open = next;
            } else {
                open = new Stretch(open.from(), next.to());
            }
        }
        members.add(open);
        return members.stream().map(this::bare).toList();
    }

    /** Without the preposition that the first member shares with the verb ('on X as well as on Y'). */
    private Stretch bare(Stretch member) {
        boolean shared = line.in(Kind.ABOUT, member.from()) && member.to() > member.from() + 1;
        return shared ? new Stretch(member.from() + 1, member.to()) : member;
    }

    /** Stretches between commas, 'and', 'as well as'. */
    private List<Stretch> chunks(Stretch whole) {
        List<Stretch> chunks = new ArrayList<>();
        int from = whole.from();
        int i = from;
        boolean quoted = false;
        while (i < whole.to()) {
            quoted ^= line.quote(i);
            int joint = quoted ? -1 : joint(i);
            if (joint > 0 && i > from) {
                Stretch chunk = Stretch.trimmed(line, from, i);
                if (chunk != null) {
                    chunks.add(chunk);
                }
                from = Math.min(joint, whole.to());
                i = from;
            } else {
                i++;
            }
        }
        Stretch chunk = from < whole.to() ? Stretch.trimmed(line, from, whole.to()) : null;
        if (chunk != null) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** The token behind words that coordinate, or -1. */
    private int joint(int i) {
        if (line.is(i, ",")) {
            int next = joint(i + 1);
            return next > 0 ? next : i + 1;
        }
        if (line.is(i, "and")) {
            return i + 1;
        }
        boolean well = line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as");
        boolean with = (line.is(i, "along") || line.is(i, "together")) && line.is(i + 1, "with");
        boolean also = line.is(i, "but") && line.is(i + 1, "also");
        return well ? i + 3 : with || also ? i + 2 : -1;
    }

    /** Whether more than 'and' or a comma stands between. */
    private boolean strong(Stretch a, Stretch b) {
        return b.from() - a.to() > 1 && !(line.is(a.to(), ",") && line.is(a.to() + 1, "and") && b.from() == a.to() + 2)
                || line.in(Kind.ABOUT, b.from());
    }

    private boolean separate(Stretch a, Stretch b, boolean strong, boolean list) {
        boolean hanging = line.in(Kind.PREPOSITION, a.to()) && line.is(a.to() + 1, "and");
        if (hanging
                || line.is(a.to() - 1, "'s")
                || line.is(a.to() - 1, "'")
                || shape.gerund(b) && shape.gerunds(a) && !list) {
            return false;
        }
        if (strong) {
            return true;
        }
        if (shape.adjective(a.to() - 1) || shape.possessor(b) || shape.participial(b)) {
            return false;
        }
        boolean comma = line.is(a.to(), ",");
        if (comma && !list && !line.is(a.to() + 1, "and")) {
            return false;
        }
        boolean full = shape.full(b);
        if (shape.infinitive(a) && !comma && !list) {
            return shape.infinitive(b) && shape.purposes(b);
        }
        if (shape.prepositional(a)) {
            boolean bare = line.is(b.from(), "the") || !shape.determined(b);
            boolean within =
                    bare && !shape.prepositional(b) && b.to() - b.from() < 4 && !shape.gerund(b) && !shape.party(b);
            return !within && (full || comma && shape.prepositional(b) && !(shape.lone(b) && shape.tail(a)));
        }
        if (shape.gerund(a) && !full) {
            return false;
        }
        if (shape.determined(a) && !full) {
            return list && !shape.prepositional(b);
        }
        boolean word = a.to() - a.from() == 1;
        boolean head = word
                && b.to() - b.from() > 1
                && !full
                && (!line.get(a.from()).capital() || shape.names(b))
                && !comma
                && (!list || shape.adjective(b.from()));
        return !head;
    }
}
