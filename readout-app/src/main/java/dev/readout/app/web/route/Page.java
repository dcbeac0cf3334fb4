package dev.readout.app.web.route;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;

/** An answer, in every form in which it can be had. The template gets it under the name {@code page}. */
public interface Page {
    /** The template that shows it, without ending. */
    String template();

    /** What stands in the title bar. */
    String title();

    /** Writes it as one JSON value. */
    void json(Writer out) throws IOException;

    /**
     * Writes it as rows, header first.
     *
     * @throws UnsupportedOperationException where the route does not offer it
     */
    default void csv(Appendable out) throws IOException {
        throw new UnsupportedOperationException("no list: " + template());
    }

    /** Address of a feed that tells of its contacts, where there is one. */
    default Optional<String> feed() {
        return Optional.empty();
    }

    /** What it is called and of which type it is where it is a file to be kept. */
    default Optional<Kept> kept() {
        return Optional.empty();
    }

    /**
     * Writes it as a file to be kept.
     *
     * @throws UnsupportedOperationException where the route does not offer it
     */
    default void file(OutputStream out) throws IOException {
        throw new UnsupportedOperationException("no file: " + template());
    }

    /**
     * What a file to be kept is.
     *
     * @param name what it is called unless somebody names it
     * @param type the Content-Type header
     */
    record Kept(String name, String type) {}
}
