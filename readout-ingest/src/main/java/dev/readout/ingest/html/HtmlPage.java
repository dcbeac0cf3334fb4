package dev.readout.ingest.html;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.TextFormat;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** One web page to one report. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Reads a page.
     *
     * @param bytes untrusted
     * @return the report, or why there is none; never an exception for what the bytes say
     */
    public static Outcome read(byte[] bytes, Fetched fetched, Defaults defaults, Limits limits) {
        try {
            if (bytes.length > limits.maxBytes()) {
                throw Refusal.tooLarge(limits.maxBytes());
            }
            String text = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                    .body()
                    .wholeText();
            if (text.isBlank()) {
                throw new Refusal(Reason.EMPTY, "the page has no text");
            }
            return new Outcome.Read(TextFormat.report(fetched.source(), text, defaults));
        } catch (Refusal refusal) {
            return refusal.of(fetched.source());
        }
    }
}
