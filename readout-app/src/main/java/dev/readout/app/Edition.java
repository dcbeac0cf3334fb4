package dev.readout.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;

/** Tells one build of a part of the program from another, so that what an older analysis read is read again. */
public final class Edition {
    /** The version of the whole program. */
    public static final String PROGRAM = "0.1.0";

    private Edition() {}

    /** The version with a checksum of the archive that holds the class; the bare version where there is no archive. */
    static String of(String version, Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null) {
            return version;
        }
        try {
            Path archive = Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(archive)) {
                return version;
            }
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(archive));
            return version + "-" + Long.toHexString(sum.getValue());
        } catch (IOException | URISyntaxException unreadable) {
            return version;
        }
    }
}
