package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_code_and_tells_what_to_do(Reason reason) {
        assertEquals(reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), reason.code());
        assertTrue(reason.remedy().matches("[A-Z].*\\."), reason.remedy());
    }

    @Test
    void complaints_of_the_file_system_have_reasons() {
        assertEquals(Reason.NO_PERMISSION, reason(new AccessDeniedException("a.txt")));
        assertEquals(Reason.NOT_FOUND, reason(new NoSuchFileException("a.txt")));
        assertEquals(Reason.LINK_LOOP, reason(new FileSystemLoopException("a")));
        assertEquals(Reason.UNREADABLE, reason(new IOException("Input/output error")));
        assertEquals(Reason.UNREADABLE, reason(new IOException()));
    }

    @Test
    void limits_and_defaults_refuse_nonsense() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Limits(1L << 31, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Limits(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Limits(1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Defaults(null, "English"));
    }

    private static Reason reason(IOException complaint) {
        return Refusal.of(complaint).of("a.txt").reason();
    }
}
