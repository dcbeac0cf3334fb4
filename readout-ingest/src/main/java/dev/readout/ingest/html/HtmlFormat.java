package dev.readout.ingest.html;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

/** A saved web page, one report a file. */
public final class HtmlFormat implements Format {
    private final Limits limits;

    public HtmlFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".html", ".htm", ".xhtml");
    }

    @Override
    public long maxBytes() {
        return limits.maxBytes();
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        byte[] page = bytes.readNBytes(Math.toIntExact(limits.maxBytes() + 1));
        to.accept(HtmlPage.read(page, Fetched.file(source), defaults, limits));
    }
}
