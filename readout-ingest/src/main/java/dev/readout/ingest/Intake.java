package dev.readout.ingest;

import dev.readout.ingest.web.Web;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads documents from files, directories, standard input and, where it is given the web, addresses. */
public final class Intake {
    /** What a user calls the formats, as in {@code --format jsonl}. */
    public static final List<String> FORMATS = Formats.NAMES;

    static final String STANDARD_INPUT = "-";

    private final Limits limits;
    private final Formats formats;
    private final @Nullable Web web;

    /** Without the web: an address is a path like any other. */
    public Intake(Limits limits) {
        this(limits, null);
    }

    /** @param web fetches what is at addresses; absent where nothing may be fetched */
    public Intake(Limits limits, @Nullable Web web) {
        this(limits, web, 1);
    }

    /**
     * @param web fetches what is at addresses; absent where nothing may be fetched
     * @param readers how many pages of a web archive are read at the same time, on threads of their own; outcomes come in
     *     the same order. At least 1, which needs no other thread
     */
    public Intake(Limits limits, @Nullable Web web, int readers) {
        if (readers < 1) {
            throw new IllegalArgumentException("pages need at least one reader, not " + readers);
        }
        this.limits = limits;
        this.formats = new Formats(limits, readers);
        this.web = web;
    }

    /**
     * Walks the paths in order and hands each outcome on as it comes. A directory is read recursively, its entries
     * sorted by name; hidden entries are left out. A document that cannot be read is an outcome like others, never an
     * exception.
     *
     * @param paths files, directories, addresses, or '-' for standard input
     * @param standardInput read where a path is '-'; not closed
     * @param to takes each outcome; what it throws ends the run
     */
    public void read(List<String> paths, Defaults defaults, InputStream standardInput, Consumer<Outcome> to) {
        Desk desk = new Desk(defaults, limits, to);
        Walk walk = new Walk(limits, formats, desk, defaults);
        for (String given : paths) {
            if (given.equals(STANDARD_INPUT)) {
                walk.stream(given, standardInput);
                continue;
            }
            String source = Names.given(given);
            if (web != null && Web.means(given)) {
                Addressed addressed = new Addressed(limits, formats, web);
                desk.read(source, taker -> addressed.read(source, given, defaults, taker));
                continue;
            }
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
