package dev.readout.analysis.rulings;

import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which claims of which mentions are rejected. */
final class Strikes {
    private record Strike(RecordField<?> field, Optional<String> value) {}

    private final Map<String, List<Strike>> strikes = new HashMap<>();

    /** The claims of the mention that fit. */
    static List<String> fitting(Mention mention, RecordField<?> field, Optional<String> value) {
        return field.printed(mention).stream()
                .filter(printed -> value.isEmpty() || value.get().equals(printed))
                .toList();
    }

    /** Whether this and what is rejected already would take every claim of the field. */
    boolean leavesNone(Mention mention, RecordField<?> field, Optional<String> value) {
        return field.printed(without(mention)).stream()
                .allMatch(printed -> value.map(printed::equals).orElse(true));
    }

    void add(Mention mention, RecordField<?> field, Optional<String> value) {
        strikes.computeIfAbsent(mention.id(), m -> new ArrayList<>()).add(new Strike(field, value));
    }

    /** The mention without its rejected claims. */
    Mention without(Mention m) {
        List<Strike> all = strikes.get(m.id());
        if (all == null) {
            return m;
        }
        return new Mention(
                m.id(),
                m.reportId(),
                m.role(),
                m.participants(),
                left(m, RecordField.CHANNEL, all),
                left(m, RecordField.STATUS, all),
                left(m, RecordField.DATE, all),
                left(m, RecordField.PLACE, all),
                left(m, RecordField.DURATION, all),
                left(m, RecordField.INITIATIVE, all),
                m.topics(),
                m.outcomes(),
                m.evidence());
    }

    private static <V> List<Claim<V>> left(Mention mention, RecordField<V> field, List<Strike> strikes) {
        return field.claims().apply(mention).stream()
                .filter(claim -> strikes.stream()
                        .noneMatch(strike -> strike.field().equals(field)
                                && strike.value()
                                        .map(field.print().apply(claim.value())::equals)
                                        .orElse(true)))
                .toList();
    }
}
