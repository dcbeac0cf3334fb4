package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Refused;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses guard = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2002:c0a8:101::",
                "100::1",
                "3fff::1",
                "5f00::1"
            })
    void what_is_not_the_public_internets_is_refused(String address) throws UnknownHostException {
        assertTrue(guard.objection(InetAddress.getAllByName(address)[0]).isPresent(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "223.255.255.255",
                "2606:4700::1",
                "2a00:1450::1",
                "64:ff9b::101:101",
                "2002:101:101::1"
            })
    void public_addresses_pass(String address) throws UnknownHostException {
        assertEquals(Optional.empty(), guard.objection(InetAddress.getAllByName(address)[0]), address);
    }

    @Test
    void an_ipv4_address_mapped_into_sixteen_bytes_is_judged_as_what_it_is() throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        bytes[12] = 127;
        bytes[15] = 1;
        assertTrue(guard.objection(Inet6Address.getByAddress(null, bytes, -1)).isPresent());
        bytes[12] = 1;
        assertEquals(Optional.empty(), guard.objection(Inet6Address.getByAddress(null, bytes, -1)));
    }

    @Test
    void the_socket_itself_refuses_to_connect() throws IOException {
        try (GuardedSocket socket = new GuardedSocket(guard)) {
            assertThrows(
                    Refused.class,
                    () -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 100));
            assertThrows(Refused.class, () -> socket.connect(InetSocketAddress.createUnresolved("localhost", 9)));
        }
    }
}
