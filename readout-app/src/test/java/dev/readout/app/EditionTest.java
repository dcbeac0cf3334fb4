package dev.readout.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EditionTest {
    @Test
    void anArchiveHasAChecksumBehindTheVersion() {
        String edition = Edition.of("1", Test.class);
        assertTrue(edition.matches("1-[0-9a-f]{1,8}"), edition);
        assertEquals(edition, Edition.of("1", Test.class), "the same archive");
    }

    @Test
    void aClassOutsideAnArchiveHasTheVersionAlone() {
        assertEquals("1", Edition.of("1", EditionTest.class));
        assertEquals("1", Edition.of("1", String.class));
    }
}
