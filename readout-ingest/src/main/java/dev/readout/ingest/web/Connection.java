package dev.readout.ingest.web;

import dev.readout.ingest.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 over one given socket: no redirect, cookie, login, proxy, second try or unpacking of its own accord. */
final class Connection implements AutoCloseable {
    private static final int FOUND = 200;

    private final GuardedSocket socket;
    private final CloseableHttpClient client;

    /** @param found the addresses to connect to; the host's name is not looked up again */
    Connection(GuardedSocket socket, InetAddress[] found, String userAgent, Limits.Web limits) {
        this.socket = socket;
        Timeout silence = Timeout.ofMilliseconds(limits.silence().toMillis());
        BasicHttpClientConnectionManager connections = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> socket,
                        null,
                        known(found),
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register("https", DefaultClientTlsStrategy.createSystemDefault())
                                .build()),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(limits.headerLine())
                                .setMaxHeaderCount(limits.headers())
                                .setMaxEmptyLineCount(1)
                                .build())
                        .build());
        connections.setSocketConfig(SocketConfig.custom().setSoTimeout(silence).build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(limits.connect().toMillis(), TimeUnit.MILLISECONDS)
                .setSocketTimeout(silence)
                .build());
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(userAgent)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    Answer get(WebAddress address, Validators known, Body body) throws IOException, HttpException {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8");
        request.setHeader("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        return execute(address, request, body);
    }

    Answer post(WebAddress address, String id, byte[] json, Body body) throws IOException, HttpException {
        HttpPost request = new HttpPost(address.uri());
        request.setHeader("Idempotency-Key", id);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        return execute(address, request, body);
    }

    private Answer execute(WebAddress address, HttpUriRequestBase request, Body body)
            throws IOException, HttpException {
        request.setHeader("Connection", "close");
        HttpHost host =
                new HttpHost(address.scheme(), address.host(), address.uri().getPort());
        try {
            ClassicHttpResponse response = client.executeOpen(host, request, null);
            byte[] bytes = response.getCode() == FOUND ? body.of(response.getEntity()) : new byte[0];
            return new Answer(
                    response.getCode(),
                    value(response, "Content-Type"),
                    value(response, "Location"),
                    value(response, "Retry-After"),
                    new Validators(value(response, "ETag"), value(response, "Last-Modified")),
                    bytes);
        } finally {
            // before anything else is closed: the library would first read what is left, however long
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        client.close(CloseMode.IMMEDIATE);
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static DnsResolver known(InetAddress[] found) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return found.clone();
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
