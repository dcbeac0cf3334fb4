package dev.readout.app.web.signing;

import java.util.Optional;

/**
 * What whoever asks may do beside reading.
 *
 * @param offered the server was started with a token, so that one can sign in
 * @param session of who is signed in
 */
public record Access(boolean offered, Optional<Session> session) {
    public boolean signedIn() {
        return session.isPresent();
    }

    /** What a form must bring back, so that only our own pages can send it; empty for who is not signed in. */
    public String proof() {
        return session.map(Session::proof).orElse("");
    }
}
