package dev.readout.app.command;

import dev.readout.ingest.web.Visitor;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command that reads sites names itself to them, and which it may read besides public ones. */
final class VisitorOptions {
    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Host that may be read though its address is not a public one; for several, say it again.")
    private Set<String> allowed = new LinkedHashSet<>();

    @Option(
            names = "--contact",
            paramLabel = "C",
            description = "E-mail address or page at which owners of the sites that are read reach you.")
    private @Nullable String contact;

    /**
     * Who visits.
     *
     * @param spec the command, to be told what is misused
     * @throws ParameterException where a host or the contact is nonsense
     */
    Visitor visitor(CommandSpec spec) {
        try {
            return new Visitor(allowed, contact);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(
                    spec.commandLine(), "--allow-host or --contact: " + nonsense.getMessage(), nonsense);
        }
    }

    /** Says so where sites are not told how to reach the user. */
    void remind(CommandSpec spec) {
        if (contact == null) {
            spec.commandLine()
                    .getErr()
                    .println("Sites are not told how to reach you; --contact you@example.org tells them.");
        }
    }
}
