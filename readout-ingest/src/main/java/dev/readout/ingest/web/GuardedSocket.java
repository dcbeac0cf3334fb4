package dev.readout.ingest.web;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;

/** Asks the guard at the last moment, for the very address that it connects to. No proxy stands between. */
final class GuardedSocket extends Socket {
    private final Guard guard;

    GuardedSocket(Guard guard) {
        super(Proxy.NO_PROXY);
        this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        InetAddress address = endpoint instanceof InetSocketAddress internet ? internet.getAddress() : null;
        if (address == null) {
            throw new Refused(new Refusal(Reason.NOT_PUBLIC, "no address of the internet: " + endpoint));
        }
        Optional<String> objection = guard.objection(address);
        if (objection.isPresent()) {
            throw new Refused(notPublic(address, objection.get()));
        }
        super.connect(endpoint, timeout);
    }

    static Refusal notPublic(InetAddress address, String objection) {
        return new Refusal(
                Reason.NOT_PUBLIC, "its address " + address.getHostAddress() + " is not public: " + objection);
    }
}
