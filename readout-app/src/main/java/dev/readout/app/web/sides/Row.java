package dev.readout.app.web.sides;

import dev.readout.app.web.evidence.Shown;
import dev.readout.model.Coded;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One matter, with what each side says of it.
 *
 * @param name of the field, the topic, or the kind of outcome
 * @param cells in the order of the sides; empty where a side says nothing of it
 * @param only who alone speaks of it; empty where more than one does
 */
public record Row(Kind kind, String name, List<List<Shown>> cells, Verdict verdict, List<Party> only) {
    /** What it is about. */
    public enum Kind implements Coded {
        FIELD,
        TOPIC,
        OUTCOME,
        /** Words that belong to no topic. */
        STATEMENT;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the sides' words stand to each other. */
    public enum Verdict implements Coded {
        /** Values that can all be true. */
        AGREE,
        /** Both speak of it; whether they say the same is for the reader to see. */
        BOTH,
        /** Each says something else, of which no topic is common. */
        APART,
        /** Values that cannot all be true. */
        DIFFER,
        /** One alone speaks of it. */
        ONLY;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Row {
        cells = cells.stream().map(List::copyOf).toList();
        only = List.copyOf(only);
    }

    /** A row of what some sides say; one that speaks alone decides the verdict. */
    static Row of(Kind kind, String name, List<List<Shown>> cells, Verdict together, List<Side> sides) {
        List<Party> speaking = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                speaking.add(sides.get(i).party());
            }
        }
        boolean alone = speaking.size() < 2;
        return new Row(kind, name, cells, alone ? Verdict.ONLY : together, alone ? speaking : List.of());
    }

    /** The verdict in words, as 'only CN'. */
    public String words() {
        return verdict == Verdict.ONLY
                ? "only " + only.stream().map(Party::code).findFirst().orElse("")
                : verdict.code();
    }

    boolean silent() {
        return cells.stream().allMatch(List::isEmpty);
    }
}
