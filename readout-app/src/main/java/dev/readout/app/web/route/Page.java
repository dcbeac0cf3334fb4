package dev.readout.app.web.route;

import java.io.IOException;
import java.io.Writer;

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
}
