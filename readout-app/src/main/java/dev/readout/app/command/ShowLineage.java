package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.page.ContactLineagePage;
import dev.readout.app.page.History;
import dev.readout.app.page.HistoryLines;
import dev.readout.app.page.LineageJson;
import dev.readout.app.page.ReportLineage;
import dev.readout.app.page.ReportLineagePage;
import dev.readout.app.selection.Histories;
import dev.readout.app.selection.Lineages;
import dev.readout.app.selection.Selections;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows from where a report comes, or what stands behind a contact. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = {
            "Shows which earlier reports a report copies, passage by passage, who copies it, and from where it has its news;"
                    + " or of a contact its reports by family and its independent origins. Of a report whose address had"
                    + " other texts before or after, also these, and what was corrected, withdrawn or added."
        },
        footer = {
            "",
            "A family is a report with all that copy it, directly or through others. What a report knows only through",
            "somebody ('the Kremlin said') has that origin. Copies and reports of one origin do not corroborate.",
            "",
            "Example:",
            "  readout lineage 03-paper-biden-xi.txt --store readout-demo.db",
            "  readout lineage cn-us-2023-11-15-in-person --store readout-demo.db"
        })
public final class ShowLineage extends StoreCommand {
    private enum Layout {
        TABLE,
        JSON
    }

    @Parameters(
            paramLabel = "REPORT|CONTACT",
            description =
                    "Id of a report, name of its document, or id of a contact or its first characters, at least 6.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table or json (default: ${DEFAULT-VALUE}).")
    private Layout format = Layout.TABLE;

    @Override
    int run(Store open) throws IOException {
        Optional<Report> report = report(open);
        if (report.isPresent()) {
            print(Lineages.of(report.get(), open), Histories.of(report.get().id(), open));
            return ExitCode.DONE;
        }
        Contact contact = open.contact(id)
                .orElseThrow(() -> new NothingDone("no report or contact " + id + " in " + place()
                        + ", or more than one contact begins so; 'readout contacts' lists the contacts"));
        print(contact, Selections.with(List.of(contact), new LinkedHashSet<>(contact.reportIds()), open));
        return ExitCode.DONE;
    }

    private Optional<Report> report(Store open) {
        Optional<Report> byId = open.report(id);
        if (byId.isPresent()) {
            return byId;
        }
        List<String> named = open.reportsNamed(id);
        if (named.size() > 1) {
            throw new NothingDone(named.size() + " reports of " + place() + " are called " + id + ": "
                    + String.join(", ", named) + "; name one by its id");
        }
        return named.stream().findFirst().flatMap(open::report);
    }

    private void print(ReportLineage lineage, History history) throws IOException {
        switch (format) {
            case TABLE -> {
                ReportLineagePage.lines(lineage).forEach(out()::println);
                HistoryLines.of(history).forEach(out()::println);
            }
            case JSON -> LineageJson.write(lineage, history, out());
        }
    }

    private void print(Contact contact, Selection selection) throws IOException {
        switch (format) {
            case TABLE -> ContactLineagePage.lines(contact, selection).forEach(out()::println);
            case JSON -> LineageJson.write(contact, selection, out());
        }
    }
}
