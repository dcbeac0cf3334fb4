package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
    @Test
    void anAddressOfTheWebIsALink() {
        assertEquals(Optional.of("https://press.example/1?a=b"), SafeLink.of("https://press.example/1?a=b"));
        assertEquals(Optional.of("HTTP://press.example"), SafeLink.of("HTTP://press.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "/contacts",
                "//evil.example",
                "http:",
                "file:///etc/passwd",
                "https://a b"
            })
    void nothingElseIs(String address) {
        assertEquals(Optional.empty(), SafeLink.of(address));
    }

    @Test
    void aReportMayHaveNoAddress() {
        assertEquals(Optional.empty(), SafeLink.of(null));
    }
}
