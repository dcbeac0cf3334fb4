package dev.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run over paths: the order of entries, links, depth, and failures that do not stop the rest. */
final class Walk {
    private final Limits limits;
    private final Formats formats;
    private final Desk desk;
    private final Defaults defaults;
    /** Where links led so far; each target is read through a link only once. */
    private final Set<Path> followed = new HashSet<>();

    Walk(Limits limits, Formats formats, Desk desk, Defaults defaults) {
        this.limits = limits;
        this.formats = formats;
        this.desk = desk;
        this.defaults = defaults;
    }

    /** Reads a stream that somebody else closes. */
    void stream(String source, InputStream bytes) {
        desk.read(source, formats.ofNamed("", defaults), () -> new FilterInputStream(bytes) {
            @Override
            public void close() {
                // its owner closes it
            }
        });
    }

    /** Reads a file, whatever its name. */
    void file(String source, Path file, Format format) {
        desk.read(source, format, () -> {
            if (Files.isRegularFile(file) && Files.size(file) > format.maxBytes()) {
                throw Refusal.tooLarge(format.maxBytes());
            }
            return Files.newInputStream(file);
        });
    }

    /** Reads a directory that the user names. */
    void directory(String source, Path directory) {
        try {
            entries(source, directory, List.of(directory.toRealPath()));
        } catch (IOException broken) {
            desk.fail(source, Refusal.of(broken));
        }
    }

    /** @param above the real paths of this directory and those above it */
    private void entries(String source, Path directory, List<Path> above) throws IOException {
        if (above.size() - 1 > limits.maxDepth()) {
            desk.fail(source, new Refusal(Reason.TOO_DEEP, "deeper than " + limits.maxDepth() + " directories"));
            return;
        }
        for (Path entry : sorted(directory)) {
            String name = Names.of(entry);
            String entrySource = Names.join(source, name);
            if (desk.full()) {
                desk.fail(entrySource, Refusal.tooMany(limits.maxFiles()));
                return;
            }
            try {
                entry(entrySource, name, entry, above);
            } catch (Refusal refusal) {
                desk.fail(entrySource, refusal);
            } catch (IOException broken) {
                desk.fail(entrySource, Refusal.of(broken));
            }
        }
    }

    private void entry(String source, String name, Path entry, List<Path> above) throws IOException, Refusal {
        if (Files.isSymbolicLink(entry) && !follow(entry, above)) {
            desk.skip(source, "another link has led there already");
            return;
        }
        if (Files.isDirectory(entry)) {
            List<Path> deeper = new ArrayList<>(above);
            deeper.add(entry.toRealPath());
            entries(source, entry, deeper);
            return;
        }
        Optional<Format> format = formats.ofEntry(name);
        if (format.isEmpty()) {
            desk.skip(source, "its name ends in none of " + formats.suffixes());
        } else if (Files.exists(entry) && !Files.isRegularFile(entry)) {
            desk.skip(source, "it is a device or a pipe, no file");
        } else {
            file(source, entry, format.get());
        }
    }

    /** Whether a link leads to what no link has led to before. */
    private boolean follow(Path link, List<Path> above) throws IOException, Refusal {
        Path target;
        try {
            target = link.toRealPath();
        } catch (NoSuchFileException | AccessDeniedException plain) {
            throw plain;
        } catch (FileSystemException circular) {
            // the system names no type for links that lead to each other
            throw new FileSystemLoopException(link.toString());
        }
        if (above.contains(target)) {
            throw new FileSystemLoopException(link.toString());
        }
        return followed.add(target);
    }

    private static List<Path> sorted(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path entry : stream) {
                if (!Names.of(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        entries.sort(Comparator.comparing(Names::of));
        return entries;
    }
}
