package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.TextFormat;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each folder of pages holds a page and the text that a careful reader would store for it. */
class GoldenPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "json-ld",
                "open-graph",
                "plain",
                "microdata",
                "russian-windows-1251",
                "nested",
                "utc-and-local-day",
                "declared-text",
                "divided"
            })
    void a_page_is_stored_as_a_careful_reader_would(String name) throws IOException, Refusal {
        Report report = Pages.report(resource(name, "page.html"), Fetched.file("page.html"));
        String expected = new String(resource(name, "expected.txt"), StandardCharsets.UTF_8);
        assertEquals(expected, report.text());
        Map<Particular, String> from = report.from();
        assertEquals(
                TextFormat.outcome("page.html", expected, Defaults.NONE, null, from)
                        .report(),
                report);
        assertNotNull(report.headline());
        assertNotNull(report.published());
        assertTrue(report.text().endsWith(Pages.body(report)));
        assertEquals(name.startsWith("russian") ? "ru" : "en", report.language());
    }

    private static byte[] resource(String name, String file) throws IOException {
        try (InputStream bytes = GoldenPagesTest.class.getResourceAsStream("/pages/" + name + "/" + file)) {
            assertNotNull(bytes, name + "/" + file);
            return bytes.readAllBytes();
        }
    }
}
