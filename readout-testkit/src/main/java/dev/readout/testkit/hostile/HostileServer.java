package dev.readout.testkit.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens on 127.0.0.1 at a free port; what it answers under each path, the test says. Other paths are not found. */
public final class HostileServer implements AutoCloseable {
    /** The address it listens on. */
    public static final String HOST = "127.0.0.1";

    private final ServerSocket door;
    private final Map<String, Reaction> reactions = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Thread> busy = new CopyOnWriteArrayList<>();

    /** Opens the door. */
    public HostileServer() {
        try {
            door = new ServerSocket(0, 100, InetAddress.getAllByName(HOST)[0]);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        start(this::listen);
    }

    /** Answers requests for the path, query included, so from now on. */
    public HostileServer at(String path, Reaction reaction) {
        reactions.put(path, reaction);
        return this;
    }

    /** The address of a path here. */
    public String url(String path) {
        return "http://" + HOST + ":" + port() + path;
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    /** The paths asked for so far, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The header lines of all requests so far. */
    public List<String> headers() {
        return List.copyOf(headers);
    }

    /** What was posted so far, in order. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    private static Optional<String> body(List<String> headers, BufferedReader in) throws IOException {
        int length = headers.stream()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        char[] bytes = new char[length];
        int read = 0;
        while (read < length) {
            int more = in.read(bytes, read, length - read);
            if (more < 0) {
                return Optional.empty();
            }
            read += more;
        }
        // the reader takes each byte for a sign of its own
        return length == 0
                ? Optional.empty()
                : Optional.of(
                        new String(new String(bytes).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
        busy.forEach(Thread::interrupt);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            String path = first.replaceFirst("^\\S+ (\\S+).*", "$1");
            List<String> own = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                own.add(line);
            }
            headers.addAll(own);
            requests.add(path);
            body(own, in).ifPresent(bodies::add);
            Reaction reaction = reactions.getOrDefault(path, Reaction.status("404 Not Found"));
            reaction.to(own, caller.getOutputStream());
            caller.getOutputStream().flush();
        } catch (IOException hadEnough) {
            // the other side went away, as it should
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "hostile server");
        thread.setDaemon(true);
        busy.add(thread);
        thread.start();
    }
}
