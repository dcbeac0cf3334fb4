package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.app.web.route.Limits;
import dev.readout.testkit.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a record are the same, be it kept in a file or in a database. */
class ServedFromDatabaseTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void everyPageIsThatOfTheFile(@TempDir Path folder) throws IOException, InterruptedException {
        PostgresServer.Found found = PostgresServer.found();
        if (found.server().isEmpty()) {
            System.out.println("Skipped: " + found.problem());
        }
        assumeTrue(found.server().isPresent(), found.problem());
        String database = found.server().get().empty();
        List<Exception> faults = new CopyOnWriteArrayList<>();
        try (Served file = Served.samples(folder)) {
            Served.run(Served.setting(), "copy", "--from", file.store.toString(), "--to", database);
            Serving serving = new Serving(
                    Served.setting(), database, Optional.of(Served.TOKEN), Limits.STANDARD, false, faults::add);
            try (WebServer server = WebServer.start(serving, "127.0.0.1", 0)) {
                for (String page : List.of(
                        "/contacts.json",
                        "/contacts.csv",
                        "/contacts/" + Served.SUMMIT + ".json",
                        "/search.json?q=four+hours",
                        "/search.json?q=%22agreed+to+reopen%22",
                        "/calendar.json",
                        "/questions.json")) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + page))
                            .build();
                    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                    assertEquals(200, answer.statusCode(), page);
                    assertEquals(file.get(page).body(), answer.body(), page);
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
