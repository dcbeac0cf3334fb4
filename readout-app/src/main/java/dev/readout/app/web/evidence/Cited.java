package dev.readout.app.web.evidence;

import dev.readout.app.selection.Whole;
import dev.readout.model.Quote;

/** Words that stand behind a contact, with the report that has them and from where it has it. */
public record Cited(Whole whole) {
    public Evidence words(String reportId, Quote quote) {
        String origin = whole.selection()
                .corroborationOf(whole.contact())
                .of(reportId)
                .map(account -> String.join(", ", account.origins()))
                .orElse("");
        return Evidence.of(whole.selection().report(reportId), quote).from(origin);
    }
}
