package dev.readout.ingest.web;

import java.net.InetAddress;
import java.util.Optional;

/** Says which addresses no connection may go to. */
interface Guard {
    /** Whoever is allowed by name. */
    Guard NONE = address -> Optional.empty();

    /** Why not to connect there, as a phrase; empty where it may be. */
    Optional<String> objection(InetAddress address);
}
