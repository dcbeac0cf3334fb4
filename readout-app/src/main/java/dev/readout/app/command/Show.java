package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.page.ContactPage;
import dev.readout.export.ContactJson;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Unresolved;
import dev.readout.store.Store;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one contact with all evidence. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one contact: each field with its reading, each claim with its report, words and offsets.",
        footer = {"", "Example:", "  readout contacts --person Macron", "  readout show 3f9a0c"})
public final class Show extends StoreCommand {
    private enum Layout {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "CONTACT", description = "Id of the contact, or its first characters, at least 6.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, or json: one object (default: ${DEFAULT-VALUE}).")
    private Layout format = Layout.TEXT;

    @Override
    int run(Store open) throws IOException {
        Contact contact = open.contact(id)
                .orElseThrow(() -> new NothingDone("no contact " + id + " in " + place()
                        + ", or more than one begins so; 'readout contacts' lists them"));
        List<Unresolved> undecided = open.resolved().unresolved().stream()
                .filter(mention -> mention.candidates().contains(contact.id()))
                .toList();
        Set<String> reports = new LinkedHashSet<>(contact.reportIds());
        Set<String> wanted = undecided.stream().map(Unresolved::mentionId).collect(Collectors.toSet());
        open.mentions().stream()
                .filter(mention -> wanted.contains(mention.id()))
                .map(Mention::reportId)
                .forEach(reports::add);
        Selection selection = Selections.with(List.of(contact), reports, open);
        switch (format) {
            case TEXT -> ContactPage.lines(contact, selection, undecided).forEach(out()::println);
            case JSON -> ContactJson.object(contact, selection, undecided, out());
        }
        return ExitCode.DONE;
    }
}
