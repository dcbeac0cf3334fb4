package dev.readout.model;

import java.util.List;

/** What all reports together say of one field of a contact (codebook §5), and what an analyst decided. */
public sealed interface Reading<V> {
    /** Every claim, in the order of report and place. */
    List<Sourced<V>> claims();

    /** The codebook's word for the reading. */
    String word();

    /** Claims of independent origins that can all be true. */
    record Agreed<V>(V value, List<Sourced<V>> claims) implements Reading<V> {
        public Agreed {
            claims = List.copyOf(claims);
        }

        @Override
        public String word() {
            return "agreed";
        }
    }

    /** Claims of one origin. */
    record Single<V>(V value, List<Sourced<V>> claims) implements Reading<V> {
        public Single {
            claims = List.copyOf(claims);
        }

        @Override
        public String word() {
            return "single";
        }
    }

    /** Claims that cannot all be true; the value best supported comes first. */
    record Disputed<V>(List<V> values, List<Sourced<V>> claims) implements Reading<V> {
        public Disputed {
            values = List.copyOf(values);
            claims = List.copyOf(claims);
            if (values.size() < 2) {
                throw new IllegalArgumentException("a dispute needs two values, not " + values);
            }
        }

        @Override
        public String word() {
            return "disputed";
        }
    }

    /**
     * An analyst has decided. What the sources say stays beside it, read as if nobody had.
     *
     * @param decision the id of the decision
     * @param sources what the reports say
     */
    record Decided<V>(V value, String decision, Reading<V> sources) implements Reading<V> {
        public Decided {
            if (sources instanceof Decided) {
                throw new IllegalArgumentException("decided twice: " + decision + " over " + sources);
            }
        }

        @Override
        public List<Sourced<V>> claims() {
            return sources.claims();
        }

        @Override
        public String word() {
            return "decided";
        }
    }

    /** No report says. */
    record Unknown<V>() implements Reading<V> {
        @Override
        public List<Sourced<V>> claims() {
            return List.of();
        }

        @Override
        public String word() {
            return "unknown";
        }
    }

    /** The value of a decided, agreed or single reading, the best supported of a disputed one, or the fallback. */
    default V or(V fallback) {
        if (this instanceof Decided<V> decided) {
            return decided.value();
        }
        if (this instanceof Agreed<V> agreed) {
            return agreed.value();
        }
        if (this instanceof Single<V> single) {
            return single.value();
        }
        return this instanceof Disputed<V> disputed ? disputed.values().get(0) : fallback;
    }
}
