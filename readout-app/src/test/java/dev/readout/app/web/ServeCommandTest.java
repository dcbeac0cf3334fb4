package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.CommandLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command says where it listens, ends cleanly, and says what keeps it from listening. */
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path folder = Path.of("");

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.standard(Served.setting())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Answer(code, out.toString(), err.toString());
    }

    private String store() {
        try (Served served = Served.samples(folder)) {
            return served.store.toString();
        }
    }

    @Test
    void itSaysWhereItListensAndEndsWhenInterrupted() throws IOException, InterruptedException {
        String store = store();
        StringWriter said = new StringWriter();
        CountDownLatch ready = new CountDownLatch(1);
        PrintWriter out = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                said.write(text, from, length);
            }

            @Override
            public void flush() {
                ready.countDown();
            }

            @Override
            public void close() {}
        });
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread serving = new Thread(() -> code.complete(
                CommandLines.standard(Served.setting()).setOut(out).execute("serve", "--store", store, "--port", "0")));
        serving.start();
        assertTrue(ready.await(60, TimeUnit.SECONDS), "it listens");
        Matcher address = ADDRESS.matcher(said.toString());
        assertTrue(address.find(), said.toString());
        assertTrue(said.toString().startsWith(store + " is at "), said.toString());
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address.group() + "contacts"))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, page.statusCode());
        serving.interrupt();
        assertEquals(0, code.join());
        try (ServerSocket free =
                new ServerSocket(Integer.parseInt(address.group(1)), 1, InetAddress.getLoopbackAddress())) {
            assertTrue(free.isBound(), "the port is free again");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        String store = store();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer answer = run("serve", "--store", store, "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(3, answer.code());
            assertTrue(answer.err().contains("127.0.0.1:" + taken.getLocalPort()), answer.err());
            assertTrue(answer.err().contains("--port 0"), answer.err());
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Path missing = folder.resolve("missing.db");
        Answer answer = run("serve", "--store", missing.toString());
        assertEquals(3, answer.code());
        assertTrue(answer.err().contains(missing.toString()), answer.err());
        assertFalse(Files.exists(missing));
    }

    @Test
    void aTokenThatCanBeGuessedAndAPortThatIsNoneAreWrongUsage() {
        assertEquals(2, run("serve", "--token", "secret").code());
        assertEquals(2, run("serve", "--port", "70000").code());
        assertEquals(2, run("serve", "--port", "-1").code());
    }
}
