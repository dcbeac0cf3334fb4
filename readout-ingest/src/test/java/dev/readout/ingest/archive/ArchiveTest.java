package dev.readout.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.Zstd;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Hostile;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] TEXT = "The presidents met in Bern.".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINES = """
            {"title":"A","text":"One.","url":""}
            oh no
            {"title":"B","text":"Two.","url":""}
            """.getBytes(StandardCharsets.UTF_8);

    private final Path root;

    ArchiveTest(@TempDir Path root) {
        this.root = root;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> entries, TarArchiveEntry... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
            for (TarArchiveEntry entry : more) {
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> entries(Object... namesAndBytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return entries;
    }

    private List<String> read(String name, byte[] bytes) throws IOException {
        return read(name, bytes, Limits.STANDARD);
    }

    private List<String> read(String name, byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(root.resolve(name), bytes);
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(limits).read(List.of(file.toString()), Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        return lines(outcomes);
    }

    private List<String> lines(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(o -> (o instanceof Outcome.Failed failed
                                ? failed.reason().code()
                                : o instanceof Outcome.Read ? "read" : "skipped")
                        + " " + o.source().replace(root + "/", ""))
                .toList();
    }

    @Test
    void aCompressedFileIsReadByTheNameUnderTheEnding() throws IOException {
        assertEquals(List.of("read a.txt.gz"), read("a.txt.gz", gzip(TEXT)));
        assertEquals(List.of("read a.zst"), read("a.zst", Zstd.compress(TEXT)));
        assertEquals(
                List.of("read b.jsonl.gz:1", "not-json b.jsonl.gz:2", "read b.jsonl.gz:3"),
                read("b.jsonl.gz", gzip(LINES)));
        assertEquals(
                List.of("read c.gz:1", "not-json c.gz:2", "read c.gz:3", "not-json c.gz:4"),
                read("c.gz", joined(gzip(LINES), gzip("oh no".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void anArchiveIsGoneThroughAndItsEntriesAreNamedBehindIt() throws IOException {
        Map<String, byte[]> inside = entries(
                "one.txt",
                TEXT,
                "deep/er/two.txt",
                TEXT,
                "picture.jpg",
                TEXT,
                ".hidden.txt",
                TEXT,
                "deep/.git/x.txt",
                TEXT,
                "set.jsonl",
                LINES,
                "bad.txt",
                new byte[] {(byte) 0xE9});
        List<String> expected = List.of(
                "read X!one.txt",
                "read X!deep/er/two.txt",
                "skipped X!picture.jpg",
                "read X!set.jsonl:1",
                "not-json X!set.jsonl:2",
                "read X!set.jsonl:3",
                "not-utf8 X!bad.txt");
        for (Map.Entry<String, byte[]> archive : entries(
                        "a.zip",
                        zip(inside),
                        "a.tar",
                        tar(inside),
                        "a.tar.gz",
                        gzip(tar(inside)),
                        "a.tgz",
                        gzip(tar(inside)),
                        "a.tar.zst",
                        Zstd.compress(tar(inside)))
                .entrySet()) {
            assertEquals(
                    expected.stream()
                            .map(line -> line.replace("X!", archive.getKey() + "!"))
                            .toList(),
                    read(archive.getKey(), archive.getValue()));
        }
    }

    @Test
    void standardInputIsKnownByItsFirstBytes() throws IOException {
        for (byte[] packed : List.of(gzip(TEXT), Zstd.compress(TEXT))) {
            assertEquals(List.of("read -"), standardInput(packed, Defaults.NONE));
        }
        assertEquals(List.of("read -!a.txt"), standardInput(zip(entries("a.txt", TEXT)), Defaults.NONE));
        assertEquals(List.of("read -!a.txt"), standardInput(tar(entries("a.txt", TEXT)), Defaults.NONE));
        assertEquals(List.of("read -!a.txt"), standardInput(gzip(tar(entries("a.txt", TEXT))), Defaults.NONE));
        assertEquals(List.of("read -:1", "not-json -:2", "read -:3"), standardInput(LINES, Defaults.NONE));
        assertEquals(List.of("read -:1", "not-json -:2", "read -:3"), standardInput(gzip(LINES), Defaults.NONE));
        assertEquals(List.of("read -"), standardInput(LINES, new Defaults(null, null, null, "text")));
    }

    private List<String> standardInput(byte[] bytes, Defaults defaults) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of("-"), defaults, new ByteArrayInputStream(bytes), outcomes::add);
        return lines(outcomes);
    }

    @Test
    void aNameFromInsideIsNeverAPath() throws IOException {
        assertEquals(
                List.of("read a.zip!../../evil.txt", "read a.zip!/etc/evil.txt", "read a.zip!c:/evil\uFFFD[2J.txt"),
                read(
                        "a.zip",
                        zip(entries("../../evil.txt", TEXT, "/etc/evil.txt", TEXT, "c:\\evil\u001B[2J.txt", TEXT))));
        String[] written = root.toFile().list();
        assertArrayEquals(new String[] {"a.zip"}, written, "nothing but the archive itself was written");
    }

    @Test
    void linksAndDevicesInArchivesLeadNowhere() throws IOException {
        TarArchiveEntry symbolic = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
        symbolic.setLinkName("/etc/passwd");
        TarArchiveEntry hard = new TarArchiveEntry("hard.txt", TarConstants.LF_LINK);
        hard.setLinkName("one.txt");
        TarArchiveEntry pipe = new TarArchiveEntry("pipe.txt", TarConstants.LF_FIFO);
        assertEquals(
                List.of(
                        "read a.tar!one.txt",
                        "skipped a.tar!link.txt",
                        "skipped a.tar!hard.txt",
                        "skipped a.tar!pipe.txt"),
                read("a.tar", tar(entries("one.txt", TEXT), symbolic, hard, pipe)));
    }

    @Test
    void aBombIsRefusedByItsRatio() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) '\n');
        assertEquals(List.of("bomb a.jsonl.gz"), read("a.jsonl.gz", gzip(zeros)));
        assertEquals(List.of("bomb a.jsonl.zst"), read("a.jsonl.zst", Zstd.compress(zeros)));
        assertEquals(
                List.of("read a.zip!a.txt", "bomb a.zip"),
                read("a.zip", zip(entries("a.txt", TEXT, "b.jsonl", zeros, "c.txt", TEXT))));
        assertEquals(List.of("bomb b.zip"), read("b.zip", zip(entries("b.txt", zeros))));
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Limits small = new Limits(1 << 20, 9, 99, new Unpacking(100_000, 1000, 4));
        byte[] lines = new byte[200_000];
        Arrays.fill(lines, (byte) '\n');
        assertEquals(List.of("bomb a.jsonl.gz"), read("a.jsonl.gz", gzip(lines), small));
    }

    @Test
    void archivesInsideArchivesAreOpenedToALimit() throws IOException {
        byte[] nested = TEXT;
        String name = "a.txt";
        for (int i = 0; i < 4; i++) {
            nested = zip(entries(name, nested));
            name = "n" + i + ".zip";
        }
        assertEquals(List.of("read a.zip!n2.zip!n1.zip!n0.zip!a.txt"), read("a.zip", nested));
        assertEquals(
                List.of("bomb b.zip!n3.zip!n2.zip!n1.zip!n0.zip", "read b.zip!z.txt"),
                read("b.zip", zip(entries("n3.zip", nested, "z.txt", TEXT))));
    }

    @Test
    void anArchiveOfTooManyEntriesEnds() throws IOException {
        Limits three = new Limits(1 << 20, 9, 3);
        assertEquals(
                List.of("read a.zip!1.txt", "read a.zip!2.txt", "read a.zip!3.txt", "too-many a.zip"),
                read("a.zip", zip(entries("1.txt", TEXT, "2.txt", TEXT, "3.txt", TEXT, "4.txt", TEXT)), three));
    }

    @Test
    void ofACutArchiveWhatCameBeforeIsKept() throws IOException {
        byte[] whole = gzip(joined(LINES, new byte[0]));
        List<String> cut = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));
        assertEquals("archive a.jsonl.gz", cut.get(cut.size() - 1));
        byte[] tar = tar(entries("1.txt", TEXT, "2.txt", new byte[3000]));
        assertEquals(List.of("read a.tar!1.txt", "archive a.tar"), read("a.tar", Arrays.copyOf(tar, 2000)));
        byte[] zip = zip(entries("1.txt", TEXT, "2.txt", TEXT));
        assertEquals(List.of("read a.zip!1.txt", "archive a.zip"), read("a.zip", Arrays.copyOf(zip, 130)));
        assertEquals(List.of("archive no.gz"), read("no.gz", TEXT));
        assertEquals(List.of("archive no.zst"), read("no.zst", TEXT));
    }

    @Test
    void ofACutOrBrokenFileOfManyMembersEveryWholeOneIsKept() throws IOException {
        byte[] line = Arrays.copyOf(LINES, new String(LINES, StandardCharsets.UTF_8).indexOf('\n') + 1);
        byte[] two = joined(gzip(line), gzip(line));
        byte[] three = joined(two, gzip(line));
        List<String> kept = List.of("read a.jsonl.gz:1", "read a.jsonl.gz:2", "archive a.jsonl.gz");
        assertEquals(kept, read("a.jsonl.gz", Arrays.copyOf(three, two.length + 15)), "cut inside the third");
        assertEquals(kept, read("a.jsonl.gz", Arrays.copyOf(three, two.length + 4)), "cut inside its header");
        assertEquals(kept, read("a.jsonl.gz", joined(two, TEXT)), "something else behind them");
        byte[] broken = three.clone();
        broken[two.length + 1] ^= 1;
        assertEquals(kept, read("a.jsonl.gz", broken), "the third begins otherwise");
        three[three.length - 6] ^= 1;
        assertEquals(
                List.of("read a.jsonl.gz:1", "read a.jsonl.gz:2", "read a.jsonl.gz:3", "archive a.jsonl.gz"),
                read("a.jsonl.gz", three),
                "what its checksum contradicts may be whole all the same");
    }

    @Test
    void theHeaderOfAGzipFileMayHoldAllThatTheStandardAllows() throws IOException {
        byte[] plain = gzip(TEXT);
        byte[] more = {0x1F, (byte) 0x8B, 8, 0x1F, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0, 1, 2};
        assertEquals(
                List.of("read a.txt.gz"), read("a.txt.gz", joined(more, Arrays.copyOfRange(plain, 10, plain.length))));
        plain[3] = 0x20;
        assertEquals(List.of("archive a.txt.gz"), read("a.txt.gz", plain));
    }

    @Test
    void whateverTheBytesAreAnArchiveIsRefusedOrRead() throws IOException {
        Map<String, byte[]> inside = entries("one.txt", TEXT, "set.jsonl", LINES, "in.gz", gzip(TEXT));
        Limits limits = new Limits(1 << 20, 9, 1000, new Unpacking(64 << 20, 200, 4));
        List<byte[]> documents =
                List.of(gzip(LINES), Zstd.compress(LINES), zip(inside), tar(inside), gzip(tar(inside)));
        List<String> words = List.of(
                "PK\u0003\u0004",
                "PK\u0001\u0002",
                "ustar",
                "\u001F\u008B",
                "\0\0\0\0",
                "\u00FF\u00FF\u00FF\u00FF",
                "0000777");
        Hostile.damage(ArchiveTest.class, limits, words, documents);
    }
}
