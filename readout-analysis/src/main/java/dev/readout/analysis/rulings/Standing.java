package dev.readout.analysis.rulings;

import java.util.List;

/** How a decision stands with the mentions that there are. */
public sealed interface Standing {
    /** In a word or two. */
    String brief();

    /** In one sentence without a full stop. */
    default String words() {
        return brief();
    }

    /**
     * It applies.
     *
     * @param lost what it named that is no more, each in a sentence
     */
    record Applies(List<String> lost) implements Standing {
        public Applies {
            lost = List.copyOf(lost);
        }

        @Override
        public String brief() {
            return lost.isEmpty() ? "applies" : "applies in part";
        }

        @Override
        public String words() {
            return lost.isEmpty() ? brief() : brief() + ": " + String.join("; ", lost);
        }
    }

    /** Another decision took it back. */
    record Undone(String by) implements Standing {
        @Override
        public String brief() {
            return "undone by " + by;
        }
    }

    /** What it is about is not stored, or not yet, or is no longer told. */
    record Loose(String why) implements Standing {
        @Override
        public String brief() {
            return "does not apply";
        }

        @Override
        public String words() {
            return brief() + ": " + why;
        }
    }

    /**
     * It cannot be kept beside earlier decisions.
     *
     * @param earlier their ids
     */
    record Contradicted(List<String> earlier, String why) implements Standing {
        public Contradicted {
            earlier = List.copyOf(earlier);
        }

        @Override
        public String brief() {
            return "not kept";
        }

        @Override
        public String words() {
            return brief() + ": " + why;
        }
    }
}
