package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.store.Store;

/**
 * One state of the record.
 *
 * @param store to look into; it stays in this state for as long as the request takes
 * @param listing all contacts in outline
 * @param outlets what is known of outlets beforehand
 */
public record Sight(Store store, Listing listing, Outlets outlets) {}
