package dev.readout.ingest.warc;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Listed;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.Refused;
import dev.readout.ingest.html.HtmlPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A web archive (WARC 1.0 and 1.1), as Common Crawl keeps the news in. Each page that was fetched with success is a report,
 * named {@code news.warc.gz!https://outlet.example/page}. Few pages are in memory at a time, each
 * cut at the limit of a document. Where the archive is cut off or broken, what came before is kept and one failure says so.
 */
public final class WarcFormat implements Format {
    private static final String MARK = "WARC/";

    private final Limits limits;
    private final int readers;

    /** @param readers how many pages are read at the same time; at least 1 */
    public WarcFormat(Limits limits, int readers) {
        this.limits = limits;
        this.readers = readers;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".warc");
    }

    @Override
    public long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        byte[] head = bytes.readNBytes(MARK.length());
        if (!new String(head, StandardCharsets.ISO_8859_1).equals(MARK)) {
            throw new Refusal(
                    Reason.ARCHIVE,
                    "it does not begin like a web archive; packed ones are known by .gz or by themselves");
        }
        Listed listed = new Listed(to);
        WarcReader reader = new WarcReader(new Flow(new SequenceInputStream(new ByteArrayInputStream(head), bytes)));
        try (PageLine line = new PageLine(readers, limits.maxBytes(), listed)) {
            try {
                records(source, reader, defaults, line);
            } catch (IOException | Refusal broken) {
                // what came before it is kept
                line.finish();
                throw broken;
            }
            line.finish();
        }
        listed.end(source);
    }

    private void records(String source, WarcReader reader, Defaults defaults, PageLine line)
            throws IOException, Refusal {
        Capture capture = new Capture(source, limits.maxBytes());
        long number = 1;
        for (WarcRecord record = next(reader, number); record != null; number++) {
            Optional<Capture.Page> page;
            try {
                page = capture.page(record);
            } catch (Refusal refusal) {
                // where the archive is cut off inside this record, that alone is said
                WarcRecord following = next(reader, number);
                line.add(refusal.of(capture.name(record)));
                record = following;
                continue;
            }
            if (page.isPresent()) {
                Capture.Page taken = page.get();
                line.add(
                        taken.bytes().length,
                        () -> told(HtmlPage.read(taken.bytes(), taken.fetched(), defaults, limits)));
            } else if (capture.response(record)) {
                line.add(new Outcome.Skipped(capture.name(record), "no web page, or none that was found"));
            }
            record = next(reader, number + 1);
        }
    }

    /** Front pages and lists of links stand in every archive: that they tell no story is no failure. */
    private static Outcome told(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed && failed.reason() == Reason.NO_ARTICLE
                ? new Outcome.Skipped(failed.source(), failed.detail())
                : outcome;
    }

    private static @Nullable WarcRecord next(WarcReader reader, long number) throws Refusal, Refused {
        try {
            return reader.next().orElse(null);
        } catch (Refused known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            String message = broken.getMessage();
            throw Refusal.archive("cut off or broken at record " + number + ", what came before is kept: "
                    + (message == null ? broken.toString() : message));
        }
    }
}
