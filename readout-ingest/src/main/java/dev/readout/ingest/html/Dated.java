package dev.readout.ingest.html;

import dev.readout.model.Published;

/**
 * A date that a page gives.
 *
 * @param source what gives it
 */
record Dated(Published at, Source source) {}
