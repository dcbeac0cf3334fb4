package dev.readout.app.command;

import picocli.CommandLine.Option;

/** Who decides, and why. */
final class Signature {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, on one line.")
    private String why = "";

    String by() {
        return by;
    }

    String why() {
        return why;
    }
}
