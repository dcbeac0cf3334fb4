package dev.readout.ingest.html;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.TextFormat;
import dev.readout.model.Report;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One web page to one report: bytes to text, text to a tree, from it what the page declares, the dates it shows and its
 * story, and these to a text with header lines, which is read as every other text is.
 */
public final class HtmlPage {
    private static final Clutter CLUTTER = new Clutter();
    private static final PageNames NAMES = new PageNames();
    private static final DateWords DATES = new DateWords();

    private final Fetched fetched;
    private final Page page;

    private HtmlPage(Fetched fetched, Page page) {
        this.fetched = fetched;
        this.page = page;
    }

    /**
     * Reads a page.
     *
     * @param bytes untrusted
     * @param defaults what to assume where the page does not say
     * @return the report, or why there is none; never an exception for what the bytes say
     */
    public static Outcome read(byte[] bytes, Fetched fetched, Defaults defaults, Limits limits) {
        try {
            if (bytes.length > limits.maxBytes()) {
                throw Refusal.tooLarge(limits.maxBytes());
            }
            Page page = Page.of(Decoding.text(bytes, fetched.contentType()), limits.page());
            String text = new HtmlPage(fetched, page).text();
            Report report = TextFormat.report(fetched.source(), text, defaults);
            return new Outcome.Read(report);
        } catch (Refusal refusal) {
            return refusal.of(fetched.source());
        }
    }

    private String text() throws Refusal {
        Facts declared = Declarations.of(page, fetched, NAMES);
        List<String> addresses =
                declared.all(Fact.URL).stream().map(Facts.Said::words).toList();
        PublicationDate date = new PublicationDate(NAMES, DATES, page, latest());
        date.declared(page, addresses);
        Unseen.remove(page.document(), CLUTTER);
        date.shown(page.document().body(), CLUTTER);
        date.all().forEach(d -> declared.say(Fact.PUBLISHED, d.source(), d.at().toString()));
        date.modified(page).ifPresent(d -> declared.say(Fact.MODIFIED, d.source(), d.at().toString()));
        List<String> paragraphs = Story.of(page, declared, CLUTTER);
        return StoredText.of(Story.facts(declared, paragraphs), paragraphs);
    }

    /** The day after it was fetched: by then it is that day everywhere. */
    private LocalDate latest() {
        return fetched.at() == null
                ? LocalDate.MAX
                : fetched.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }
}
