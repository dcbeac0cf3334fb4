package dev.readout.app.web.evidence;

import java.util.List;

/** Words of reports with what they are evidence for. */
public record Shown(String label, List<Evidence> words) {
    public Shown {
        words = List.copyOf(words);
    }

    /** The label says something that the words do not. */
    public boolean labelled() {
        return words.stream().noneMatch(evidence -> evidence.quote().words().equals(label));
    }
}
