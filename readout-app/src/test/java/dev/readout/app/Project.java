package dev.readout.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where tests find the project's own files, and those beside it. */
public final class Project {
    private Project() {}

    /** The folder of the whole project. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "tests run inside the project, not in " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** A file of the material shared beside the project; {@code READOUT_SHARED} names another place. */
    public static Optional<Path> shared(String path) {
        String elsewhere = System.getenv("READOUT_SHARED");
        Path shared = elsewhere == null ? root().resolve("../shared") : Path.of(elsewhere);
        return Optional.of(shared.resolve(path).normalize()).filter(Files::exists);
    }
}
