package dev.readout.ingest;

import static dev.readout.ingest.Reading.lines;
import static dev.readout.ingest.Reading.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {
    private final Path root;

    WalkTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void a_directory_is_read_recursively_by_name() throws IOException {
        for (String name : List.of("b.txt", "a/z.md", "a/README.md", "c.TEXT", "a.txt", "LICENSE")) {
            write(name);
        }
        assertEquals(
                List.of("read LICENSE", "read a/README.md", "read a/z.md", "read a.txt", "read b.txt", "read c.TEXT"),
                lines(root, paths(Limits.STANDARD, root)));
    }

    @Test
    void hidden_entries_are_left_out_and_other_files_counted() throws IOException {
        for (String name : List.of(".hidden.txt", ".git/a.txt", "picture.jpg", "a.txt")) {
            write(name);
        }
        assertEquals(List.of("read a.txt", "skipped picture.jpg"), lines(root, paths(Limits.STANDARD, root)));
    }

    @Test
    void a_file_given_by_name_is_always_read() throws IOException {
        write(".hidden.dat");
        assertEquals(List.of("read .hidden.dat"), lines(root, paths(Limits.STANDARD, root.resolve(".hidden.dat"))));
    }

    @Test
    void paths_are_read_in_the_order_given() throws IOException {
        write("a.txt");
        write("b.txt");
        List<String> sources = new ArrayList<>();
        new Intake(Limits.STANDARD)
                .read(
                        List.of(root + "/b.txt", "-", root + "/"),
                        Defaults.NONE,
                        new ByteArrayInputStream("They met.".getBytes(StandardCharsets.UTF_8)),
                        o -> sources.add(o.source()));
        assertEquals(List.of(root + "/b.txt", "-", root + "/a.txt", root + "/b.txt"), sources);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none.txt", "none/at/all", "a\0b", "https://example.org/"})
    void a_path_that_is_not_there_fails_as_not_found(String path) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of(path), Defaults.NONE, InputStream.nullInputStream(), outcomes::add);
        assertEquals(
                Reason.NOT_FOUND,
                assertInstanceOf(Outcome.Failed.class, outcomes.get(0)).reason());
    }

    @Test
    void a_bad_document_does_not_stop_the_rest() throws IOException {
        Files.write(root.resolve("a.txt"), new byte[] {(byte) 0xE9});
        Files.write(root.resolve("b.txt"), new byte[0]);
        write("c.txt");
        assertEquals(List.of("not-utf8 a.txt", "empty b.txt", "read c.txt"), lines(root, paths(Limits.STANDARD, root)));
    }

    @Test
    void a_file_over_the_limit_is_refused_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("big.txt").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        // read, it would be refused for its NUL bytes
        assertEquals(List.of("too-large big.txt"), lines(root, paths(Limits.STANDARD, root)));
    }

    @Test
    void a_stream_without_end_is_refused_at_the_limit() {
        Endless endless = new Endless();
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(new Limits(1000, 1, 1)).read(List.of("-"), Defaults.NONE, endless, outcomes::add);
        assertEquals(
                Reason.TOO_LARGE,
                assertInstanceOf(Outcome.Failed.class, outcomes.get(0)).reason());
        assertEquals(1001, endless.given);
    }

    @Test
    void a_stream_that_breaks_is_unreadable() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the cable\u001B[31m came loose");
            }
        };
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of("-"), Defaults.NONE, broken, outcomes::add);
        assertEquals(List.of(new Outcome.Failed("-", Reason.UNREADABLE, "the cable\uFFFD[31m came loose")), outcomes);
    }

    @Test
    void a_directory_that_vanishes_fails_and_the_rest_goes_on() throws IOException {
        write("a.txt");
        Path gone = Files.createDirectory(root.resolve("b"));
        write("c.txt");
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of(root.toString()), Defaults.NONE, InputStream.nullInputStream(), o -> {
            gone.toFile().delete();
            outcomes.add(o);
        });
        assertEquals(List.of("read a.txt", "not-found b", "read c.txt"), lines(root, outcomes));
    }

    @Test
    void what_the_user_may_not_read_fails_and_the_rest_goes_on() throws IOException {
        write("a.txt");
        write("b/inner.txt");
        write("c.txt");
        Files.setPosixFilePermissions(root.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("---------"));
        boolean almighty = Files.isReadable(root.resolve("b"));
        List<String> lines = lines(root, paths(Limits.STANDARD, root));
        Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("rwx------"));
        assumeFalse(almighty, "skipped: this user may read everything");
        assertEquals(List.of("no-permission a.txt", "no-permission b", "read c.txt"), lines);
    }

    @Test
    void a_link_that_leads_back_is_a_loop() throws IOException {
        write("a/x.txt");
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("self"), Path.of("self"));
        Files.createSymbolicLink(root.resolve("broken.txt"), Path.of("nowhere"));
        assertEquals(
                List.of("link-loop a/up", "read a/x.txt", "not-found broken.txt", "link-loop self"),
                lines(root, paths(Limits.STANDARD, root)));
    }

    @Test
    void a_target_is_read_through_one_link_only() throws IOException {
        Path shelf = Files.createDirectory(root.resolve("shelf"));
        write("store/x.txt");
        Files.createSymbolicLink(shelf.resolve("one"), root.resolve("store"));
        Files.createSymbolicLink(shelf.resolve("two"), root.resolve("store"));
        assertEquals(List.of("read one/x.txt", "skipped two"), lines(shelf, paths(Limits.STANDARD, shelf)));
    }

    @Test
    void links_between_directories_end() throws IOException {
        write("a/x.txt");
        write("b/y.txt");
        Files.createSymbolicLink(root.resolve("a/b"), root.resolve("b"));
        Files.createSymbolicLink(root.resolve("b/a"), root.resolve("a"));
        assertEquals(
                List.of(
                        "link-loop a/b/a",
                        "read a/b/y.txt",
                        "read a/x.txt",
                        "link-loop b/a/b",
                        "read b/a/x.txt",
                        "read b/y.txt"),
                lines(root, paths(Limits.STANDARD, root)).stream()
                        .filter(l -> !l.startsWith("skipped"))
                        .toList());
    }

    @Test
    void directories_deeper_than_the_limit_are_refused() throws IOException {
        write("a/b/c/x.txt");
        write("a/b/y.txt");
        assertEquals(List.of("too-deep a/b/c", "read a/b/y.txt"), lines(root, paths(new Limits(1000, 2, 1000), root)));
    }

    @Test
    void a_run_ends_at_its_limit_of_documents() throws IOException {
        for (String name : List.of("1.txt", "2.txt", "3.txt", "4.txt")) {
            write(name);
        }
        assertEquals(
                List.of("read 1.txt", "read 2.txt", "too-many 3.txt"),
                lines(root, paths(new Limits(1000, 2, 2), root)));
    }

    @Test
    void a_name_cannot_steer_the_terminal() throws IOException {
        write("a\u001B[2J.txt");
        assertEquals(List.of("read a\uFFFD[2J.txt"), lines(root, paths(Limits.STANDARD, root)));
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "The presidents met in Moscow.");
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
