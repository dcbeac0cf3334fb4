package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.page.ContactPage;
import dev.readout.app.page.HistoryJson;
import dev.readout.app.page.HistoryLines;
import dev.readout.app.run.Anchored;
import dev.readout.app.selection.Histories;
import dev.readout.app.selection.Whole;
import dev.readout.export.ContactJson;
import dev.readout.model.Contact;
import dev.readout.store.Found;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one contact with all evidence. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows one contact: each field with its reading, each claim with its report, words and offsets; what was"
                        + " discussed, what came of it, who said what and through whom the report knows it.",
        footer = {"", "Example:", "  readout contacts --person Macron", "  readout show 3f9a0c"})
public final class Show extends StoreCommand {
    private enum Layout {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "CONTACT",
            description =
                    "Id of the contact, or its first characters, at least 6. One that was merged or split leads on.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description =
                    "text, or json: one object with every claim, all statements in full and what stood at the addresses before"
                            + " (default: ${DEFAULT-VALUE}).")
    private Layout format = Layout.TEXT;

    @Override
    int run(Store open) throws IOException {
        Found found = open.find(id)
                .orElseThrow(() -> new NothingDone("no contact " + id + " in " + place()
                        + ", or more than one begins so; 'readout contacts' lists them"));
        Whole whole = found.contact()
                .flatMap(contact -> Whole.of(contact, open, Anchored.rulings(open)))
                .orElseThrow(() -> new NothingDone(gone(found, open)));
        Contact contact = whole.contact();
        PrintWriter remarks = format == Layout.TEXT ? out() : err();
        moved(found, contact).forEach(remarks::println);
        switch (format) {
            case TEXT -> {
                ContactPage.lines(contact, whole.selection(), whole.undecided(), whole.rulings())
                        .forEach(out()::println);
                HistoryLines.of(contact, Histories.of(contact, open)).forEach(out()::println);
            }
            case JSON ->
                ContactJson.object(
                        contact,
                        whole.selection(),
                        whole.undecided(),
                        json -> HistoryJson.write(Histories.of(contact, open), json),
                        out());
        }
        return ExitCode.DONE;
    }

    private static List<String> moved(Found found, Contact contact) {
        List<String> lines = new ArrayList<>();
        if (found.moved()) {
            lines.add(found.id() + " is now " + contact.id() + ".");
        }
        if (!found.others().isEmpty()) {
            lines.add("A part of what " + contact.id() + " held is now " + String.join(", ", found.others()) + ".");
        }
        return lines;
    }

    private static String gone(Found found, Store open) {
        List<String> taken = HistoryLines.gone(Histories.once(found.id(), open));
        if (found.others().isEmpty() && !taken.isEmpty()) {
            return found.id() + " is no contact any more: the reports that told of it took it back\n  "
                    + String.join("\n  ", taken);
        }
        return found.others().isEmpty()
                ? found.id() + " is no contact any more: to which one its reports belong is open;"
                        + " 'readout unresolved' lists them"
                : found.id() + " was split into " + String.join(" and ", found.others()) + "; show one of these";
    }
}
