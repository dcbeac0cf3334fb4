package dev.readout.app.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A file that pages need, from the program itself.
 *
 * @param path its address
 * @param mark stands for the content, so that browsers may keep the file for good
 */
public record Asset(String path, String type, String content, String mark) {
    /** The one style sheet. */
    public static final String STYLE = "style.css";
    /** The one script: keys for who decides open questions. */
    public static final String KEYS = "keys.js";

    /**
     * A file of the program.
     *
     * @param name of the file beside the classes of this package
     */
    public static Asset named(String name, String type) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no file " + name);
            }
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            return new Asset(
                    "/" + name, type, new String(content, StandardCharsets.UTF_8), Long.toHexString(sum.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The address that changes with the content. */
    public String address() {
        return path + "?v=" + mark;
    }
}
