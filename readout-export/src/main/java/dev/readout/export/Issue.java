package dev.readout.export;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * When a file is made, and where it can be had.
 *
 * @param made the moment
 * @param address under which a server gives this very file; empty where no server does
 */
public record Issue(Instant made, Optional<URI> address) {
    public Issue {
        if (address.isPresent() && !address.get().isAbsolute()) {
            throw new IllegalArgumentException("an address without a host: " + address.get());
        }
    }

    /** A file that no server gives. */
    public static Issue at(Instant made) {
        return new Issue(made, Optional.empty());
    }

    /** Where the same server shows a contact. */
    public Optional<URI> page(String contactId) {
        return address.map(own -> own.resolve("/contacts/" + contactId));
    }
}
