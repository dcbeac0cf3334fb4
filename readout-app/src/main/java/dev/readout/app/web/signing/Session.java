package dev.readout.app.web.signing;

import java.time.Instant;

/**
 * Somebody who showed the token.
 *
 * @param id what the browser keeps as a cookie
 * @param proof what every form brings back
 * @param until when it ends
 */
public record Session(String id, String proof, Instant until) {}
