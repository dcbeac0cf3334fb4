package dev.readout.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads documents from files, directories and standard input. */
public final class Intake {
    /** What a user calls the formats, as in {@code --format jsonl}. */
    public static final List<String> FORMATS = Formats.NAMES;

    private static final String STANDARD_INPUT = "-";

    private final Limits limits;
    private final Formats formats;

    public Intake(Limits limits) {
        this.limits = limits;
        this.formats = new Formats(limits);
    }

    /**
     * Walks the paths in order and hands each outcome on as it comes. A directory is read recursively, its entries
     * sorted by name; hidden entries are left out. A document that cannot be read is an outcome like others, never an
     * exception.
     *
     * @param paths files, directories, or '-' for standard input
     * @param standardInput read where a path is '-'; not closed
     * @param to takes each outcome; what it throws ends the run
     */
    public void read(List<String> paths, Defaults defaults, InputStream standardInput, Consumer<Outcome> to) {
        Walk walk = new Walk(limits, formats, new Desk(defaults, limits.maxFiles(), to), defaults);
        for (String given : paths) {
            if (given.equals(STANDARD_INPUT)) {
                walk.stream(given, standardInput);
                continue;
            }
            String source = Names.given(given);
            try {
                Path path = Path.of(given);
                if (given.isEmpty()) {
                    to.accept(new Outcome.Failed(source, Reason.NOT_FOUND, "the path is empty"));
                } else if (Files.isDirectory(path)) {
                    walk.directory(source, path);
                } else {
                    walk.file(source, path, formats.ofNamed(source, defaults));
                }
            } catch (InvalidPathException noPath) {
                to.accept(new Outcome.Failed(source, Reason.NOT_FOUND, "no file can have this name"));
            }
        }
    }
}
