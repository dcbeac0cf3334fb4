package dev.readout.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes a web archive (WARC 1.0), plain or with a gzip member for each record, as crawlers do. */
public final class WebArchive {
    private final OutputStream out;
    private boolean packed;

    /** One in memory, for {@link #bytes}. */
    public WebArchive() {
        this(new ByteArrayOutputStream());
    }

    /** One that goes to a stream record by record. */
    public WebArchive(OutputStream out) {
        this.out = out;
    }

    /** A page with a headline and one paragraph, as a content system writes it. */
    public static String html(String headline, String paragraph) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + headline
                + "</title></head><body><nav><a href=\"/\">" + "Home</a></nav><article><h1>" + headline + "</h1><p>"
                + paragraph + "</p></article></body></html>\n";
    }

    /** From here on each record is packed by itself. */
    public WebArchive packed() {
        packed = true;
        return this;
    }

    /** The record that tells of the archive itself. */
    public WebArchive info() {
        return record("warcinfo", "", "application/warc-fields", bytes("software: a test\r\n"));
    }

    /** What was asked of a server. */
    public WebArchive request(String url) {
        return record("request", url, "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n"));
    }

    /** A page that a server sent. */
    public WebArchive page(String url, String html) {
        return page(url, bytes(html));
    }

    /** A page that a server sent, in UTF-8. */
    public WebArchive page(String url, byte[] html) {
        return response(url, 200, "Content-Type: text/html; charset=utf-8\r\n", html);
    }

    /**
     * What a server sent.
     *
     * @param headers lines that end in CR LF
     */
    public WebArchive response(String url, int status, String headers, byte[] body) {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(bytes("HTTP/1.1 " + status + " Said\r\n" + headers + "\r\n"));
        http.writeBytes(body);
        return record("response", url, "application/http; msgtype=response", http.toByteArray());
    }

    private WebArchive record(String type, String url, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2025-02-24T12:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:4d5b2c2e-0000-4000-8000-000000000000>\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n") + "Content-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        try {
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            try (OutputStream to = packed ? new GZIPOutputStream(record) : record) {
                to.write(bytes(head));
                to.write(block);
                to.write(bytes("\r\n\r\n"));
            }
            record.writeTo(out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return this;
    }

    /** What was written so far, where it went to memory. */
    public byte[] bytes() {
        if (out instanceof ByteArrayOutputStream memory) {
            return memory.toByteArray();
        }
        throw new IllegalStateException("the archive went to a stream");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
