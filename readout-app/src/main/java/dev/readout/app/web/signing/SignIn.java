package dev.readout.app.web.signing;

import dev.readout.app.web.route.Page;
import java.io.Writer;

/** Asks for the token. */
public record SignIn() implements Page {
    @Override
    public String template() {
        return "signin";
    }

    @Override
    public String title() {
        return "Sign in";
    }

    /**
     * There is nothing to know.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void json(Writer out) {
        throw new UnsupportedOperationException("no data: sign-in");
    }
}
