package dev.readout.app.web.evidence;

import dev.readout.app.selection.Whole;
import dev.readout.model.Quote;
import java.util.HashMap;
import java.util.Map;

/** Words that stand behind a contact, with the report that has them and from where it has it. For one thread. */
public final class Cited {
    private final Whole whole;
    private final Map<String, Lines> lines = new HashMap<>();

    public Cited(Whole whole) {
        this.whole = whole;
    }

    /** The contact with all that stands behind it. */
    public Whole whole() {
        return whole;
    }

    public Evidence words(String reportId, Quote quote) {
        String origin = whole.selection()
                .corroborationOf(whole.contact())
                .of(reportId)
                .map(account -> String.join(", ", account.origins()))
                .orElse("");
        Lines own = lines.computeIfAbsent(
                reportId, id -> new Lines(whole.selection().report(id)));
        return Evidence.of(own, quote).from(origin);
    }
}
