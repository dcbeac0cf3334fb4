package dev.readout.app.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * A file that pages need, from the program itself.
 *
 * @param path its address
 * @param mark stands for the content, so that browsers may keep the file for good
 */
public record Asset(String path, String type, String content, String mark) {
    private static final String LIBRARIES = "org.webjars.npm";

    /**
     * A file of the program.
     *
     * @param name of the file beside the classes of this package
     */
    public static Asset named(String name, String type) {
        return of(name, type, name);
    }

    /**
     * A file of a script library that comes with the program as it was published (a WebJar).
     *
     * @param name of the file among those that the library is used by
     */
    public static Asset ofLibrary(String library, String name, String type) {
        Properties published = new Properties();
        try (InputStream in = opened("/META-INF/maven/" + LIBRARIES + "/" + library + "/pom.properties")) {
            published.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = published.getProperty("version");
        return of(name, type, "/META-INF/resources/webjars/" + library + "/" + version + "/dist/" + name);
    }

    private static Asset of(String name, String type, String resource) {
        try (InputStream in = opened(resource)) {
            byte[] content = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            return new Asset(
                    "/" + name, type, new String(content, StandardCharsets.UTF_8), Long.toHexString(sum.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream opened(String resource) {
        InputStream in = Asset.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("the program has no file " + resource);
        }
        return in;
    }

    /** The address that changes with the content. */
    public String address() {
        return path + "?v=" + mark;
    }
}
