package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFailedExportLeavesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("record.csv"), "before");
        assertThrows(
                IOException.class,
                () -> WholeFile.write(target, out -> {
                    out.write("half");
                    throw new IOException("the disk is full");
                }));
        assertEquals("before", Files.readString(target));
        assertEquals(List.of(target), entries());
    }

    @Test
    void aFinishedExportReplacesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("record.csv"), "before");
        WholeFile.write(target, out -> out.write("Erdoğan – Tokayev"));
        assertEquals("Erdoğan – Tokayev", Files.readString(target));
        assertEquals(List.of(target), entries());
    }

    @Test
    void aFolderIsRefusedByName() {
        IOException refused = assertThrows(IOException.class, () -> WholeFile.write(folder, out -> out.write("x")));
        assertTrue(String.valueOf(refused.getMessage()).contains(folder.toString()), refused.getMessage());
    }

    @Test
    void aMissingFolderIsRefusedByName() {
        Path target = folder.resolve("absent").resolve("record.csv");
        IOException refused = assertThrows(IOException.class, () -> WholeFile.write(target, out -> out.write("x")));
        assertTrue(String.valueOf(refused.getMessage()).contains("absent"), refused.getMessage());
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
