package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.page.ContactTable;
import dev.readout.app.run.Reading;
import dev.readout.app.run.Resolving;
import dev.readout.app.run.Tally;
import dev.readout.app.selection.Filter;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows on the project's own samples what the program does. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the project's own sample reports and prints the record they come to.",
        footer = {"", "Example:", "  readout demo"})
public final class Demo implements Callable<Integer> {
    private final Setting setting;

    @Option(
            names = "--store",
            paramLabel = "S",
            defaultValue = "readout-demo.db",
            description =
                    "Where the record is kept, as for ingest (default: ${DEFAULT-VALUE} in the working directory).")
    private String place = "readout-demo.db";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Demo(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(setting.samples())) {
            throw new NothingDone("no sample reports at " + setting.samples().toAbsolutePath());
        }
        try (Store store = Store.open(place)) {
            Reading reading = new Reading(store, setting.analyst().get(), setting.extraction(), setting.jobs());
            List<String> samples = List.of(setting.samples().toString());
            Tally tally = reading.run(
                    sink -> new Intake(Limits.STANDARD).read(samples, Defaults.NONE, setting.standardInput(), sink),
                    done -> {});
            Resolving.run(store, setting.extraction());
            List<Contact> contacts = Filter.byDate(store.resolved().contacts());
            print(tally, contacts);
            return tally.failures().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
        }
    }

    private void print(Tally tally, List<Contact> contacts) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(tally.read() + " sample reports tell of " + contacts.size() + " contacts:");
        out.println();
        ContactTable.lines(contacts).forEach(out::println);
        out.println();
        out.println("Look next:");
        contacts.stream()
                .max(Comparator.comparingInt(contact -> contact.reportIds().size()))
                .ifPresent(contact -> out.println("  readout show " + contact.id() + " --store " + Store.shown(place)
                        + "   every value with the words that say it"));
        out.println("  readout export --format csv --out contacts.csv --store " + Store.shown(place));
        out.println("  readout ingest PATH   your own reports, into readout.db");
    }
}
