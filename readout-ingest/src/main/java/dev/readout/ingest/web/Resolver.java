package dev.readout.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names to addresses. */
interface Resolver {
    /** What the system knows. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** The addresses of a host, at least one. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
