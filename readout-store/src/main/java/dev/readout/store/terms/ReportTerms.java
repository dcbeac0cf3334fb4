package dev.readout.store.terms;

import dev.readout.model.Report;
import dev.readout.model.Statement;
import java.util.List;

/**
 * The terms of a report and of its statements, cut before it is added: that takes longer than to write them, and need not
 * wait for the store.
 *
 * @param language of the report
 * @param text of its text
 * @param statements of the content of each statement
 */
public record ReportTerms(String language, Line text, List<Line> statements) {
    public ReportTerms {
        statements = List.copyOf(statements);
    }

    public static ReportTerms of(Report report, List<Statement> statements, Terms terms) {
        String language = report.language();
        return new ReportTerms(
                language,
                terms.line(language, report.text()),
                statements.stream()
                        .map(statement ->
                                terms.line(language, statement.content().words()))
                        .toList());
    }
}
