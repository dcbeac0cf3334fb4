package dev.readout.app.page;

import dev.readout.export.Selection;
import dev.readout.model.Mention;
import dev.readout.model.Unresolved;
import java.util.List;

/** A mention that the evidence does not place, with the contacts it may belong to (codebook §4). */
public final class UndecidedLines {
    private UndecidedLines() {}

    public static List<String> of(Unresolved undecided, Selection selection) {
        Mention mention = selection.mention(undecided.mentionId());
        return List.of(
                "  " + selection.report(mention.reportId()).document() + ": " + Words.quote(mention.evidence()),
                "    mention " + mention.id(),
                "    may be: " + String.join(", ", undecided.candidates()),
                "    " + undecided.reason());
    }
}
