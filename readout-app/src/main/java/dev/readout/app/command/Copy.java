package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a record to another place. */
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        description = "Puts all that one store keeps into another place, such as a file's record into a database.",
        footer = {
            "",
            "The source is checked first and stays as it is. Nothing may be kept in the other place yet. The",
            "copy is held against the source before it counts: all of it arrives, or nothing. Both have the",
            "digest that is printed; 'readout check' prints it too.",
            "",
            "Example:",
            "  readout copy --from readout.db --to 'jdbc:postgresql://db.example.org/readout?user=desk'"
        })
public final class Copy implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "S", required = true, description = "The store to be copied, as --store.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "S",
            required = true,
            description = "Where the copy is kept, as --store; it is made where it is missing.")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        // opening a store brings it to this version, so what is refused is looked at before
        StoreOption.require(from);
        Store.refuseFull(to);
        try (Store source = StoreOption.existing(from, spec);
                Store target = StoreOption.open(to, spec)) {
            String digest = source.copyTo(target);
            Store.Counts counts = target.counts();
            spec.commandLine()
                    .getOut()
                    .println(Store.shown(from) + " is copied to " + Store.shown(to) + ": "
                            + TallyLines.count(counts.reports(), "report") + ", "
                            + TallyLines.count(counts.contacts(), "contact") + ". Digest: " + digest);
            return ExitCode.DONE;
        }
    }
}
