package dev.readout.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for tests, from the system's own binaries: on a free port of the loopback, in a directory of its own,
 * both of which end with this Java. It sorts as English does, so that an order left to it shows. User {@link #USER} needs no
 * password, all others do.
 */
public final class PostgresServer {
    public static final String USER = "readout";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String READY = "ready";

    private final Path binaries;
    private final int port;
    private final Process process;
    private final AtomicInteger databases = new AtomicInteger();
    private final Set<String> filled = new HashSet<>();

    private PostgresServer(Path binaries, int port, Process process) {
        this.binaries = binaries;
        this.port = port;
        this.process = process;
    }

    /** The server of this Java, or why there is none. */
    public record Found(Optional<PostgresServer> server, String problem) {}

    private static final class Once {
        static final Found FOUND = start();
    }

    /** Starts the server when it is asked for first. */
    public static Found found() {
        return Once.FOUND;
    }

    private static Found start() {
        try {
            Optional<Path> binaries = binaries();
            if (binaries.isEmpty()) {
                return new Found(Optional.empty(), "no PostgreSQL server is installed (Debian's package: postgresql)");
            }
            int port = freePort();
            Process process = new ProcessBuilder(
                            "sh", "-c", script(), "sh", binaries.get().toString(), String.valueOf(port))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            StringBuilder problem = new StringBuilder("PostgreSQL does not start: ");
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(READY)) {
                    return new Found(Optional.of(new PostgresServer(binaries.get(), port, process)), "");
                }
                problem.append(line).append(' ');
            }
            return new Found(Optional.empty(), problem.toString().strip());
        } catch (IOException refused) {
            return new Found(Optional.empty(), "PostgreSQL does not start: " + refused.getMessage());
        }
    }

    private static Optional<Path> binaries() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        String path = System.getenv("PATH");
        if (path != null) {
            Stream.of(path.split(":", -1)).map(Path::of).forEach(folders::add);
        }
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = PostgresServer.class.getResourceAsStream("postgres-server.sh")) {
            if (in == null) {
                throw new IOException("postgres-server.sh is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The address of a new database without any table. */
    public String empty() {
        return address(created("template0"));
    }

    /**
     * The address of a new database like one that was filled once.
     *
     * @param name of that one
     * @param filling fills it, at the address that it is given, and leaves it
     */
    public synchronized String like(String name, Consumer<String> filling) {
        if (filled.add(name)) {
            created("template0", name);
            filling.accept(address(name));
        }
        return address(created(name));
    }

    private String created(String template) {
        return created(template, "store" + databases.incrementAndGet());
    }

    private String created(String template, String name) {
        run("createdb", "--template=" + template, name);
        return name;
    }

    /** Lets the server run statements in a database, as the user that may do everything. */
    public void run(String address, List<String> statements) {
        List<String> words = new ArrayList<>(List.of("-v", "ON_ERROR_STOP=1", "-q", "-d", database(address)));
        statements.forEach(statement -> words.addAll(List.of("-c", statement)));
        run("psql", words.toArray(String[]::new));
    }

    private void run(String program, String... words) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve(program).toString(), "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER));
        command.addAll(List.of(words));
        try {
            Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
            run.getOutputStream().close();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (run.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(String.join(" ", command), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String address(String database) {
        return server() + database + "?user=" + USER;
    }

    /** The address of the server itself, to which the name of a database is added. */
    public String server() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the server has ended");
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** The name of the database at an address of this server. */
    public String database(String address) {
        return address.substring(server().length(), address.indexOf('?'));
    }
}
