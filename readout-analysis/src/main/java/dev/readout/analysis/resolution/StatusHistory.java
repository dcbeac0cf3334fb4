package dev.readout.analysis.resolution;

import dev.readout.model.Published;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contact over the time of its reports.
 *
 * @param steps one for each change, in order of publication; reports without a date come last
 */
public record StatusHistory(List<Step> steps) {
    /**
     * A report that gives a status that the one before did not.
     *
     * @param published when, if known
     */
    public record Step(@Nullable Published published, Status status, String reportId) {}

    public StatusHistory {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a contact has a status, if only one");
        }
    }

    static StatusHistory of(List<Sighting> members) {
        List<Step> steps = new ArrayList<>(1);
        List<Sighting> ordered = new ArrayList<>(members);
        ordered.sort(Sighting.EARLIER);
        for (Sighting s : ordered) {
            Status status = s.mention().status();
            if (steps.isEmpty() || steps.get(steps.size() - 1).status() != status) {
                steps.add(new Step(s.published(), status, s.reportId()));
            }
        }
        return new StatusHistory(steps);
    }

    /**
     * The status that holds: that of the latest report. What some report tells as held was held, whatever later ones
     * still announce; an undated announcement changes nothing that a dated report says.
     */
    public Status current() {
        if (steps.stream().anyMatch(step -> step.status() == Status.HELD)) {
            return Status.HELD;
        }
        Step last = steps.get(0);
        for (Step step : steps) {
            last = step.published() != null || last.published() == null ? step : last;
        }
        return last.status();
    }

    /** 'planned 2018-03-09, cancelled 2018-05-24, held 2018-06-12'. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (Step step : steps) {
            words.append(words.isEmpty() ? "" : ", ").append(step.status().code());
            words.append(
                    step.published() == null
                            ? " (undated)"
                            : " " + step.published().day());
        }
        return words.toString();
    }
}
