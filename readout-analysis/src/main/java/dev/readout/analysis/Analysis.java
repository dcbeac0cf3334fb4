package dev.readout.analysis;

import dev.readout.model.Mention;
import dev.readout.model.Statement;
import java.util.List;

/**
 * What was read from one report.
 *
 * @param mentions the contacts it speaks of, in the order of the text
 * @param statements the speech it reports, in the order of the text
 */
public record Analysis(List<Mention> mentions, List<Statement> statements) {
    public static final Analysis NOTHING = new Analysis(List.of(), List.of());

    public Analysis {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }
}
