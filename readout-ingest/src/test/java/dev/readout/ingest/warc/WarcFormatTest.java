package dev.readout.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Hostile;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Report;
import dev.readout.testkit.WebArchive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
    private static final String PAGE = WebArchive.html(
            "The ministers meet",
            "The two foreign ministers met in Bern. They spoke for two hours about"
                    + " the crossing of the border, the price of grain and the next visit, and agreed to meet again in May.");

    private final WebArchive archive = new WebArchive();

    private static List<Outcome> read(byte[] bytes) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD).read(List.of("-"), Defaults.NONE, new ByteArrayInputStream(bytes), outcomes::add);
        return outcomes;
    }

    private static List<String> lines(byte[] bytes) {
        return read(bytes).stream()
                .map(o -> (o instanceof Outcome.Failed failed
                                ? failed.reason().code()
                                : o instanceof Outcome.Read ? "read" : "skipped")
                        + " " + o.source())
                .toList();
    }

    @Test
    void eachPageThatWasFetchedIsAReport() {
        byte[] bytes = archive.info()
                .request("https://paper.example/1")
                .page("https://paper.example/1", PAGE)
                .response("https://paper.example/2", 404, "Content-Type: text/html\r\n", bytes(PAGE))
                .response("https://paper.example/3", 200, "Content-Type: image/png\r\n", bytes("x"))
                .page("https://paper.example/4", PAGE.replace("Bern", "Geneva"))
                .bytes();
        assertEquals(
                List.of(
                        "read -!https://paper.example/1",
                        "skipped -!https://paper.example/2",
                        "skipped -!https://paper.example/3",
                        "read -!https://paper.example/4"),
                lines(bytes));
        Report report = ((Outcome.Read) read(bytes).get(0)).report();
        assertTrue(report.text().contains("The two foreign ministers met in Bern."), report.text());
    }

    @Test
    void aPageWithoutAStoryIsNoFailure() {
        byte[] bytes = archive.page("https://paper.example/", WebArchive.html("Front page", ""))
                .bytes();
        assertEquals(List.of("skipped -!https://paper.example/"), lines(bytes));
    }

    @Test
    void packedMembersOneBehindTheOtherAreReadThrough() {
        byte[] bytes = archive.packed()
                .info()
                .page("https://paper.example/1", PAGE)
                .page("https://paper.example/2", PAGE)
                .bytes();
        assertEquals(List.of("read -!https://paper.example/1", "read -!https://paper.example/2"), lines(bytes));
    }

    @Test
    void transferAndContentEncodingsAreTakenOff() throws IOException {
        byte[] gzip = packed(new GZIPOutputStream(sink), bytes(PAGE));
        byte[] zlib = packed(new DeflaterOutputStream(sink), bytes(PAGE));
        byte[] raw = packed(new DeflaterOutputStream(sink, new Deflater(9, true)), bytes(PAGE));
        String html = "Content-Type: text/html; charset=utf-8\r\n";
        byte[] chunked = bytes("5\r\n" + PAGE.substring(0, 5) + "\r\n" + Integer.toHexString(PAGE.length() - 5) + "\r\n"
                + PAGE.substring(5) + "\r\n0\r\n\r\n");
        byte[] bytes = archive.response("https://a.example/gzip", 200, html + "Content-Encoding: gzip\r\n", gzip)
                .response("https://a.example/zlib", 200, html + "Content-Encoding: deflate\r\n", zlib)
                .response("https://a.example/raw", 200, html + "Content-Encoding: deflate\r\n", raw)
                .response("https://a.example/chunks", 200, html + "Transfer-Encoding: chunked\r\n", chunked)
                .response("https://a.example/unpacked", 200, html + "Content-Encoding: gzip\r\n", bytes(PAGE))
                .bytes();
        List<Outcome> outcomes = read(bytes);
        assertEquals(5, outcomes.size());
        for (Outcome outcome : outcomes) {
            assertTrue(
                    outcome instanceof Outcome.Read ready
                            && ready.report().text().contains("met in Bern."),
                    outcome.toString());
        }
    }

    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();

    private byte[] packed(DeflaterOutputStream packing, byte[] bytes) throws IOException {
        sink.reset();
        if (packing instanceof GZIPOutputStream) {
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(own)) {
                gzip.write(bytes);
            }
            return own.toByteArray();
        }
        packing.write(bytes);
        packing.close();
        return sink.toByteArray();
    }

    @Test
    void aPageThatUnpacksBeyondTheLimitFailsAndTheNextIsRead() throws IOException {
        byte[] bomb = packed(new GZIPOutputStream(sink), new byte[40 << 20]);
        byte[] bytes = archive.response(
                        "https://a.example/bomb", 200, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb)
                .page("https://a.example/next", PAGE)
                .bytes();
        assertEquals(List.of("too-large -!https://a.example/bomb", "read -!https://a.example/next"), lines(bytes));
    }

    @Test
    void ofACutArchiveWhatCameBeforeIsKeptAndOneFailureSaysSo() {
        for (boolean packed : List.of(false, true)) {
            WebArchive two = new WebArchive();
            if (packed) {
                two.packed();
            }
            byte[] whole = two.page("https://a.example/1", PAGE)
                    .page("https://a.example/2", PAGE)
                    .bytes();
            List<String> lines = lines(Arrays.copyOf(whole, whole.length - 60));
            assertEquals("read -!https://a.example/1", lines.get(0));
            assertEquals(2, lines.size(), lines.toString());
            assertTrue(lines.get(1).startsWith("archive -"), lines.toString());
        }
    }

    @Test
    void whateverTheBytesAreAnArchiveIsRefusedOrRead() {
        byte[] plain = archive.info()
                .page("https://a.example/1", PAGE)
                .response(
                        "https://a.example/2",
                        200,
                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                        bytes(PAGE))
                .page("https://a.example/3", PAGE)
                .bytes();
        byte[] packed =
                new WebArchive().packed().page("https://a.example/1", PAGE).bytes();
        List<String> words = List.of(
                "WARC/1.0\r\n",
                "\r\n",
                "\r\n\r\n",
                "Content-Length: 99999999999\r\n",
                "Content-Length: -1\r\n",
                "HTTP/1.1 200",
                "Transfer-Encoding: chunked\r\n",
                "ffffffff\r\n",
                "Content-Encoding: br\r\n",
                "WARC-Type: response\r\n");
        Hostile.damage(WarcFormatTest.class, Limits.STANDARD, words, List.of(plain, packed));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
